// SPDX-License-Identifier: Apache-2.0

/** Which of a setting's texts a finding is about. */
export interface TextPlace {
  readonly index: number;
  readonly text: string;
}

/** The places of all texts something is found in, leaving out empty ones; null when there is none. */
export function textsWhere<Found extends object = Record<string, never>>(
  texts: readonly string[],
  find: (text: string) => Found | null,
): { readonly places: readonly (TextPlace & Found)[] } | null {
  const places = texts.flatMap((text, index) => {
    const found = text === '' ? null : find(text);
    return found === null ? [] : [{ index, text, ...found }];
  });
  return places.length > 0 ? { places } : null;
}
