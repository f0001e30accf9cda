// SPDX-License-Identifier: Apache-2.0

/**
 * Lets the browser save a text as a file. The text never becomes part of an address that is kept: the object URL is
 * taken back at once.
 *
 * @param type media type; PEM unless it is something else
 */
export function saveFile(
  document: Document,
  name: string,
  text: string,
  type = 'application/x-pem-file',
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when click() returns; browsers need the address a moment longer.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
