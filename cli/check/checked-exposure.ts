// SPDX-License-Identifier: Apache-2.0
import { addressRangeText } from '../../src/domain/addresses';
import type { EngineOutcome } from '../../src/domain/engine';
import {
  containerExposure,
  exposedPorts,
  portsText,
  vchInterfaces,
  type ContainerExposure,
  type ExposedPort,
  type VchInterface,
} from '../../src/domain/exposure';
import type { Passage, PublishEffect, TrafficKind, TrustLevel } from '../../src/domain/firewall';
import { optionOfField } from '../../src/domain/vic-machine';
import type { Messages } from '../../src/messages';
import { outcomeSettings } from './outcome-settings';

/** A port on an interface of the endpoint VM. */
export interface CheckedPort {
  readonly id: string;
  /** `2376`, `6060-6063`; '' = any, or none where it is no matter of ports. */
  readonly port: string;
  readonly transports: readonly string[];
  readonly protocol: string;
  readonly direction: 'in' | 'out';
  readonly service: string;
  /** `on-demand` = a later command opens it. */
  readonly state: 'open' | 'on-demand';
  readonly condition: string;
  /** The options that decide, with dashes. */
  readonly options: readonly string[];
  readonly becauseOfDebug: boolean;
  /** Whether it is here because its network shares the public network's port group. */
  readonly becauseOfSharing: boolean;
}

/** An interface of the endpoint VM with its ports. */
export interface CheckedInterface {
  readonly portGroup: string;
  readonly roles: VchInterface['roles'];
  /** `address/prefix`; null = DHCP, or the bridge. */
  readonly address: string | null;
  readonly ports: readonly CheckedPort[];
}

/** What becomes of a kind of traffic; `sources` for `from-sources` alone. */
export interface CheckedPassage {
  readonly verdict: Passage['verdict'];
  readonly sources?: readonly string[];
}

/** What containers on a container network let in and out. */
export interface CheckedContainerNetwork {
  readonly network: string;
  readonly portGroup: string;
  /** The level that is enforced. */
  readonly level: TrustLevel;
  readonly traffic: Readonly<Record<TrafficKind, CheckedPassage>>;
  readonly publishing: Readonly<Record<'port' | 'mapping' | 'all', PublishEffect>>;
  /** Who reaches the profiling data of container VMs on port 6060; null below debug level 2. */
  readonly profiling: CheckedPassage | null;
}

/** What a VCH opens. */
export interface CheckedExposure {
  readonly interfaces: readonly CheckedInterface[];
  readonly containerNetworks: readonly CheckedContainerNetwork[];
}

/** What the VCH that comes out opens. */
export function checkedExposure(outcome: EngineOutcome, texts: Messages): CheckedExposure {
  const settings = outcomeSettings(outcome);
  const ports = exposedPorts(settings);
  return {
    interfaces: vchInterfaces(settings.networks).map(({ portGroup, roles, ip }) => ({
      portGroup,
      roles,
      address: ip,
      ports: ports
        .filter((port) => port.interface.portGroup === portGroup)
        .map((port) => checkedPort(port, texts)),
    })),
    containerNetworks: containerExposure(settings).map(checkedContainerNetwork),
  };
}

function checkedPort(
  { fact, state, becauseOfDebug, becauseOfSharing }: ExposedPort,
  { exposure }: Messages,
): CheckedPort {
  const options = fact.settings.flatMap((setting) => optionOfField(setting) ?? []);
  return {
    id: fact.id,
    port: portsText(fact),
    transports: fact.transports,
    protocol: fact.protocol,
    direction: fact.direction,
    service: exposure.services[fact.id],
    state,
    condition: exposure.conditions[fact.condition],
    options: [...new Set(options)],
    becauseOfDebug,
    becauseOfSharing,
  };
}

function checkedContainerNetwork(exposure: ContainerExposure): CheckedContainerNetwork {
  const { network, portGroup, traffic, profiling } = exposure;
  const { passages } = traffic;
  return {
    network,
    portGroup,
    level: traffic.level,
    traffic: {
      'inbound-published': checkedPassage(passages['inbound-published']),
      'inbound-other': checkedPassage(passages['inbound-other']),
      ping: checkedPassage(passages.ping),
      outbound: checkedPassage(passages.outbound),
      replies: checkedPassage(passages.replies),
      'peer-to-peer': checkedPassage(passages['peer-to-peer']),
      dhcp: checkedPassage(passages.dhcp),
    },
    publishing: traffic.publishing,
    profiling: profiling && checkedPassage(profiling),
  };
}

function checkedPassage(passage: Passage): CheckedPassage {
  return passage.verdict === 'from-sources'
    ? { verdict: passage.verdict, sources: passage.sources.map(addressRangeText) }
    : { verdict: passage.verdict };
}
