// SPDX-License-Identifier: Apache-2.0
import { TestBed } from '@angular/core/testing';
import type { ChosenFile } from '../../../domain/certificates';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { PageHarness } from '../page.harness';
import { testAuthority } from '../../../testing/certificates';
import type { VchDraft } from '../vch-draft';
import { SummaryPage } from './summary-page';

const chosen = (name: string): ChosenFile => ({
  name,
  bytes: new Uint8Array(1),
  certificates: [],
  privateKeys: [],
  problems: [],
});

/** Configuration 3, with a password that must not be seen. */
function fillRowThree(draft: VchDraft): void {
  draft.forms.general.controls.name.setValue('prod vch');
  draft.forms.operationsUser.patchValue({ user: 'ops@vsphere.local', password: 'not-to-be-seen' });
  draft.forms.security.patchValue({
    source: 'custom',
    certificate: chosen('server-cert.pem'),
    key: chosen('server-key.pem'),
    authorities: [chosen('ca.pem')],
  });
}

async function theSummary(prepare: (draft: VchDraft) => void) {
  const page = new PageHarness(SummaryPage, {}, (draft) => {
    const choice = TestBed.inject(CommandPlatformChoice);
    choice.platform.set('linux');
    choice.folded.set(false);
    prepare(draft);
  });
  await page.settle();
  const command = () => page.root.querySelector('[data-testid="command"]')?.textContent ?? null;
  return { page, command };
}

describe('vic-machine command on the Summary page', () => {
  it('says what the wizard is set to, without passwords', async () => {
    const { page, command } = await theSummary(fillRowThree);
    const text = command() ?? '';
    expect(text).toMatch(/^\.\/vic-machine-linux create --name 'prod vch' /);
    expect(text).toContain(
      '--tls-server-cert server-cert.pem --tls-server-key server-key.pem --tls-ca ca.pem',
    );
    expect(text).toContain('--ops-user ops@vsphere.local');
    expect(page.words).toContain('It expects these files in the folder it is run from:');
    expect(page.root.innerHTML).not.toContain('not-to-be-seen');
  });

  it('saves certificates under the command’s names, and no key', async () => {
    const ca = await testAuthority({ name: 'Acme CA' });
    const saved: string[] = [];
    spyOn(URL, 'createObjectURL').and.callFake((blob) => {
      void (blob as Blob).text().then((text) => saved.push(text));
      return 'about:blank';
    });
    const click = spyOn(HTMLAnchorElement.prototype, 'click');
    const { page } = await theSummary((draft) => {
      draft.forms.security.patchValue({
        source: 'custom',
        certificate: ca.certificateFile('server-cert.pem'),
        key: ca.keyFile('server-key.pem'),
        authorities: [ca.certificateFile('pasted-ca.pem')],
      });
    });
    await page.press('Save pasted-ca.pem');
    expect(click).toHaveBeenCalledTimes(1);
    expect(saved).toEqual([ca.certificatePem]);
    await expectAsync(page.press('Save server-key.pem')).toBeRejected();
    expect(page.words).toContain('the wizard does not give it out');
  });

  it('names the user who runs it once it is told', async () => {
    const { page, command } = await theSummary(fillRowThree);
    expect(command()).not.toContain('--user');
    expect(page.words).toContain('vic-machine refuses the command without --user.');
    await page.type('vSphere user for vic-machine', 'administrator@vsphere.local');
    expect(command()).toContain('--user administrator@vsphere.local');
    expect(page.words).not.toContain('refuses the command without');
    // It is about the command, and no part of the VCH.
    expect(page.draft.settings().target.user).toBe('');
  });

  it('is written for the chosen platform, folded with its own continuation', async () => {
    const { page, command } = await theSummary(fillRowThree);
    await page.choose('For', 'Windows, PowerShell');
    await page.toggle('One option per line');
    expect(command()).toContain(".\\vic-machine-windows.exe create `\n  --name 'prod vch' `\n");
    await page.choose('For', 'Windows, Command Prompt');
    expect(command()).toContain('vic-machine-windows create ^\n  --name "prod vch" ^\n');
  });

  it('explains what a shell cannot carry, and shows the command for another one', async () => {
    const { page, command } = await theSummary((draft) => {
      draft.forms.security.patchValue({ commonName: 'vch1', organization: 'Acme "West"' });
    });
    expect(command()).toContain(`--organization 'Acme "West"'`);
    await page.choose('For', 'Windows, PowerShell');
    expect(command()).toBeNull();
    expect(page.words).toContain('The value of --organization holds a double quote');
  });

  it('says that vic-machine makes its own certificate for configurations 2 and 5 only', async () => {
    const { page } = await theSummary(() => undefined);
    expect(page.words).toContain('vic-machine makes a server certificate of its own');
    page.draft.forms.security.controls.source.setValue('custom');
    await page.settle();
    expect(page.words).not.toContain('vic-machine makes a server certificate of its own');
  });
});
