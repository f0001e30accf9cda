// SPDX-License-Identifier: Apache-2.0
import { TestBed } from '@angular/core/testing';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { PageHarness } from '../page.harness';
import { GeneralPage } from './general-page';

async function thePage() {
  const page = new PageHarness(GeneralPage, {}, () => {
    TestBed.inject(CommandPlatformChoice).platform.set('linux');
  });
  await page.settle();
  return page;
}

async function theOpenPage() {
  const page = await thePage();
  page.root.querySelector('summary')!.click();
  await page.settle();
  return page;
}

async function paste(page: PageHarness<GeneralPage>, command: string): Promise<void> {
  await page.type('vic-machine command', command);
  await page.press('Fill the wizard');
}

describe('start from a vic-machine command', () => {
  it('is not there before it is asked for', async () => {
    const page = await thePage();
    expect(page.words).toContain('Start from a vic-machine command');
    expect(page.fields).not.toContain('vic-machine command');
  });

  it('fills all pages', async () => {
    const page = await theOpenPage();
    await paste(
      page,
      `./vic-machine-linux create --name prod --target vc1/Berlin --user admin --compute-resource Production \\
        --image-store ds1/images --bridge-network br --tls-ca ca.pem --tls-cname vch1 --insecure-registry r:5000 \\
        --ops-user ops --debug 1`,
    );
    const { general, compute, storage, networks, registries, operationsUser, target, tls } =
      page.draft.settings();
    expect(general).toEqual(jasmine.objectContaining({ name: 'prod', debug: 1 }));
    expect(target).toEqual(jasmine.objectContaining({ vCenter: 'vc1', datacenter: 'Berlin' }));
    expect(compute.resource).toBe('Production');
    expect(storage.imageStore).toBe('ds1/images');
    expect(networks.bridge.portGroup).toBe('br');
    expect(registries.insecure).toEqual(['r:5000']);
    expect(operationsUser.user).toBe('ops');
    expect(tls.transport === 'tls' && tls.server).toEqual(jasmine.objectContaining({ commonName: 'vch1' }));
    expect(page.valueOf('VCH name')).toBe('prod');
    expect(page.draft.deployer.value).toBe('admin');
    // Leaving the wizard would lose it.
    expect(page.draft.isTouched).toBeTrue();
  });

  it('removes the pasted text, and says which passwords were dropped', async () => {
    const page = await theOpenPage();
    await paste(
      page,
      './vic-machine-linux create --name prod --password Zebra1 --ops-user ops --ops-password Zebra2',
    );
    expect(page.valueOf('vic-machine command')).toBe('');
    expect(page.words).toContain('which are dropped and kept nowhere: --password --ops-password');
    expect(page.root.innerHTML + JSON.stringify(page.draft.form.getRawValue())).not.toContain('Zebra');
    expect(page.draft.forms.operationsUser.controls.password.value).toBe('');
  });

  it('lists what the wizard cannot do, what was not understood, and the files to be chosen', async () => {
    const page = await theOpenPage();
    await paste(
      page,
      './vic-machine-linux create --force --storage-quota 10 --nmae x --tls-server-cert c.pem --tls-server-key k.pem --tls-cname vch1 --registry-ca r.pem',
    );
    const report = page.root.querySelector('[data-testid="command-report"]')!.textContent;
    expect(report).toContain('Configuration 4 of 7');
    expect(report).toContain('--force');
    expect(report).toContain('--storage-quota');
    expect(report).toContain('“nmae” is no option of vic-machine create.');
    expect(report).toMatch(/k\.pem\s+on the page Security/);
    expect(report).toMatch(/r\.pem\s+on the page Registry Access/);
    expect(page.draft.blocking().map(({ id }) => id)).toContain('tls.server-key-file-is-at-hand');
  });

  it('is quiet about a command that the wizard takes whole', async () => {
    const page = await theOpenPage();
    await paste(page, './vic-machine-linux create --no-tlsverify --tls-cname vch1');
    expect(page.words).toContain('The wizard is filled from the command');
    expect(page.words).not.toContain('Left out');
    expect(page.words).not.toContain('Not understood');
    expect(page.words).not.toContain('Choose these files');
  });

  for (const [text, problem] of [
    ['', 'There is no command to read.'],
    ['ls -l', 'This is no vic-machine command.'],
    ['vic-machine-linux delete --name x', 'This is vic-machine delete'],
    ['vic-machine-linux configure --debug 1', 'This is vic-machine configure'],
  ] as const) {
    it(`refuses “${text}”, keeps the text, and leaves the wizard alone`, async () => {
      const page = await theOpenPage();
      const before = page.draft.settings();
      await paste(page, text);
      expect(page.besides('vic-machine command')).toContain(problem);
      expect(page.valueOf('vic-machine command')).toBe(text);
      expect(page.draft.settings()).toEqual(before);
    });
  }

  it('guesses the shell until it is told', async () => {
    const page = await theOpenPage();
    expect(page.valueOf('Written for')).toBe('sh');
    await page.type('vic-machine command', '.\\vic-machine-windows.exe create `\n --name x');
    expect(page.valueOf('Written for')).toBe('powershell');
    await page.choose('Written for', 'Windows Command Prompt');
    await page.type('vic-machine command', './vic-machine-linux create');
    expect(page.valueOf('Written for')).toBe('cmd');
  });

  it('reads by the rules of the shell', async () => {
    const page = await theOpenPage();
    await page.choose('Written for', 'Windows PowerShell');
    await paste(page, ".\\vic-machine-windows.exe create `\n  --name 'it''s'");
    expect(page.draft.settings().general.name).toBe("it's");
  });
});
