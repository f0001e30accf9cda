// SPDX-License-Identifier: Apache-2.0

/** Which entry of a list a finding is about. */
export interface EntryPlace {
  /** Index in the list that the finding stands beside. */
  readonly index: number;
  /** The entry as typed. */
  readonly text: string;
}

/** The places of all entries of a list something is found in; null when there is none. */
export function entriesIn<Found extends object>(
  list: readonly string[],
  find: (text: string) => Found | null,
): { readonly places: readonly (EntryPlace & Found)[] } | null {
  const places = list.flatMap((text, index) => {
    const found = find(text);
    return found === null ? [] : [{ index, text, ...found }];
  });
  return places.length > 0 ? { places } : null;
}
