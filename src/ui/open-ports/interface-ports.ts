// SPDX-License-Identifier: Apache-2.0
import type { ExposedPort, VchInterface } from '../../domain/exposure';

/** An interface of a VCH with its ports. */
export interface InterfacePorts {
  readonly interface: VchInterface;
  /** What comes in first; of that, what is open as soon as the VCH runs. */
  readonly ports: readonly ExposedPort[];
  /** How many incoming port facts are open as soon as the VCH runs; ping and DHCP are none. */
  readonly open: number;
}

/** The ports of a VCH, put together by interface. */
export function portsByInterface(ports: readonly ExposedPort[]): readonly InterfacePorts[] {
  const interfaces = new Map<string, ExposedPort[]>();
  for (const port of ports) {
    const { portGroup, roles } = port.interface;
    const key = `${portGroup} ${roles.join(' ')}`;
    interfaces.set(key, [...(interfaces.get(key) ?? []), port]);
  }
  return [...interfaces.values()].flatMap((here) => {
    const [first] = here;
    if (first === undefined) return [];
    const sorted = [...here].sort((a, b) => rank(a) - rank(b));
    return [{ interface: first.interface, ports: sorted, open: here.filter(isListening).length }];
  });
}

function rank({ fact, state }: ExposedPort): number {
  if (fact.direction === 'out') return 2;
  return state === 'open' ? 0 : 1;
}

/** Whether a service waits there for connections. */
export function isListening({ fact, state }: ExposedPort): boolean {
  return fact.direction === 'in' && state === 'open' && fact.ports !== null && fact.id !== 'dhcp';
}
