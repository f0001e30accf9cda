// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../firewall';

/** A network the endpoint VM has an interface on, apart from the bridge. Texts as typed. */
export interface RoleNetwork {
  /** Name of the port group; '' = not given. */
  readonly portGroup: string;
  /** Address and prefix of the VCH, `10.20.0.5/24`; '' = DHCP. */
  readonly ip: string;
  /** Address of the gateway, `10.20.0.1`; '' = none. */
  readonly gateway: string;
  /** Networks reached through the gateway, as CIDRs (client and management network only). */
  readonly routes: readonly string[];
  /**
   * Given when a static address was asked for and nothing of it was entered: to the engine that is DHCP, which
   * contradicts the choice. Only a form can say so, never a command.
   */
  readonly isStaticWanted?: true;
}

/** `--bridge-network`, `--bridge-network-range`, `--bridge-network-width`. */
export interface BridgeNetwork {
  readonly portGroup: string;
  /** CIDR; '' = the engine's default, 172.16.0.0/12. The API has no default. */
  readonly ipRange: string;
  /** Prefix length of each Docker bridge network, 1 to 30; '' = the engine's default, 16. */
  readonly width: string;
}

/** Proxies for pulling images: `--http-proxy`, `--https-proxy`, `--no-proxy`. */
export interface ImageProxies {
  /** `http://host:port`; '' = none. */
  readonly http: string;
  /** `http(s)://host:port`; '' = none. */
  readonly https: string;
  /** Hosts that are reached without a proxy. */
  readonly exceptions: readonly string[];
}

/** The wizard's Configure Networks page. */
export interface NetworkSettings {
  readonly bridge: BridgeNetwork;
  readonly public: RoleNetwork;
  /** Shares the public network's port group when its own is ''. */
  readonly client: RoleNetwork;
  /** Shares the client network's port group when its own is ''. */
  readonly management: RoleNetwork;
  /** `--dns-server`, repeatable. */
  readonly dnsServers: readonly string[];
  readonly proxies: ImageProxies;
  readonly containers: readonly ContainerNetwork[];
  /** `--asymmetric-routes`. Command line only. */
  readonly asymmetricRoutes: boolean;
}
