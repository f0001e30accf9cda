// SPDX-License-Identifier: Apache-2.0
import type { TrustLevel } from './trust-level';

/** What an older text says about a level, beside what the engine does. */
export interface LevelSource {
  /** The sentence as it stands in the text. */
  readonly sentence: string;
  /** Whether the engine does what the sentence says. Where not, the messages say what it does. */
  readonly agrees: boolean;
  /** What its comments say the level is for; null when they say nothing. */
  readonly purpose: string | null;
  /** Where the engine's behaviour is written down. */
  readonly citation: string;
}

/** The text the sentences are from. */
export const levelSourceDocument =
  'Eduardo Meirelles da Rocha, "vSphere Integrated Containers – container network firewall", 18 September 2017';

/** The sentences of {@link levelSourceDocument} about each level. */
export const levelSources: Readonly<Record<TrustLevel, LevelSource>> = {
  closed: {
    sentence: 'no traffic come in or out of the container interface',
    // Containers that ask for their address by DHCP may do so.
    agrees: true,
    purpose:
      'this was specifically for applications that want to manage their own firewall state for whatever reason, for example vmware/dinv',
    citation: 'cmd/tether/ops_linux.go; isos/bootstrap/bootstrap',
  },
  outbound: {
    sentence:
      'only outbound connections are permitted, good for containers consuming services but not providing any',
    agrees: true,
    purpose:
      'primarily intended for networks on which containers are consuming services, but not serving them',
    citation: 'cmd/tether/ops_linux.go',
  },
  peers: {
    sentence:
      'only containers on the same “peer” interface are permitted to communicate with each other. To establish peers you need to provide a range of IPs to the container network during VCH creation',
    // It does not stop outbound traffic, and a source is an address in a range rather than a container.
    agrees: false,
    purpose: null,
    citation: 'cmd/tether/ops_linux.go, pull request 5641',
  },
  published: {
    sentence:
      'only connections to published ports are permitted; you need to explicitly tell which port will be permitted during container creation',
    // Ping and all outbound traffic are allowed as well.
    agrees: false,
    purpose: null,
    citation: 'cmd/tether/ops_linux.go',
  },
  open: {
    sentence: 'all traffic is permitted; it allows the use of option -P during container creation',
    // The engine has no -P at all.
    agrees: false,
    purpose: null,
    citation: 'cmd/tether/ops_linux.go; no PublishAllPorts in the engine',
  },
};
