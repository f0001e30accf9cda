// SPDX-License-Identifier: Apache-2.0
import { InjectionToken, type Signal, signal } from '@angular/core';
import type { Finding } from '../../domain/findings';

/** All findings about what is on the screen: each field picks those that stand beside it. */
export const FINDINGS = new InjectionToken<Signal<readonly Finding[]>>('findings', {
  factory: () => signal([]),
});

/** One of several items of a field: the third container network's gateway. */
export interface Place {
  readonly index: number;
  readonly part?: string;
  /** One of several texts of the part: the second range; null = the part as a whole. */
  readonly item?: number | null;
}

/** A finding's detail when it is about items: the places it is about, each with its own facts. */
interface Placed {
  readonly places: readonly Place[];
}

/**
 * The findings to show beside a field.
 *
 * @param place narrows findings about several items to this item: their detail then holds this place alone
 */
export function findingsBeside(
  findings: readonly Finding[],
  field: string,
  place?: Place,
): readonly Finding[] {
  const beside = findings.filter((finding) => finding.field === field);
  if (place === undefined) return beside;
  return beside.flatMap((finding) => {
    if (!isPlaced(finding.detail)) return [];
    const places = finding.detail.places.filter((candidate) => isSame(candidate, place));
    return places.length === 0 ? [] : [{ ...finding, detail: { ...finding.detail, places } }];
  });
}

/** Whether a finding is about single items of its field and stands beside those. */
export function isAboutItems(finding: Finding): boolean {
  return isPlaced(finding.detail);
}

const isPlaced = (detail: object): detail is Placed => 'places' in detail && Array.isArray(detail.places);

const isSame = (candidate: Place, wanted: Place): boolean =>
  candidate.index === wanted.index &&
  (wanted.part === undefined || candidate.part === wanted.part) &&
  (wanted.item === undefined || (candidate.item ?? null) === wanted.item);
