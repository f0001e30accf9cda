// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import type { VsphereClient } from './vsphere-client';

/** The list of all VCHs in the operator's words. No expectations here: journeys have them. */
export class VchListPage {
  readonly frame: FrameLocator;
  readonly #page: Page;

  constructor(private readonly client: VsphereClient) {
    this.frame = client.list;
    this.#page = client.page;
  }

  /** Its document. */
  document(): Frame {
    return this.client.listFrame();
  }

  /** The row of a VCH, found by its name. */
  row(name: string): Locator {
    return this.frame.getByRole('row').filter({ has: this.frame.getByText(name, { exact: true }) });
  }

  /** A cell of a VCH's row by the head of its column. */
  cell(name: string, column: 'name' | 'vCenter' | 'endpoint' | 'protection' | 'expiry' | 'finding'): Locator {
    return this.row(name).locator(`.column-${column}`);
  }

  /** Names of the VCHs in sight, from the top. */
  async names(): Promise<readonly string[]> {
    return this.frame.locator('clr-dg-row:not(.group) .column-name').allInnerTexts();
  }

  /** Footer: how many, how many still to be read. */
  get summary(): Locator {
    return this.frame.locator('clr-dg-footer').getByRole('status');
  }

  get search(): Locator {
    return this.frame.getByRole('searchbox', { name: 'Search' });
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** Opens the details of a VCH. */
  async open(name: string): Promise<Locator> {
    await this.button(`Details of ${name}`).click();
    return this.details;
  }

  /** The pane with the details of one VCH. */
  get details(): Locator {
    return this.frame.locator('clr-dg-detail');
  }

  /** The dialog over the list. */
  get dialog(): Locator {
    return this.frame.locator('clr-modal').getByRole('dialog');
  }

  /** Presses a button and gives the name and content of the file that is saved. */
  async saved(button: Locator): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
