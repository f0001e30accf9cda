// SPDX-License-Identifier: Apache-2.0

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** `a, b, and c`. */
export const andList = (items: readonly string[]): string => conjunction.format(items);
