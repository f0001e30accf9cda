// SPDX-License-Identifier: Apache-2.0
import type { Frame, FrameLocator, Page } from '@playwright/test';

/** A file the operator drops or chooses. */
export interface DroppedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The section "Logs" on the Configure tab of a VCH, in the operator's words. No expectations here. */
export class LogSection {
  constructor(private readonly page: Page) {}

  /** Opens the Configure tab of a VCH. */
  async open(vch: string): Promise<void> {
    await this.page.getByRole('treeitem', { name: `${vch} Virtual Container Host` }).click();
    await this.page.getByRole('tab', { name: 'Configure' }).click();
    await this.picker.waitFor({ state: 'attached' });
  }

  get content(): FrameLocator {
    return this.page.locator('main iframe').contentFrame();
  }

  get picker() {
    return this.content.getByLabel('Log or log bundle');
  }

  /** The table of client addresses. */
  get clients() {
    return this.content.getByRole('table', { name: 'By client address' });
  }

  /** The table of messages. */
  get messages() {
    return this.content.getByRole('table', { name: 'Messages' });
  }

  /** The bars over time. */
  get timeline() {
    return this.content.getByRole('img', { name: /^Messages over time/ });
  }

  async choose({ name, content }: DroppedFile): Promise<void> {
    await this.picker.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  }

  /** Drops a file on the place for it, as a browser does it. */
  async drop({ name, content }: DroppedFile): Promise<void> {
    const zone = this.content.locator('vch-log-picker .zone');
    const transfer = await zone.evaluateHandle(
      (_zone, file) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(file.bytes)], file.name));
        return data;
      },
      { name, bytes: [...content] },
    );
    await zone.dispatchEvent('dragover', { dataTransfer: transfer });
    await zone.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** The document it stands in. */
  frame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('#/vch'));
    if (frame === undefined) throw new Error('No tab of a VCH');
    return frame;
  }
}
