// SPDX-License-Identifier: Apache-2.0
import type { Attention, AuthorityGroup, ReportColumn } from '../../domain/report';
import type { TlsDescription } from '../../domain/vch';

const vchs = (count: number): string =>
  count === 1 ? '1 virtual container host' : `${count} virtual container hosts`;
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** What vic-machine says about upgrades, shortly. */
function upgrade(status: string): string {
  if (status === 'Up to date') return 'up to date';
  const to = /^Upgradeable to (\S+)/.exec(status)?.[1];
  if (to !== undefined) return `can be upgraded to ${to.split('-')[0] ?? to}`;
  return status === '' ? 'upgrade status not known' : status;
}

/** The list of all VCHs. */
export const vchList = {
  title: 'Virtual Container Hosts',
  create: 'New Virtual Container Host…',
  refresh: 'Refresh',
  columns: {
    name: 'Name',
    vCenter: 'vCenter Server',
    state: 'State',
    version: 'Version',
    endpoint: 'API endpoint',
    protection: 'Protection',
    expiry: 'Soonest expiry',
    finding: 'Worst finding',
    dockerEndpoint: 'API endpoint',
    upgrade: 'Upgrade status',
  } satisfies Record<ReportColumn | 'dockerEndpoint' | 'upgrade', string>,
  states: {
    poweredOn: 'Powered on',
    poweredOff: 'Powered off',
    suspended: 'Suspended',
  } as Readonly<Record<string, string>>,
  protections: {
    tlsverify: 'Certificate required',
    'no-tlsverify': 'Encrypted, anyone',
    'no-tls': 'Not encrypted',
  } satisfies Record<TlsDescription['mode'], string>,
  version: (version: string, status: string) =>
    `${version === '' ? 'not known' : (version.split('-')[0] ?? version)}, ${upgrade(status)}`,
  expiry: (count: number, isOver: boolean) =>
    isOver
      ? `expired ${count === 0 ? 'today' : `${days(count)} ago`}`
      : count === 0
        ? 'within a day'
        : `in ${days(count)}`,
  noCertificate: 'No certificate',
  nothingFound: 'Nothing found',
  unread: 'not read yet',
  unknown: 'not known',
  notRead: (message: string) => `could not be read: ${message}`,
  notDescribed: 'could not be read: the answer describes no VCH',
  attentions: {
    error: 'Problem',
    warning: 'Warning',
    none: 'Passed',
    failed: 'Could not be read',
    unread: 'Not read yet',
  } satisfies Record<Attention, string>,
  waiting: 'No address yet',
  search: 'Search',
  searchHint: 'Name, address, certificate …',
  protection: 'Protection',
  attention: 'Worst finding',
  any: 'Any',
  group: 'Group by client CA',
  groups: {
    authority: (count, name) => `Clients of ${name} get in: ${vchs(count)}`,
    'no-authority': (count) => `No client certificate is asked for: ${vchs(count)}`,
    'not-read': (count) => `Not known: ${vchs(count)}`,
  } satisfies Record<AuthorityGroup['kind'], (count: number, name: string) => string>,
  export: 'Export',
  csv: 'CSV',
  json: 'JSON',
  calendar: 'Expiry calendar',
  open: (name: string) => `Details of ${name}`,
  empty: 'There is no virtual container host yet.',
  none: 'No VCH matches the filter.',
  count: (shown: number, all: number) => (shown === all ? vchs(all) : `${shown} of ${vchs(all)}`),
  reading: (left: number) => `Reading: ${left} to go`,
  oldest: (time: string) => `Oldest answer: ${time}`,
  failures: (count: number) => `${count} could not be read`,
  interrupted: (message: string) => `Reading the VCHs stopped: ${message}`,
  removed: (name: string) => `${name} was deleted.`,
  created: (name: string) => `“${name}” was created.`,
  unreachable: (vCenter: string, message: string) => `${vCenter} does not answer: ${message}`,
  failed: (message: string) => `The list could not be read: ${message}`,
};
