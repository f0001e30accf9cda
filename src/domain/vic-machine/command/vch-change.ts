// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../firewall';

/** A change to an existing VCH. File names are paths as the command names them. */
export type VchChange =
  /** Another server certificate; client verification stays as it is. */
  | {
      readonly kind: 'server-certificate';
      readonly certificate: string;
      readonly key: string;
      /** Exactly the certificate's common name. */
      readonly commonName: string;
    }
  /** New certificates made by vic-machine, in a folder that must not exist yet. */
  | {
      readonly kind: 'regenerate-certificates';
      readonly commonName: string;
      readonly organization: readonly string[];
      readonly folder: string;
    }
  /** Other client CAs, together with the server certificate: on their own the engine ignores them. */
  | {
      readonly kind: 'client-authorities';
      readonly files: readonly string[];
      readonly certificate: string;
      readonly key: string;
      readonly commonName: string;
    }
  | { readonly kind: 'operations-user'; readonly user: string; readonly grantPermissions: boolean }
  | { readonly kind: 'debug'; readonly level: number }
  | { readonly kind: 'dns-servers'; readonly servers: readonly string[] }
  | { readonly kind: 'registry-authorities'; readonly files: readonly string[] }
  | { readonly kind: 'proxies'; readonly http: string; readonly https: string }
  /** One more container network; the existing ones have to be repeated unchanged, with the names of their port groups. */
  | {
      readonly kind: 'add-container-network';
      readonly existing: readonly ContainerNetwork[];
      readonly added: ContainerNetwork;
    }
  | { readonly kind: FinalSetting };

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
