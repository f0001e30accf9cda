// SPDX-License-Identifier: Apache-2.0
import type { PortGroup } from '../../../domain/inventory';
import { en } from '../../../messages/en';
import { portGroupChoices } from './port-group-choices';

const aPortGroup = (name: string, kind: PortGroup['kind'], vlan: number | null = null): PortGroup => ({
  id: `network-${name}`,
  name,
  kind,
  uplink: false,
  vlan,
});

const texts = en.networksPage.portGroups;
const all = [
  aPortGroup('VM Network', 'standard'),
  aPortGroup('apps', 'distributed', 40),
  aPortGroup('segment', 'opaque'),
];
const choices = (
  current: string,
  purpose: 'endpoint' | 'containers',
  portGroups: readonly PortGroup[] | null = all,
) => portGroupChoices(portGroups, current, purpose, 'Choose', texts);

describe('entries of a port group drop-down', () => {
  it('tell the kinds apart', () => {
    expect(choices('', 'endpoint').map(({ label }) => label)).toEqual([
      'Choose',
      'apps – distributed, VLAN 40',
      'segment – opaque (NSX)',
      'VM Network – standard',
    ]);
  });

  it('show standard ones where container VMs are attached, and say why they cannot be chosen', () => {
    expect(choices('', 'containers').filter(({ disabled }) => disabled === true)).toEqual([
      {
        value: 'VM Network',
        label: 'VM Network – standard: not possible here',
        disabled: true,
      },
    ]);
  });

  it('keep one that the compute resource does not reach', () => {
    expect(choices('gone', 'endpoint').map(({ value }) => value)).toEqual([
      '',
      'gone',
      'apps',
      'segment',
      'VM Network',
    ]);
  });

  it('do not say that one is missing while they are looked up', () => {
    expect(choices('apps', 'endpoint', null)).toEqual([
      { value: '', label: 'Choose' },
      { value: 'apps', label: 'apps' },
    ]);
  });

  it('offer a name once, as the kind that can be used', () => {
    const twice = [aPortGroup('apps', 'standard'), aPortGroup('apps', 'distributed')];
    expect(choices('', 'containers', twice)).toEqual([
      { value: '', label: 'Choose' },
      { value: 'apps', label: 'apps – distributed' },
    ]);
  });
});
