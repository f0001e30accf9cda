// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CommandLine } from './command-line';
import type { PlatformName } from './own-platform';

@Component({
  selector: 'vch-command-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommandLine],
  template: `<vch-command-line
    label="the command"
    [text]="text()"
    [files]="files()"
    [reasons]="['It cannot be said.']"
    [(platform)]="platform"
    [(folded)]="folded"
  />`,
})
class CommandHost {
  readonly text = signal<string | null>('./vic-machine-linux create \\\n  --name x');
  readonly files = signal<readonly string[]>(['ca.pem', 'my key.pem']);
  readonly platform = signal<PlatformName>('linux');
  readonly folded = signal(true);
}

async function aCommandLine() {
  TestBed.configureTestingModule({ imports: [CommandHost], providers: [provideZonelessChangeDetection()] });
  const fixture = TestBed.createComponent(CommandHost);
  fixture.autoDetectChanges();
  document.body.append(fixture.nativeElement as Node);
  await fixture.whenStable();
  const root = fixture.nativeElement as HTMLElement;
  return {
    host: fixture.componentInstance,
    root,
    settle: () => fixture.whenStable(),
    command: () => root.querySelector('pre'),
    status: () => root.querySelector('[role="status"]')!.textContent.trim(),
    select: () => root.querySelector('select')!,
    fold: () => root.querySelector<HTMLInputElement>('input[type="checkbox"]')!,
    copy: async () => {
      root.querySelector('button')!.click();
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    },
  };
}

describe('command line', () => {
  it('shows the command, a name for it, and the files it expects', async () => {
    const { command, root } = await aCommandLine();
    expect(command()!.textContent).toBe('./vic-machine-linux create \\\n  --name x');
    expect(command()!.getAttribute('aria-label')).toBe('the command');
    expect(command()!.tabIndex).toBe(0);
    expect([...root.querySelectorAll('code')].map((code) => code.textContent)).toEqual([
      'ca.pem',
      'my key.pem',
    ]);
  });

  it('does not speak of files when there are none', async () => {
    const { host, root, settle } = await aCommandLine();
    host.files.set([]);
    await settle();
    expect(root.textContent).not.toContain('It expects');
  });

  it('tells which platform and which form are chosen', async () => {
    const { host, select, fold } = await aCommandLine();
    expect(select().labels[0]!.textContent).toBe('For');
    expect([...select().options].map(({ text }) => text)).toEqual([
      'Linux',
      'macOS',
      'Windows, PowerShell',
      'Windows, Command Prompt',
    ]);
    expect(select().value).toBe('linux');
    select().value = 'windowsCommandPrompt';
    select().dispatchEvent(new Event('change'));
    expect(host.platform()).toBe('windowsCommandPrompt');
    expect(fold().labels![0]!.textContent.trim()).toBe('One option per line');
    fold().click();
    expect(host.folded()).toBeFalse();
  });

  it('copies the command and says so, until there is another one', async () => {
    const write = spyOn(navigator.clipboard, 'writeText').and.resolveTo();
    const { host, copy, status, settle } = await aCommandLine();
    expect(status()).toBe('');
    await copy();
    expect(write).toHaveBeenCalledOnceWith('./vic-machine-linux create \\\n  --name x');
    expect(status()).toBe('Copied');
    host.text.set('another');
    await settle();
    expect(status()).toBe('');
  });

  it('copies what it selects where a frame may not write to the clipboard', async () => {
    spyOn(navigator.clipboard, 'writeText').and.rejectWith(new DOMException('no', 'NotAllowedError'));
    let copied = '';
    spyOn(document, 'execCommand').and.callFake(() => {
      copied = getSelection()!.toString();
      return true;
    });
    const { copy, status } = await aCommandLine();
    await copy();
    expect(copied).toBe('./vic-machine-linux create \\\n  --name x');
    expect(status()).toBe('Copied');
  });

  it('selects the command where the browser does not let the page copy at all', async () => {
    spyOn(navigator.clipboard, 'writeText').and.rejectWith(new DOMException('no', 'NotAllowedError'));
    spyOn(document, 'execCommand').and.returnValue(false);
    const { copy, status, command } = await aCommandLine();
    await copy();
    expect(status()).toContain('press Ctrl+C');
    expect(getSelection()!.toString()).toContain('--name x');
    expect(document.activeElement).toBe(command());
  });

  it('says why there is no command, and offers nothing to copy', async () => {
    const { host, root, settle, command } = await aCommandLine();
    host.text.set(null);
    await settle();
    expect(command()).toBeNull();
    expect(root.querySelector('button')).toBeNull();
    expect(root.querySelector('[data-testid="refused"]')!.textContent).toContain('It cannot be said.');
  });
});
