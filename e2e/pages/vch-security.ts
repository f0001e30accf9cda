// SPDX-License-Identifier: Apache-2.0
import type { Frame, FrameLocator, Locator } from '@playwright/test';
import type { VsphereClient } from './vsphere-client';

/** The Security tab of one VCH in the operator's words. No expectations here: journeys have them. */
export class VchSecurityTab {
  private constructor(private readonly client: VsphereClient) {}

  /** Opens the Configure tab of a VCH from the inventory. */
  static async of(client: VsphereClient, name: string): Promise<VchSecurityTab> {
    await client.page.getByRole('treeitem', { name: `${name} Virtual Container Host` }).click();
    await client.page.getByRole('tab', { name: 'Configure' }).click();
    const tab = new VchSecurityTab(client);
    await tab.page.getByRole('heading', { name, level: 1 }).waitFor();
    return tab;
  }

  get page(): FrameLocator {
    return this.client.page.locator('main iframe').contentFrame();
  }

  /** The document of the tab. */
  frame(): Frame {
    const frame = this.client.page.frames().find((candidate) => candidate.url().includes('#/vch'));
    if (frame === undefined) throw new Error('No frame #/vch');
    return frame;
  }

  /** Who can connect, and until when. */
  get access(): Locator {
    return this.page.getByTestId('access');
  }

  get counts(): Locator {
    return this.page.getByTestId('counts');
  }

  /** What is wrong, worst first. */
  get verdict(): Locator {
    return this.page.getByRole('region', { name: 'Verdict' });
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** A check by its rule. */
  check(rule: string): Locator {
    return this.page.locator(`vch-check-list li[data-rule="${rule}"]`);
  }

  /** The command of a panel that is open. */
  command(within: Locator): Locator {
    return within.getByTestId('command');
  }
}
