// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Wizard } from './wizard';

/** Files dropped together on the Security page, and the preview of where they would go. */
export class FileSortingParts {
  readonly #wizard: Wizard;

  constructor(wizard: Wizard) {
    this.#wizard = wizard;
  }

  /** The preview. */
  get preview(): Locator {
    return this.#wizard.frame.getByTestId('file-sorting');
  }

  /** One place in the preview, with the file that would go there and why. */
  place(name: string): Locator {
    return this.preview.getByRole('group', { name, exact: true });
  }

  get take(): Locator {
    return this.preview.getByRole('button', { name: 'Take these' });
  }

  get cancel(): Locator {
    return this.preview.getByRole('button', { name: 'Cancel' });
  }

  /** Drops files, or whole folders, from a file manager onto an element. */
  async dropPaths(page: Page, onto: Locator, paths: readonly string[]): Promise<void> {
    const box = await onto.boundingBox();
    if (box === null) throw new Error('Nothing to drop on');
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    const session = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...at, data });
    }
    await session.detach();
  }

  /** Drops files by their contents, as a script would, onto an element. */
  async dropContents(onto: Locator, paths: readonly string[]): Promise<void> {
    const files = await Promise.all(
      paths.map(async (path) => ({ name: basename(path), text: await readFile(path, 'utf8') })),
    );
    const transfer = await onto.evaluateHandle((_onto, contents) => {
      const data = new DataTransfer();
      for (const { name, text } of contents) data.items.add(new File([text], name));
      return data;
    }, files);
    await onto.dispatchEvent('drop', { dataTransfer: transfer });
  }
}
