// SPDX-License-Identifier: Apache-2.0
import type { Certificate, FileProblem } from '../certificates';
import type { TrustLevel } from '../firewall';

/** Something the server may not have said. */
export type Told<T> = T | 'unknown';

/** A port group of an existing VCH: the API gives its id, never its name. */
export interface PortGroupReference {
  readonly id: Told<string>;
  readonly name: Told<string>;
}

/** A network role of an existing VCH. Static addresses are not told. */
export interface RoleDescription {
  readonly portGroup: PortGroupReference;
  readonly ip: 'unknown';
  /** null = none. */
  readonly gateway: string | null;
  readonly routes: readonly string[];
  readonly nameservers: readonly string[];
}

/** A container network of an existing VCH. */
export interface ContainerNetworkDescription {
  readonly alias: string;
  readonly portGroup: PortGroupReference;
  /** The level that is enforced. */
  readonly firewall: TrustLevel;
  /** Whether a level was chosen; the engine enforces `published` when none was. */
  readonly firewallChosen: boolean;
  /** `address/prefix`; null = none. */
  readonly gateway: string | null;
  /** CIDRs, as far as they are told. */
  readonly ipRanges: readonly string[];
  /** How many ranges there are that the server does not tell: it only tells those that are one CIDR block. */
  readonly untoldRanges: number;
  /** Readable name servers. */
  readonly dnsServers: readonly string[];
  /** How many name servers are stored as something that is no address. */
  readonly brokenDnsServers: number;
}

/** How an existing VCH's Docker API is protected. */
export interface TlsDescription {
  readonly mode: 'no-tls' | 'no-tlsverify' | 'tlsverify';
  /** The certificate the VCH shows, without its intermediates: the server leaves them out; null without TLS. */
  readonly serverCertificate: Certificate | null;
  /** Client CAs, each once. */
  readonly clientAuthorities: readonly Certificate[];
  /** What could not be read of either. */
  readonly problems: readonly FileProblem[];
}

/** Resources of an existing VCH. */
export interface AllocationDescription {
  /** MHz or MB; null = unlimited. */
  readonly limit: number | null;
  readonly reservation: number | null;
  /** `low`, `normal`, `high` or a number. */
  readonly shares: string;
}

/** An existing VCH, as the vic-machine API tells it. What it never tells is spelt out. */
export interface VchDescription {
  /** Managed object id of the endpoint VM, `vm-69`; unknown when the description does not come from a list. */
  readonly id: Told<string>;
  readonly name: string;
  readonly version: Told<string>;
  readonly powerState: Told<string>;
  readonly upgradeStatus: Told<string>;
  /** `ip:2376` or `ip:2375`; null until the VCH has an address. */
  readonly dockerHost: string | null;
  /** `https://ip:2378`; null until the VCH has an address. */
  readonly adminPortal: string | null;
  readonly debug: number;
  /** With its port; '' = none. */
  readonly syslogAddress: string;
  readonly containerNameConvention: string;
  readonly compute: {
    readonly resourceId: Told<string>;
    readonly cpu: AllocationDescription;
    readonly memory: AllocationDescription;
    readonly useVmGroup: boolean;
  };
  readonly endpoint: {
    readonly cpus: Told<number>;
    /** MB. */
    readonly memory: Told<number>;
  };
  readonly operationsUser: {
    /** The deploying administrator when no operations user was given: the server does not tell them apart. */
    readonly user: Told<string>;
    readonly grantPermissions: 'unknown';
  };
  readonly storage: {
    readonly imageStores: readonly string[];
    readonly volumeStores: readonly { readonly location: string; readonly label: string }[];
    /** Bytes. */
    readonly baseImageSize: Told<number>;
  };
  readonly networks: {
    readonly bridge: {
      readonly portGroup: PortGroupReference;
      readonly ipRange: Told<string>;
      readonly width: 'unknown';
    };
    readonly public: RoleDescription;
    readonly client: RoleDescription;
    readonly management: RoleDescription;
    /** Sorted by alias: the server has no order. */
    readonly containers: readonly ContainerNetworkDescription[];
  };
  readonly tls: TlsDescription;
  readonly registries: {
    /** With the insecure registries, which the engine adds; empty = every registry is allowed. */
    readonly whitelist: readonly string[];
    readonly insecure: readonly string[];
    readonly authorities: readonly Certificate[];
    readonly proxies: {
      readonly http: string;
      readonly https: string;
      readonly exceptions: readonly string[];
    };
  };
}
