// SPDX-License-Identifier: Apache-2.0

/** The older texts that say something about sensitive data. */
export type StatementDocument = 'security-reference-1.1' | 'security-reference-1.2';

/** A place that holds sensitive data, with what an older text says of it. */
export interface SensitivePlace<Id extends string = string> {
  readonly id: Id;
  /** Where it was read. Paths are of vmware/vic unless they say otherwise. */
  readonly citation: string;
  /** null where neither text says anything. */
  readonly statement: {
    readonly document: StatementDocument;
    readonly sentence: string;
    /** Whether the product does what it says; `unchecked` where nobody looked. */
    readonly agrees: 'yes' | 'no' | 'unchecked';
  } | null;
}

const says = (document: StatementDocument, sentence: string, agrees: 'yes' | 'no' | 'unchecked') => ({
  document,
  sentence,
  agrees,
});

/** Where a VCH and what it works with keep sensitive data. */
export const sensitivePlaces = [
  {
    id: 'vmx',
    citation:
      'pkg/vsphere/extraconfig/encrypt.go: guestinfo keys, the key of secret ones in guestinfo.ovfEnv',
    statement: says(
      'security-reference-1.2',
      'The VMX file of the VCH endpoint VM stores vSphere Integrated Containers Engine configuration information, which allows most of the configuration to be read-only by the guest.',
      'yes',
    ),
  },
  {
    id: 'snapshots',
    citation: 'lib/install/management/configure.go: tryCreateSnapshot',
    statement: null,
  },
  {
    id: 'container-vms',
    citation: 'lib/tether/tether.go, lib/portlayer/exec: guestinfo of the container VM; --debug 2 and 3',
    statement: says(
      'security-reference-1.2',
      'The container VMs might hold sensitive application data, such as environment variables for processes, command arguments, and so on.',
      'yes',
    ),
  },
  {
    id: 'portal-connections',
    citation: 'vmware/vic-product installer: ova-firewall.sh; vic-machine create --insecure-registry',
    statement: says(
      'security-reference-1.2',
      'All connections to vSphere Integrated Containers Management Portal and Registry are encrypted and secured by HTTPS.',
      'yes',
    ),
  },
  {
    id: 'portal-credentials',
    citation: 'vSphere Integrated Containers Security Reference, "Sensitive Data"',
    statement: says(
      'security-reference-1.2',
      'Any private elements of those credentials, such as passwords or private keys, are kept encrypted in the vSphere Integrated Containers Management Portal data store.',
      'unchecked',
    ),
  },
  {
    id: 'service-accounts',
    citation: 'lib/install/opsuser/opsuser_conf.go: roles; the appliance’s solution users',
    statement: says(
      'security-reference-1.2',
      'vSphere Integrated Containers does not create service accounts and does not assign any vSphere privileges.',
      'no',
    ),
  },
  {
    id: 'authority-key',
    citation:
      'pkg/certificate/certificate.go; cmd/vic-machine/common/certificate.go: openssl pkcs12 -password pass:',
    statement: null,
  },
] as const satisfies readonly SensitivePlace[];

/** Name of a place of {@link sensitivePlaces}. */
export type SensitivePlaceId = (typeof sensitivePlaces)[number]['id'];
