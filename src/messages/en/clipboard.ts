// SPDX-License-Identifier: Apache-2.0

/** A value with a button that copies it. */
export const clipboard = {
  copy: 'Copy',
  /** Accessible name of the button; it begins with the word on it. */
  copyOf: (label: string) => `Copy ${label}`,
  copied: 'Copied',
  selected: 'Selected: press Ctrl+C, or ⌘C',
};
