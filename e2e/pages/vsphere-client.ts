// SPDX-License-Identifier: Apache-2.0
import type { FrameLocator, Page } from '@playwright/test';
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

  async newVch(): Promise<Wizard> {
    await this.list.getByRole('button', { name: 'New Virtual Container Host…' }).click();
    return new Wizard(this.dialog.locator('iframe').contentFrame());
  }

  async switchTheme(theme: 'Light' | 'Dark'): Promise<void> {
    await this.page.getByLabel('Theme').selectOption({ label: theme });
  }

  async refresh(): Promise<void> {
    await this.page.getByRole('button', { name: 'Refresh' }).click();
  }
}
