// SPDX-License-Identifier: Apache-2.0

/** The wizard's Summary page. */
export const summaryPage = {
  findings: 'What you should know',
  dhcp: 'DHCP',
  none: 'none',
  on: 'on',
  off: 'off',
  unlimited: 'unlimited',
  sameAs: (network: string) => `same as ${network}`,
  via: (gateway: string, routes: readonly string[]) =>
    routes.length === 0 ? `gateway ${gateway}` : `gateway ${gateway} to ${routes.join(', ')}`,
  bits: (size: string) => `${size} bits`,
  passwordHidden: 'entered, never shown',
};
