// SPDX-License-Identifier: Apache-2.0
import { exposedPorts, securityReference } from '../../domain/exposure';
import { defaultSettings } from '../../domain/vch';
import { en } from '../../messages/en';
import { portsByInterface } from './interface-ports';

describe('ports put together by interface', () => {
  const interfaces = portsByInterface(exposedPorts(defaultSettings));

  it('has each interface once, with all of its ports', () => {
    expect(interfaces.map((one) => one.interface.roles)).toEqual([
      ['public', 'client', 'management'],
      ['bridge'],
    ]);
    expect(interfaces.flatMap(({ ports }) => ports).length).toBe(exposedPorts(defaultSettings).length);
  });

  it('begins with what is open, and ends with what goes out', () => {
    const order = interfaces[0]!.ports.map(({ fact, state }) => (fact.direction === 'out' ? 'out' : state));
    expect([...new Set(order)]).toEqual(['open', 'on-demand', 'out']);
    expect(order).toEqual([...order].sort((a, b) => rank(a) - rank(b)));
  });

  it('counts services that wait for connections', () => {
    // Docker API, VCH Admin and the consoles; names of containers.
    expect(interfaces.map(({ open }) => open)).toEqual([3, 1]);
  });

  it('has a name for every setting that decides about a port of a VCH', () => {
    const settings = securityReference
      .filter(({ state }) => state !== undefined)
      .flatMap((fact) => fact.settings);
    expect(settings.filter((path) => en.openPorts.settings[path] === undefined)).toEqual([]);
  });
});

const rank = (kind: string): number => ['open', 'on-demand', 'out'].indexOf(kind);
