// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificates';
import type { Connection } from '../docker-client';

/** What the servers may fail to tell about an existing VCH and a check would have to know. */
export type Untold =
  /** The vic-machine server cannot describe the VCH at all: only the list has an entry. */
  | 'description'
  /** Where the Docker API can be dialled: not before the VCH has an address. */
  | 'address'
  /** A certificate, which is told in a form that cannot be read. */
  | 'certificate'
  /** The certificates behind the server certificate: a description has the first one only. */
  | 'intermediates'
  /** Whether clients trust the server certificate: its signatures are not verified yet, or cannot be. */
  | 'signatures'
  /** Ranges of container networks that are not one block of addresses. */
  | 'container-ranges'
  /** Which port group a network is on. */
  | 'port-groups'
  /** What the account is allowed to do, and whether it is the one that deployed the VCH. */
  | 'permissions'
  /** What `vic-machine debug` opened since the VCH started. */
  | 'debug-session'
  /** What the firewalls of the ESXi hosts allow. */
  | 'host-firewall'
  | 'power-state'
  | 'upgrade-status';

/** What is known beside the description, as far as the servers were asked. */
export interface ReviewFacts {
  /** Names of port groups by managed object id: descriptions have ids only. */
  readonly portGroupNames: ReadonlyMap<string, string>;
  /** The stored server certificate with what is behind it (`GET …/vch/{id}/certificate`); null = not told. */
  readonly storedCertificate: readonly Certificate[] | null;
  /** What Docker clients make of the stored certificates; null = not verified (yet). */
  readonly connection: Connection | null;
  /** The account that reads the review; '' = not known. */
  readonly signedInUser: string;
}

/** Nothing was asked beside the description. */
export const noFacts: ReviewFacts = {
  portGroupNames: new Map(),
  storedCertificate: null,
  connection: null,
  signedInUser: '',
};
