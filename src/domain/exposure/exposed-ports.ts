// SPDX-License-Identifier: Apache-2.0
import type { VchSettings } from '../vch';
import type { PortFact } from './port-fact';
import { vchInterfaces, type VchInterface } from './vch-interface';
import { vchPorts } from './vch-ports';

/** A port that a VCH with certain settings has on one of its interfaces. */
export interface ExposedPort {
  readonly fact: PortFact<VchPortId>;
  readonly interface: VchInterface;
  /** Open as soon as the VCH runs, or opened by somebody's later command. */
  readonly state: 'open' | 'on-demand';
  /** Whether it would not be open here without the debug level. */
  readonly becauseOfDebug: boolean;
  /**
   * Whether it is here only because it is meant for another network, which shares the public network's port group. What
   * listens on all interfaces is not.
   */
  readonly becauseOfSharing: boolean;
}

/** Names of the ports of a VCH. */
export type VchPortId = (typeof vchPorts)[number]['id'];

/**
 * The ports of a VCH with these settings, interface by interface, in the order of the security reference. What only the
 * VCH itself reaches (loopback) is left out.
 */
export function exposedPorts(settings: VchSettings): readonly ExposedPort[] {
  const facts: readonly PortFact<VchPortId>[] = vchPorts;
  const withoutDebug = { ...settings, general: { ...settings.general, debug: 0 } };
  return vchInterfaces(settings.networks).flatMap((vchInterface) =>
    facts.flatMap((fact) => {
      const state = stateOn(fact, vchInterface, settings);
      if (state === null) return [];
      return [
        {
          fact,
          interface: vchInterface,
          state,
          becauseOfDebug: stateOn(fact, vchInterface, withoutDebug) === null,
          becauseOfSharing: isGuest(fact, vchInterface) && fact.everywhere?.(settings) !== true,
        },
      ];
    }),
  );
}

/**
 * The same for an existing VCH, whose settings are as far as they are told. A description does not tell how its interfaces
 * get their addresses, so what DHCP opens is left out.
 */
export function toldPorts(settings: VchSettings): readonly ExposedPort[] {
  return exposedPorts(settings).filter(({ fact }) => fact.id !== 'dhcp');
}

function stateOn(
  fact: PortFact,
  { roles, ip }: VchInterface,
  settings: VchSettings,
): 'open' | 'on-demand' | null {
  // On the bridge the VCH gives out the addresses, its own too.
  if (fact.id === 'dhcp' && (roles.includes('bridge') || ip !== null)) return null;
  const isEverywhere = fact.everywhere?.(settings) === true;
  const isHere = isEverywhere || roles.some((role) => role === fact.place);
  return isHere ? (fact.state?.(settings) ?? null) : null;
}

/** Whether a port of the client or management network is on the public one. */
function isGuest({ place, direction }: PortFact, { roles }: VchInterface): boolean {
  const isShared = roles.includes('public') && (place === 'client' || place === 'management');
  return direction === 'in' && isShared && roles.includes(place);
}
