// SPDX-License-Identifier: Apache-2.0

/** Whether several files, or a folder, are dropped: more than a place for one file can take. */
export function holdsSeveral({ items, files }: DataTransfer): boolean {
  return files.length > 1 || holdsFolder([...items]);
}

/** Whether a folder is among what is dropped. */
export function holdsFolder(items: readonly DataTransferItem[]): boolean {
  return items.some((item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory === true);
}
