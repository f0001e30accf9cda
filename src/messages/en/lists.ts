// SPDX-License-Identifier: Apache-2.0

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** `a, b, and c`. */
export const andList = (items: readonly string[]): string => conjunction.format(items);

/** Names that clients dial: of a wildcard, one of the names it stands for. */
export const dialList = (names: readonly string[]): string =>
  andList(names.map((name) => (name.startsWith('*.') ? `a name in ${name.slice(2)}` : name)));
