// SPDX-License-Identifier: Apache-2.0
import type { AddressRange } from '../addresses';
import { addressingOf } from './addressing';
import type { ContainerNetwork } from './container-network';
import { peerSources, type PeerSources } from './peer-sources';
import type { TrustLevel } from './trust-level';

/** The kinds of traffic on the container network's interface of a container VM. */
export const trafficKinds = [
  /** From outside to a port published with `docker run -p`. */
  'inbound-published',
  /** From outside to any other port. */
  'inbound-other',
  /** ICMP echo from outside. */
  'ping',
  /** Connections the container opens. */
  'outbound',
  /** Answers to connections the container opened. */
  'replies',
  /** From containers of the same network, meaning from addresses in its range, to any port. */
  'peer-to-peer',
  /** Asking for an address. */
  'dhcp',
] as const;

/** One of {@link trafficKinds}. */
export type TrafficKind = (typeof trafficKinds)[number];

/** What becomes of a kind of traffic. */
export type Passage =
  | { readonly verdict: 'allowed' }
  | { readonly verdict: 'dropped' }
  /** It does not come to traffic: ports cannot be published on this network. */
  | { readonly verdict: 'not-publishable' }
  /** Allowed to published ports only. */
  | { readonly verdict: 'published-ports' }
  /** Allowed from these addresses only. */
  | { readonly verdict: 'from-sources'; readonly sources: readonly AddressRange[] }
  /** It does not happen: addresses are static. */
  | { readonly verdict: 'not-used' };

/** What one way of publishing does. */
export type PublishEffect =
  /** Opens the port. */
  | 'opens'
  /** Opens the container's port and redirects the other one to it. */
  | 'opens-and-redirects'
  /** Redirects a port to the container's, which the firewall admits already. */
  | 'redirects'
  /** Changes nothing: everything is open already. */
  | 'nothing-to-open'
  /** Opens nothing. */
  | 'opens-nothing'
  /** `docker run` ends in an error. */
  | 'refused'
  /** `docker run` ends in an error: here only a mapping `host:container` may be given. */
  | 'needs-mapping';

/** What a container network lets through, and what publishing ports does there. */
export interface TrafficMatrix {
  /** The level that is enforced: `published` when none was chosen. */
  readonly level: TrustLevel;
  readonly passages: Readonly<Record<TrafficKind, Passage>>;
  readonly publishing: {
    /** `docker run -p 80`. */
    readonly port: PublishEffect;
    /** `docker run -p 80:8080`. */
    readonly mapping: PublishEffect;
    /** `docker run -P`, which the engine does not implement; `EXPOSE` opens nothing either. */
    readonly all: PublishEffect;
  };
  /** Whom the level `peers` lets in; null at other levels. */
  readonly peers: PeerSources | null;
}

const allowed: Passage = { verdict: 'allowed' };
const dropped: Passage = { verdict: 'dropped' };
const notPublishable: Passage = { verdict: 'not-publishable' };
const publishedPorts: Passage = { verdict: 'published-ports' };

/**
 * What a container network lets through. Sources: vmware/vic cmd/tether/ops_linux.go (rules inside the container VM),
 * isos/bootstrap/bootstrap (drop by default), lib/portlayer/network/context.go (publishing).
 */
export function trafficMatrix(network: ContainerNetwork): TrafficMatrix {
  const level = network.firewall ?? 'published';
  const sources = level === 'peers' ? peerSources(network) : null;
  const isDynamic = addressingOf(network) === 'dhcp';
  return {
    level,
    passages: { ...passagesOf(level, sources), dhcp: isDynamic ? allowed : { verdict: 'not-used' } },
    publishing: { ...publishing[level], all: level === 'open' ? 'nothing-to-open' : 'opens-nothing' },
    peers: sources,
  };
}

const publishing: Readonly<
  Record<TrustLevel, { readonly port: PublishEffect; readonly mapping: PublishEffect }>
> = {
  closed: { port: 'refused', mapping: 'refused' },
  outbound: { port: 'refused', mapping: 'refused' },
  peers: { port: 'needs-mapping', mapping: 'redirects' },
  published: { port: 'opens', mapping: 'opens-and-redirects' },
  open: { port: 'nothing-to-open', mapping: 'redirects' },
};

function passagesOf(
  level: TrustLevel,
  sources: PeerSources | null,
): Omit<Record<TrafficKind, Passage>, 'dhcp'> {
  switch (level) {
    case 'closed':
      return {
        'inbound-published': notPublishable,
        'inbound-other': dropped,
        ping: dropped,
        outbound: dropped,
        replies: dropped,
        'peer-to-peer': dropped,
      };
    case 'outbound':
      return {
        'inbound-published': notPublishable,
        'inbound-other': dropped,
        ping: dropped,
        outbound: allowed,
        replies: allowed,
        'peer-to-peer': dropped,
      };
    case 'published':
      return {
        'inbound-published': allowed,
        'inbound-other': dropped,
        ping: allowed,
        outbound: allowed,
        replies: allowed,
        'peer-to-peer': publishedPorts,
      };
    case 'peers': {
      const inbound = inboundOfPeers(sources);
      return {
        'inbound-published': inbound,
        'inbound-other': inbound,
        ping: inbound,
        outbound: allowed,
        replies: allowed,
        // Peers have their addresses from the sources, or else nobody is let in.
        'peer-to-peer': sources?.kind === 'nobody' ? dropped : allowed,
      };
    }
    case 'open':
      return {
        'inbound-published': allowed,
        'inbound-other': allowed,
        ping: allowed,
        outbound: allowed,
        replies: allowed,
        'peer-to-peer': allowed,
      };
  }
}

function inboundOfPeers(sources: PeerSources | null): Passage {
  switch (sources?.kind) {
    case 'subnet':
      return { verdict: 'from-sources', sources: [sources.range] };
    case 'ranges':
      return { verdict: 'from-sources', sources: sources.ranges };
    case 'nobody':
      return dropped;
    default:
      return allowed;
  }
}
