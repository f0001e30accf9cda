// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../firewall';

/** A change to an existing VCH. File names are paths as the command names them. */
export type VchChange =
  /** Another server certificate, other CAs for clients, or both: vic-machine takes them together only. */
  | {
      readonly kind: 'certificates';
      readonly server: NewServerCertificate;
      readonly clients: NewClientVerification;
      /** Where vic-machine may write: the folder must not exist, whether it has anything to write or not. */
      readonly folder: string;
    }
  | { readonly kind: 'operations-user'; readonly user: string; readonly grantPermissions: boolean }
  | { readonly kind: 'debug'; readonly level: number }
  | { readonly kind: 'dns-servers'; readonly servers: readonly string[] }
  | { readonly kind: 'registry-authorities'; readonly files: readonly string[] }
  /** '' takes a proxy away; null leaves it as it is. */
  | { readonly kind: 'proxies'; readonly http: string | null; readonly https: string | null }
  /** `tcp|udp://host[:port]`. */
  | { readonly kind: 'log-server'; readonly address: string }
  /** One more container network; the existing ones have to be repeated unchanged, with the names of their port groups. */
  | {
      readonly kind: 'add-container-network';
      readonly existing: readonly ContainerNetwork[];
      readonly added: ContainerNetwork;
    }
  | { readonly kind: FinalSetting };

/** Where the server certificate comes from. */
export type NewServerCertificate =
  | {
      readonly source: 'files';
      readonly certificate: string;
      readonly key: string;
      /** Exactly the certificate's common name. */
      readonly commonName: string;
    }
  /** vic-machine makes it. */
  | { readonly source: 'generated'; readonly commonName: string; readonly organization: readonly string[] };

/** How clients are verified afterwards. */
export type NewClientVerification =
  /** By these CAs, and by no other: those that are to stay have to be named again. */
  | { readonly mode: 'required'; readonly authorities: readonly string[] }
  /** By a CA that vic-machine makes, with one client certificate: what it does when no CA is named. */
  | { readonly mode: 'generated' }
  /** Not at all, as before: it cannot be turned off. */
  | { readonly mode: 'off' };

/** What nothing changes after creation; the VCH has to be made anew. */
export type FinalSetting =
  /** A certificate can be stored later; the Docker API stays on port 2375, where nobody expects TLS. */
  | 'add-tls'
  | 'remove-tls'
  | 'stop-verifying-clients'
  | 'container-network-firewall'
  | 'container-network-addresses'
  | 'remove-container-network'
  | 'whitelist'
  | 'insecure-registries'
  | 'networks'
  | 'image-store'
  | 'name';

const finalSettings: readonly string[] = [
  'add-tls',
  'remove-tls',
  'stop-verifying-clients',
  'container-network-firewall',
  'container-network-addresses',
  'remove-container-network',
  'whitelist',
  'insecure-registries',
  'networks',
  'image-store',
  'name',
] satisfies readonly FinalSetting[];

/** Whether a change is one that nothing makes after creation. */
export function isFinal(change: VchChange): change is { readonly kind: FinalSetting } {
  return finalSettings.includes(change.kind);
}
