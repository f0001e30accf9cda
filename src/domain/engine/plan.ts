// SPDX-License-Identifier: Apache-2.0
import type { GoIpNet } from './go/ip-net';
import type { GoIp } from './go/ip';
import type { AddressSpan } from './networks/address-span';
import type { GoUrl } from '../vic-machine';
import type { VolumeStorePlan } from './storage';
import type { TlsPlan } from './tls/tls-plan';

/** A network role as the engine holds it after reading the options (`data.NetworkConfig`). */
export interface RolePlan {
  readonly portGroup: string;
  /** Address with the mask of its network; null = DHCP. */
  readonly ip: GoIpNet | null;
  readonly gateway: GoIp | null;
  readonly routes: readonly GoIpNet[];
}

/** A container network as the engine holds it; the alias is the key it is stored under. */
export interface ContainerNetworkPlan {
  readonly alias: string;
  readonly portGroup: string;
  readonly gateway: GoIpNet | null;
  readonly ranges: readonly AddressSpan[];
  /** null = an address that could not be read and is stored as `<nil>` (API only). */
  readonly dns: readonly (GoIp | null)[];
  /** '' = unspecified, enforced as `published`. */
  readonly firewall: '' | 'closed' | 'outbound' | 'peers' | 'published' | 'open';
}

/** Who the VCH is run by after its creation. */
export interface OperationsUserPlan {
  readonly user: string;
  readonly passwordSet: boolean;
  /** null = not given. */
  readonly grantPermissions: boolean | null;
  /** Whether the deploying administrator is used, for want of an operations user. */
  readonly administrative: boolean;
}

/** What both front ends, command line and API, hand over to validation (`data.Data`). */
export interface EnginePlan {
  readonly name: string;
  readonly debug: number | null;
  readonly nameConvention: string;
  readonly baseImageSize: string;
  readonly volumeStores: readonly VolumeStorePlan[];
  readonly bridge: {
    readonly portGroup: string;
    /** null when the API was given no bridge at all. */
    readonly range: GoIpNet | null;
    readonly width: number;
  };
  readonly public: RolePlan;
  readonly client: RolePlan;
  readonly management: RolePlan;
  readonly dns: readonly GoIp[];
  readonly containerNetworks: readonly ContainerNetworkPlan[];
  readonly tls: TlsPlan;
  readonly operationsUser: OperationsUserPlan;
  readonly registries: {
    readonly insecure: readonly string[];
    readonly whitelist: readonly string[];
    /** The files or PEM texts, joined. */
    readonly authorities: Uint8Array;
  };
  readonly proxy: {
    readonly http: GoUrl | null;
    readonly https: GoUrl | null;
    readonly exceptions: string | null;
  };
  readonly syslog: GoUrl | null;
}

/** A role nothing was said about. */
export const noRole: RolePlan = { portGroup: '', ip: null, gateway: null, routes: [] };
