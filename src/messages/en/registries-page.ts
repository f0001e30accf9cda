// SPDX-License-Identifier: Apache-2.0

/** The wizard's Registry Access page. */
export const registriesPage = {
  whitelistMode: 'Whitelist registry mode',
  whitelistModeHelp:
    'Limits the VCH to the registries you list. The list cannot be changed once the VCH is there.',
  on: 'This VCH can access only the registries in the whitelist.',
  off: 'This VCH can access every registry whose certificate it can verify, and the insecure ones listed here.',
  whitelist: 'Whitelist registries',
  whitelistHelp:
    'Address, host name or *.domain, with a port if it is not 443. Secure entries may also be a CIDR such as 10.2.0.0/16.',
  whitelistEntry: 'registry',
  whitelistField: (number: number) => `Whitelist registry ${number}`,
  access: (number: number) => `Connection ${number}`,
  accessKinds: { secure: 'Secure registry', insecure: 'Insecure registry' },
  insecure: 'Insecure registry access',
  insecureHelp:
    'The VCH does not verify these registries, and uses plain HTTP when HTTPS fails: whoever sits in between can replace images. A vSphere Integrated Containers Registry can never be insecure.',
  insecureHint: 'Address or host name, with a port if it is not 443',
  authorities: 'Additional registry certificates',
  authoritiesHelp:
    'Certificates of the CAs that signed the certificates of your registries, in PEM form: needed where no public CA has signed, as with a vSphere Integrated Containers Registry.',
  select: 'Select files',
  add: 'Add files',
  pasted: 'pasted-registry-ca.pem',
  noAuthorities: 'No file is chosen: the VCH trusts the public CAs.',
};
