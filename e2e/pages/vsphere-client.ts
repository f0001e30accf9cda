// SPDX-License-Identifier: Apache-2.0
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { Wizard } from './wizard';

/** The simulated vSphere Client in the operator's words. No expectations here: journeys have them. */
export class VsphereClient {
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  async openVchSecurity(): Promise<void> {
    await this.page.goto(`${this.url}#/global`);
    await this.list.getByRole('grid').waitFor();
  }

  /** Our global view: the list of VCHs. */
  get list(): FrameLocator {
    return this.page.locator('main iframe').contentFrame();
  }

  /** The row of a VCH in the list. */
  row(name: string) {
    return this.list.getByRole('row').filter({ hasText: name });
  }

  /** The dialog our wizard runs in. */
  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** The wizard in the dialog that is open. */
  wizard(): Wizard {
    return new Wizard(this.dialog.locator('iframe').contentFrame());
  }

  /** The document of the list. */
  listFrame(): Frame {
    return this.#frame('/list.html');
  }

  /** The document of the wizard. */
  wizardFrame(): Frame {
    return this.#frame('#/create-vch');
  }

  #frame(address: string): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes(address));
    if (frame === undefined) throw new Error(`No frame ${address}`);
    return frame;
  }

  async newVch(): Promise<Wizard> {
    await this.list.getByRole('button', { name: 'New Virtual Container Host…' }).click();
    return this.wizard();
  }

  async switchTheme(theme: 'Light' | 'Dark'): Promise<void> {
    await this.page.getByLabel('Theme').selectOption({ label: theme });
  }

  async refresh(): Promise<void> {
    await this.page.getByRole('button', { name: 'Refresh' }).click();
  }
}
