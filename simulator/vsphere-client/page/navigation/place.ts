// SPDX-License-Identifier: Apache-2.0

/** The tabs of an object's page. */
export const tabs = ['summary', 'monitor', 'configure'] as const;
export type Tab = (typeof tabs)[number];

/** What the client shows; lives in the address, so that a reload comes back to it. */
export type Place =
  | { readonly kind: 'shortcuts' }
  /** The plug-in's global view. */
  | { readonly kind: 'global' }
  | {
      readonly kind: 'object';
      /** `urn:vmomi:<type>:<managed object id>:<vCenter instance id>` */
      readonly urn: string;
      readonly tab: Tab;
      /** Which of the tab's views; null for its first. */
      readonly view: string | null;
    };

/** The place in the fragment of an address (`#/object/<urn>/configure/<view>`); unknown ones are the start page. */
export function readPlace(hash: string): Place {
  const [kind, urn, tab, view] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decoded(part));
  if (kind === 'global') return { kind: 'global' };
  if (kind === 'object' && urn) {
    return { kind: 'object', urn, tab: tabs.find((known) => known === tab) ?? 'summary', view: view ?? null };
  }
  return { kind: 'shortcuts' };
}

/** The fragment for a place. */
export function writePlace(place: Place): string {
  if (place.kind !== 'object') return `#/${place.kind}`;
  const parts = ['object', place.urn, place.tab, ...(place.view === null ? [] : [place.view])];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
