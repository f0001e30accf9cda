// SPDX-License-Identifier: Apache-2.0

const inNames = '%&*$#@!\\/:?"<>;\'|';
/** A path may hold `/`, and `:` in `ds://`. */
const inPaths = '%&*$#@!\\?"<>;\'|';

/** The characters of a text the engine refuses in a label, or in a datastore path; each once, in their order. */
export function unsupportedCharacters(text: string, where: 'label' | 'path'): readonly string[] {
  const refused = where === 'label' ? inNames : inPaths;
  return [...new Set(text.split('').filter((character) => refused.includes(character)))];
}
