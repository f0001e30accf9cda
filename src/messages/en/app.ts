// SPDX-License-Identifier: Apache-2.0

/** Texts outside any page. */
export const app = {
  productName: 'VCH Security for vSphere',
  unknownView: (view: string) => `There is no view called “${view}”.`,
  loading: 'Loading …',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
};
