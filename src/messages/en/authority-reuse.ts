// SPDX-License-Identifier: Apache-2.0

/** Taking over the CAs of a VCH that exists already, for clients or for registries. */
export const authorityReuse = {
  open: 'Use the CAs of an existing VCH…',
  title: { clients: 'CAs for clients of an existing VCH', registries: 'Registry CAs of an existing VCH' },
  why: {
    clients:
      'A VCH can have a CA of its own, several, or share one with a group of VCHs. Whoever has a certificate of a shared CA can use every VCH of the group.',
    registries: 'VCHs that use the same registries need the same CAs.',
  },
  vchs: 'list of virtual container hosts',
  vch: 'Virtual container host',
  choose: 'Choose one',
  item: (name: string, vCenter: string) => (vCenter === '' ? name : `${name} (${vCenter})`),
  noVchs: 'There is no other virtual container host.',
  unreachable: (vCenter: string, why: string) => `${vCenter} does not answer, its VCHs are missing: ${why}`,
  authoritiesOf: (name: string) => `CAs of ${name}`,
  /** Behind the server's own words when it crashed over the VCH. */
  crashed:
    'The vic-machine API crashes over a VCH whose CA file was stored with an empty line at its end, and over nothing else that is known. The VCH itself works. Choose the CA’s file, or another VCH that has it.',
  notAVch: (name: string) => `What the server says of ${name} is not the description of a VCH.`,
  none: {
    clients: (name: string) => `${name} verifies no clients: it has no CA for them.`,
    registries: (name: string) => `${name} has no registry CAs: it trusts the public ones.`,
  },
  unreadable: (name: string) => `${name} verifies clients, but none of its CAs can be read.`,
  which: 'CAs to add',
  unnamed: 'without a name',
  isHere: 'added already',
  generated:
    'probably made by vic-machine together with this VCH: only a certificate made then, or its ca-key.pem, lets clients in',
  add: (count: number) => (count === 1 ? 'Add 1 CA' : `Add ${count} CAs`),
  cancel: 'Cancel',
  added: (count: number, name: string) =>
    count === 1 ? `1 CA of ${name} was added.` : `${count} CAs of ${name} were added.`,
  /** Part of a file's name. */
  file: { clients: 'ca', registries: 'registry-ca' },
};
