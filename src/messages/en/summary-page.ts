// SPDX-License-Identifier: Apache-2.0

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

/** The wizard's Summary page. */
export const summaryPage = {
  /** The line on top, behind the configuration. */
  verdict: (counts: { errors: number; warnings: number; confirmed: number; notes: number }): string => {
    const { errors, warnings, confirmed, notes } = counts;
    const parts = [
      counted(errors, 'error', 'errors'),
      counted(warnings, 'warning', 'warnings') +
        (confirmed === 0 ? '' : ` (${confirmed === warnings ? '' : `${confirmed} `}confirmed)`),
      counted(notes, 'note', 'notes'),
    ].filter((part) => part !== '');
    if (parts.length === 0) return 'Nothing was found against it.';
    return `Found: ${parts.join(', ')}. Each stands beside the choice it is about.`;
  },
  edit: (section: string) => `Edit ${section}`,
  editShort: 'Edit',
  goTo: (label: string) => `Go there: ${label}`,
  confirmed: (words: string) => `You confirmed: “${words}”`,
  notConfirmed: 'Not confirmed yet.',
  others: 'Further findings',
  thumbprint: 'Thumbprint of its certificate',
  containerLimit: 'Most containers',
  quota: 'Storage quota',
  asymmetricRoutes: 'Asymmetric routes',
  bridgeWidth: (bits: string) => `each network /${bits}`,
  noTls: 'No TLS: not encrypted, and open to everybody who reaches port 2375',
  generatedAuthorities: 'made by vic-machine',
  dialled: 'Docker clients dial',
  accepted: (host: string) => `${host}: they accept the certificate`,
  refused: (host: string) => `${host}: they refuse the certificate`,
  tried: 'Client to try',
  certificateFolder: 'Folder for certificates',
  publicOnly: 'none: public CAs are trusted',
  deployment: 'vic-machine',
  force: 'Go on in spite of errors (--force)',
  timeout: 'Timeout',
  applianceIso: 'Image of the endpoint VM',
  bootstrapIso: 'Image of container VMs',
  withoutPassword: (url: string) => `${url} (password not shown)`,
  fileOf: (name: string, what: string) => `${name}: ${what}`,
  ports: 'Open ports',
  dhcp: 'DHCP',
  staticMissing: 'static address, not entered',
  rangesMissing: 'address ranges, not entered',
  publishedByDefault: 'published (default)',
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
