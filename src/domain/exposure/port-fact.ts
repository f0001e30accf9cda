// SPDX-License-Identifier: Apache-2.0
import type { VchSettings } from '../vch';

/** Where a port is: an interface of the endpoint VM, or another machine. */
export type PortPlace =
  | 'client'
  | 'management'
  | 'public'
  | 'bridge'
  | 'any'
  | 'loopback'
  | 'container-vm'
  | 'esxi-host'
  | 'appliance';

/** When a port is open, as a phrase of `messages/en/exposure`. */
export type PortCondition =
  | 'always'
  | 'with-tls'
  | 'without-tls'
  | 'debug-2'
  | 'debug-3'
  | 'below-debug-2'
  | 'with-dhcp'
  | 'vic-machine-debug'
  | 'docker-run-publish'
  | 'by-firewall-level'
  | 'if-used'
  | 'insecure-registry'
  | 'permit-root-login'
  | 'until-1.2'
  | 'since-1.3';

/** What an older security reference says about a port. */
export interface SeedStatement {
  readonly document: SeedDocument;
  /** The row or line as it stands there, its cells joined. */
  readonly sentence: string;
  /** Whether the product does what it says; where not, the messages say what it does. */
  readonly agrees: boolean;
}

/** The older texts about ports. */
export type SeedDocument = 'security-reference-1.1' | 'security-reference-1.2';

/** Inclusive port numbers; one port has both the same. */
export interface PortSpan {
  readonly first: number;
  readonly last: number;
}

/** One port of the security reference, as data. */
export interface PortFact<Id extends string = string> {
  readonly id: Id;
  readonly place: PortPlace;
  /** null where it is no matter of ports (ICMP), or any port. */
  readonly ports: PortSpan | null;
  readonly transports: readonly ('tcp' | 'udp' | 'icmp')[];
  /** What is spoken, `HTTPS`. */
  readonly protocol: string;
  readonly direction: 'in' | 'out';
  readonly condition: PortCondition;
  /** The settings that decide, as paths in VchSettings; empty where no setting does. */
  readonly settings: readonly string[];
  /** Where it was read. Paths are of vmware/vic unless they say otherwise. */
  readonly citation: string;
  readonly seeds: readonly SeedStatement[];
  /**
   * What a VCH with these settings has of it: open as soon as it runs, on demand (somebody's later command opens it),
   * or null. Absent for ports that are not a VCH's.
   */
  readonly state?: (settings: VchSettings) => 'open' | 'on-demand' | null;
  /** Whether it listens on all interfaces, rather than on those of its place, with these settings. */
  readonly everywhere?: (settings: VchSettings) => boolean;
}
