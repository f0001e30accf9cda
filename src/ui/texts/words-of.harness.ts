// SPDX-License-Identifier: Apache-2.0

/** The words in an element; those of neighbouring elements are apart, as they are on the screen. */
export function wordsOf(element: Element | null): string {
  return [...(element?.childNodes ?? [])]
    .map((node) => (node instanceof Element ? wordsOf(node) : node instanceof Text ? node.data : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
