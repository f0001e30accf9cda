// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../../../domain/certificates';
import {
  type Assignment,
  type SortingPlace,
  type SortingProposal,
  filePlaces,
  placesForSeveral,
} from '../../../../domain/file-sorting';

/** What the operator is about to take: the proposal, and what was changed about it. */
export type SortedChoice = readonly Assignment[];

/** The places whose certificate brings its key along. */
const keyPlaces: Partial<Record<SortingPlace, SortingPlace>> = {
  serverCertificate: 'serverKey',
  clientCertificate: 'clientKey',
};

/** Puts another file, or none, in a place for one; a certificate brings its key along, where that is here. */
export function putFile(
  choice: SortedChoice,
  place: SortingPlace,
  file: ChosenFile | null,
  proposal: SortingProposal,
): SortedChoice {
  const keyPlace = keyPlaces[place];
  const key = file === null ? null : (proposal.keyOf.get(file) ?? null);
  const others = choice.filter((one) => one.place !== place && one.place !== keyPlace);
  return inOrder([
    ...others,
    ...(file === null ? [] : [assign(place, file, proposal)]),
    ...(keyPlace === undefined || file === null || key === null ? [] : [belonging(keyPlace, key, file)]),
  ]);
}

/** Adds a file to a place for several, or takes it out. */
export function toggleFile(
  choice: SortedChoice,
  place: SortingPlace,
  file: ChosenFile,
  proposal: SortingProposal,
): SortedChoice {
  const isIn = choice.some((one) => one.place === place && one.file === file);
  if (isIn) return choice.filter((one) => one.place !== place || one.file !== file);
  return inOrder([...choice, assign(place, file, proposal)]);
}

/** Whether a place takes several files. */
export function takesSeveral(place: SortingPlace): boolean {
  return placesForSeveral.has(place);
}

function assign(place: SortingPlace, file: ChosenFile, { assignments }: SortingProposal): Assignment {
  const proposed = assignments.find((one) => one.place === place && one.file === file);
  return proposed ?? { place, file, reasons: [] };
}

function belonging(place: SortingPlace, key: ChosenFile, certificate: ChosenFile): Assignment {
  const reasons = [{ by: 'content', code: 'key-matches', file: certificate.name } as const];
  return { place, file: key, reasons };
}

function inOrder(choice: SortedChoice): SortedChoice {
  return filePlaces.flatMap((place) => choice.filter((one) => one.place === place));
}
