// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { readZip } from '../../src/testing/read-zip';
import type { Wizard } from './wizard';

/** “Create a CA here” in the operator's words. No expectations here: journeys have them. */
export class NewAuthority {
  readonly #wizard: Wizard;

  constructor(
    readonly page: Page,
    wizard: Wizard,
    /** Where downloads are put. */
    readonly folder: string,
  ) {
    this.#wizard = wizard;
  }

  /** The button beside the certificate authorities for clients. */
  get entry(): Locator {
    return this.#wizard.frame.getByTestId('new-authority');
  }

  get dialog(): Locator {
    return this.#wizard.frame.getByRole('dialog', { name: /Create a CA here|Made here|More certificates/ });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** A field of the dialog by its label. */
  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true });
  }

  /** What is said when everything that was asked for is there. */
  get made(): Locator {
    return this.dialog.getByRole('status').filter({ hasText: /certificates? made\./ });
  }

  async open(): Promise<void> {
    await this.entry.click();
    await this.dialog.waitFor();
  }

  /** Names clients, as many as there are. */
  async nameClients(...names: readonly string[]): Promise<void> {
    for (const [index, name] of names.entries()) {
      if (index > 0) await this.button('Add another: Client').click();
      await this.field(index === 0 ? 'Client' : `Client ${index + 1}`).fill(name);
    }
  }

  /** Names the addresses of a server certificate. */
  async nameHosts(...hosts: readonly string[]): Promise<void> {
    for (const [index, host] of hosts.entries()) {
      if (index > 0) await this.button('Add another: Address that clients dial').click();
      const label = 'Address that clients dial';
      await this.field(index === 0 ? label : `${label} ${index + 1}`).fill(host);
    }
  }

  async create(): Promise<void> {
    await this.button('Create').click();
    await this.made.waitFor();
  }

  async close(): Promise<void> {
    await this.dialog.locator('.modal-footer').getByRole('button', { name: 'Close', exact: true }).click();
  }

  /** Presses a button that downloads, in the dialog or on the page after the creation. */
  async download(button: string): Promise<string> {
    const started = this.page.waitForEvent('download');
    await this.#wizard.frame.getByRole('button', { name: button, exact: true }).click();
    return this.#save(await started);
  }

  /** Downloads an archive and unpacks it into a folder of its name. */
  async unpack(button: string): Promise<{ readonly folder: string; readonly names: readonly string[] }> {
    const path = await this.download(button);
    const folder = path.replace(/\.zip$/, '');
    const files = readZip(await readFile(path));
    for (const { name, content } of files) {
      const target = join(folder, name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return { folder, names: files.map(({ name }) => name) };
  }

  async #save(download: Download): Promise<string> {
    const path = join(this.folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }
}
