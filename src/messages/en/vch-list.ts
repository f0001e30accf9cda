// SPDX-License-Identifier: Apache-2.0

/** The list of all VCHs. */
export const vchList = {
  title: 'Virtual Container Hosts',
  create: 'New Virtual Container Host…',
  refresh: 'Refresh',
  columns: {
    name: 'Name',
    vCenter: 'vCenter Server',
    state: 'State',
    dockerEndpoint: 'Docker endpoint',
    protection: 'Transport',
    version: 'Version',
    upgrade: 'Upgrade status',
    portal: 'VCH Admin portal',
  },
  states: {
    poweredOn: 'Powered on',
    poweredOff: 'Powered off',
    suspended: 'Suspended',
  } as Readonly<Record<string, string>>,
  encrypted: 'TLS',
  notEncrypted: 'Not encrypted',
  waiting: 'No address yet',
  openPortal: 'Open',
  empty: 'There is no virtual container host yet.',
  none: 'No VCH matches the filter.',
  count: (count: number) => (count === 1 ? '1 virtual container host' : `${count} virtual container hosts`),
  created: (name: string) => `“${name}” was created.`,
  unreachable: (vCenter: string, message: string) => `${vCenter} does not answer: ${message}`,
  failed: (message: string) => `The list could not be read: ${message}`,
};
