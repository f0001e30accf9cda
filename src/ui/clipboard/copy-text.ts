// SPDX-License-Identifier: Apache-2.0

/**
 * Copies a text that stands on the page. In frames and over plain HTTP a browser may not let the page write to the
 * clipboard; then the old way is tried, and when that fails too, the text is left selected: the operator's own Ctrl+C
 * does what the page may not.
 *
 * @param element where the text stands; it must be able to take the focus
 * @param isStillWanted whether the text still stands there, asked after the browser has answered
 * @returns 'copied', or 'selected' when the operator has to press Ctrl+C; null when it is not wanted any more
 */
export async function copyText(
  element: HTMLElement | undefined,
  text: string,
  isStillWanted: () => boolean = () => true,
): Promise<'copied' | 'selected' | null> {
  const isCopied = await writeToClipboard(text);
  if (!isStillWanted()) return null;
  return isCopied || copySelected(element) ? 'copied' : 'selected';
}

function copySelected(element: HTMLElement | undefined): boolean {
  if (element === undefined) return false;
  element.focus();
  getSelection()?.selectAllChildren(element);
  return document.execCommand('copy'); // eslint-disable-line @typescript-eslint/no-deprecated -- the host's frame gives no clipboard-write
}

/** Whether the browser let the page write. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
