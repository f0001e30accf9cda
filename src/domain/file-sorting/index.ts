// SPDX-License-Identifier: Apache-2.0
export { type ArrangedFiles, arrangeFiles } from './arrange-files';
export { sortFiles } from './sort-files';
export {
  type Assignment,
  type LeftOver,
  type LeftOverReason,
  type SortingPlace,
  type SortingProposal,
  type SortingReason,
  filePlaces,
  placesForSeveral,
} from './sorting-proposal';
