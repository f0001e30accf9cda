// SPDX-License-Identifier: Apache-2.0

/**
 * Lets the browser save a text or bytes as a file. The content never becomes part of an address that is kept: the object
 * URL is taken back at once.
 *
 * @param type media type
 */
export function saveFile(
  document: Document,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = 'application/x-pem-file',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when click() returns; browsers need the address a moment longer.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
