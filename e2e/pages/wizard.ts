// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FrameLocator, Locator } from '@playwright/test';
import type { CertificateFiles } from '../certificates/openssl';

/** What most journeys do not care about. */
const usual = {
  name: 'journey-vch',
  resource: ['vcenter-west.example.com', 'Europe', 'Berlin', 'Production'],
  datastore: /^vsan-production/,
  bridge: /^vic-bridge –/,
  public: /^vic-public –/,
  user: 'vic-ops@example.com',
  password: 'journey-password',
};

/** The wizard "New Virtual Container Host" in the operator's words. No expectations here: journeys have them. */
export class Wizard {
  constructor(readonly frame: FrameLocator) {}

  get next(): Locator {
    return this.frame.getByRole('button', { name: 'Next', exact: true });
  }

  get back(): Locator {
    return this.frame.getByRole('button', { name: 'Back', exact: true });
  }

  get cancel(): Locator {
    return this.frame.getByRole('button', { name: 'Cancel', exact: true });
  }

  get finish(): Locator {
    return this.frame.getByRole('button', { name: 'Finish', exact: true });
  }

  /** The title of the page in front. */
  get title(): Locator {
    return this.frame.getByRole('heading', { level: 2 });
  }

  /** What Clarity moves the focus to when a page opens. */
  get titleText(): Locator {
    return this.frame.locator('.clr-wizard-page-title [tabindex="-1"]');
  }

  /** The line on top of the Security page that names the configuration. */
  get configuration(): Locator {
    return this.frame.getByTestId('configuration');
  }

  /** A field by its label. */
  field(label: string): Locator {
    return this.frame.getByLabel(label, { exact: true });
  }

  /** Chooses the entry of a drop-down that matches. */
  async choose(label: string, entry: RegExp): Promise<void> {
    await choose(this.field(label), entry);
  }

  /** A choice on the Summary page, with what is found about it. */
  choice(label: string): Locator {
    return this.frame
      .locator('vch-summary-page .row')
      .filter({ has: this.frame.getByText(label, { exact: true }) });
  }

  /** A finding by its rule. */
  finding(rule: string): Locator {
    return this.frame.locator(`[data-rule="${rule}"]`);
  }

  /** An entry in the list of what is still needed. */
  reason(rule: string): Locator {
    return this.frame.getByRole('listitem').filter({ has: this.finding(rule) });
  }

  async fillGeneral(name = usual.name): Promise<void> {
    await this.field('VCH name').fill(name);
    await this.next.click();
  }

  async fillCompute(path: readonly string[] = usual.resource): Promise<void> {
    const tree = this.frame.getByRole('tree');
    for (const [depth, name] of path.entries()) {
      const node = tree.getByRole('treeitem', { name: new RegExp(`(^|\\s)${name}(\\s|$)`) }).first();
      await node.focus();
      if (depth < path.length - 1) await node.press('ArrowRight');
      else await node.press('Enter');
    }
    await this.next.click();
  }

  async fillStorage(datastore = usual.datastore): Promise<void> {
    await choose(this.field('Datastore').first(), datastore);
    await this.next.click();
  }

  /** Chooses what the Configure Networks page needs at least. */
  async chooseUsualNetworks(): Promise<void> {
    await choose(this.field('Bridge network'), usual.bridge);
    await choose(this.field('Public network'), usual.public);
  }

  async fillNetworks(): Promise<void> {
    await this.chooseUsualNetworks();
    await this.next.click();
  }

  /**
   * Fills everything up to the Security page.
   *
   * @param look is called on each page that is reached, with its title
   */
  async goToSecurity(
    name = usual.name,
    look: (title: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    await this.fillGeneral(name);
    await look('Compute Capacity');
    await this.fillCompute();
    await look('Storage Capacity');
    await this.fillStorage();
    await look('Configure Networks');
    await this.fillNetworks();
    await this.configuration.waitFor();
    await look('Security');
  }

  /** The switch "Client Certificates". */
  get clientCertificates(): Locator {
    return this.field('Client Certificates');
  }

  async setClientCertificates(on: boolean): Promise<void> {
    await this.clientCertificates.setChecked(on, { force: true });
  }

  /** Confirms a warning that Next waits for. */
  async acknowledge(rule: string): Promise<void> {
    await this.frame.locator(`label[data-rule="${rule}"]`).getByRole('checkbox').check();
  }

  async chooseAuthorities(...files: readonly string[]): Promise<void> {
    await this.field('Certificate authorities for clients').setInputFiles([...files]);
  }

  /** Drops a file on the place for CAs, as from a file manager. */
  async dropAuthority(path: string): Promise<void> {
    const zone = this.field('Certificate authorities for clients').locator('..');
    const content = await readFile(path, 'utf8');
    const transfer = await zone.evaluateHandle(
      (_zone, { name, text }) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name, { type: 'application/x-pem-file' }));
        return data;
      },
      { name: basename(path), text: content },
    );
    await zone.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** A choice of "Source of certificates". */
  source(source: 'Auto-generate' | 'Existing'): Locator {
    return this.frame.getByRole('radio', { name: source });
  }

  async chooseSource(source: 'Auto-generate' | 'Existing'): Promise<void> {
    await this.source(source).check({ force: true });
  }

  async chooseServer({ certificate, key }: CertificateFiles): Promise<void> {
    await this.chooseSource('Existing');
    await this.field('Server certificate').setInputFiles(certificate);
    await this.field('Server private key').setInputFiles(key);
  }

  /** The offer to convert a file. */
  conversion(file: string): Locator {
    return this.frame.getByRole('group', { name: `Convert “${file}”`, exact: true });
  }

  /** Types the passphrase of a file and consents to its conversion. */
  async convert(file: string, passphrase: string): Promise<void> {
    await this.field(`Passphrase of “${file}”`).fill(passphrase);
    await this.conversion(file).getByRole('button', { name: 'Convert here' }).click();
  }

  async generateServer(commonName: string, organization = ''): Promise<void> {
    await this.chooseSource('Auto-generate');
    await this.field('Common Name (CN)').fill(commonName);
    await this.field('Organization (O)').fill(organization);
  }

  /** From the Security page on: registries as they are, the operations user, up to the Summary. */
  async goToSummary(): Promise<void> {
    await this.next.click();
    await this.next.click();
    await this.field('vSphere user credentials').fill(usual.user);
    await this.field('Password').fill(usual.password);
    await this.next.click();
    await this.finish.waitFor();
  }

  /** Presses Finish and waits until the server has answered. */
  async create(): Promise<void> {
    await this.finish.click();
    await this.outcome.waitFor();
  }

  /** What became of the VCH. */
  get outcome(): Locator {
    return this.frame.getByRole('heading', { name: /was created\.|was not created|Nobody knows/ });
  }

  async close(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Close', exact: true }).click();
  }

  /** What the operator typed as password, to look for where it must not be. */
  get password(): string {
    return usual.password;
  }
}

/** Chooses the entry of a drop-down whose text matches. */
async function choose(select: Locator, text: RegExp): Promise<void> {
  const option = select.locator('option').filter({ hasText: text }).first();
  await select.selectOption(await option.getAttribute('value'));
}
