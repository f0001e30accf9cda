// SPDX-License-Identifier: Apache-2.0
import { defaultSettings } from '../../../domain/vch';
import { aNode, aVCenter } from '../../../testing/compute-inventory';
import type { NamedResource } from './resource-choice';
import { choiceOf, matches, mayMean, placesBelow } from './resource-places';

const build = aNode('resource-pool', 'Build', [], { path: 'Production/Resources/Build' });
const production = aNode('cluster', 'Production', [aNode('host', 'esx-01'), build]);
const berlin = aNode('datacenter', 'Berlin', [production]);
const oslo = aNode('datacenter', 'Oslo', [aNode('cluster', 'Production', [], { id: 'domain-c9' })]);
const roots = [aNode('folder', 'Europe', [berlin, oslo])];
const vCenter = aVCenter('vc.example.com');

const named = (resource: string, datacenter = '', facts: Partial<NamedResource> = {}): NamedResource => ({
  kind: 'named',
  target: { ...defaultSettings.target, datacenter },
  resource,
  resourceId: null,
  ...facts,
});
const found = (wanted: NamedResource) =>
  matches(vCenter, roots, wanted).map(({ datacenter, node }) => `${datacenter.path}: ${node.id}`);

describe('choice of a tree node', () => {
  const placeOf = (node: object) => placesBelow(roots).find((place) => place.node === node)!;

  it('knows the datacenter by its path, and the cluster a pool belongs to', () => {
    const choice = choiceOf(vCenter, placeOf(build));
    expect(choice?.datacenter).toEqual({ id: 'datacenter-Berlin', path: 'Europe/Berlin' });
    expect(choice?.owner.name).toBe('Production');
  });

  it('is not to be had for folders, datacenters and hosts of a cluster', () => {
    const choices = placesBelow(roots).map((place) => choiceOf(vCenter, place));
    expect(choices.map((choice) => choice?.node.name ?? null)).toEqual([
      null,
      null,
      'Production',
      null,
      'Build',
      null,
      'Production',
    ]);
  });
});

describe('resource that a pasted command names', () => {
  const cases: readonly (readonly [string, NamedResource, readonly string[]])[] = [
    ['by name', named('Build'), ['Europe/Berlin: resource-pool-Build']],
    ['by path', named('Production/Resources/Build'), ['Europe/Berlin: resource-pool-Build']],
    ['by path with a slash', named('/Production/Resources/Build'), ['Europe/Berlin: resource-pool-Build']],
    [
      'in two datacenters',
      named('Production'),
      ['Europe/Berlin: cluster-Production', 'Europe/Oslo: domain-c9'],
    ],
    ['in a datacenter by name', named('Production', 'Oslo'), ['Europe/Oslo: domain-c9']],
    ['in a datacenter by path', named('Production', '/Europe/Oslo'), ['Europe/Oslo: domain-c9']],
    ['by id', named('whatever', '', { resourceId: 'domain-c9' }), ['Europe/Oslo: domain-c9']],
    ['that cannot be chosen', named('esx-01'), []],
    ['that is not there', named('Nowhere'), []],
  ];
  for (const [name, wanted, expected] of cases) {
    it(`is found ${name}`, () => {
      expect(found(wanted)).toEqual([...expected]);
    });
  }

  it('is looked for in the vCenter the command names, or in any', () => {
    const target = defaultSettings.target;
    const inVCenter = (facts: Partial<typeof target>) =>
      mayMean(named('x', '', { target: { ...target, ...facts } }), vCenter);
    expect(inVCenter({})).toBeTrue();
    expect(inVCenter({ vCenter: 'VC.example.com' })).toBeTrue();
    expect(inVCenter({ vCenter: 'other.example.com' })).toBeFalse();
    expect(inVCenter({ vCenter: 'other.example.com', vCenterId: vCenter.id })).toBeTrue();
  });
});
