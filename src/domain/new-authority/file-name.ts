// SPDX-License-Identifier: Apache-2.0

/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Longest name, so that a path with a folder in front stays short. */
const longest = 64;

/**
 * A name as part of a file name on every system and in every shell: ASCII letters, digits, `-`, `_`, `.` and `@`, not
 * beginning with a sign.
 *
 * @param otherwise what it is called when nothing of the name is left
 */
export function fileNameOf(name: string, otherwise: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const safe = plain
    .replace(/[^\w.@-]+/g, '-')
    .replace(/^[^A-Za-z0-9_]+/, '')
    .slice(0, longest)
    .replace(/[^\w]+$/, '');
  return safe === '' || reserved.test(safe.split('.')[0] ?? '') ? otherwise : safe;
}

/** File names for a list of names, each different from the others on every system. */
export function fileNamesOf(names: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = fileNameOf(name, otherwise);
    let free = wanted;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${wanted}-${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
