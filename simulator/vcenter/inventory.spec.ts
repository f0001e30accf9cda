// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { ComputeNode } from '../../src/domain/inventory';
import { twoLinkedVCenters } from '../situations/two-linked-vcenters';
import { SimulatedInventory } from './inventory';
import type { SimulatedVCenter } from './inventory-object';

describe('the inventory', () => {
  let inventory: SimulatedInventory;
  let west: SimulatedVCenter;

  beforeEach(() => {
    inventory = new SimulatedInventory(twoLinkedVCenters());
    west = inventory.server('vcenter-west.example.com')!;
  });

  const all = (nodes = inventory.compute(west)): readonly ComputeNode[] =>
    nodes.flatMap((node) => [node, ...all(node.children)]);
  const node = (name: string): ComputeNode => all().find((candidate) => candidate.name === name)!;

  it('is the same in every process', () => {
    assert.deepEqual(twoLinkedVCenters(), twoLinkedVCenters());
  });

  it('has distinct ids', () => {
    const ids = all().map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('gives paths as vic-machine takes them', () => {
    const paths = ['Europe', 'Berlin', 'Production', 'Nightly', 'Lab', 'esx-edge.example.com', 'Tools'].map(
      (name) => node(name).path,
    );
    assert.deepEqual(paths, [
      '',
      '',
      'Production',
      'Production/Resources/Platform/Build/Nightly',
      'Labs/Lab',
      'esx-edge.example.com',
      'esx-edge.example.com/Resources/Tools',
    ]);
  });

  it('finds a compute resource by id, name or path', () => {
    const { id } = node('Build');
    for (const wanted of [id, 'Build', 'Production/Resources/Platform/Build']) {
      assert.equal(inventory.findCompute(west, wanted)?.object.id, id);
    }
    assert.equal(inventory.findCompute(west, 'Berlin'), null);
  });

  it('lets clusters, stand-alone hosts and pools be selected', () => {
    const selectable = [
      'Europe',
      'Berlin',
      'Labs',
      'Production',
      'esx-01.example.com',
      'esx-edge.example.com',
      'Nightly',
    ];
    assert.deepEqual(
      selectable.map((name) => node(name).selectable),
      [false, false, false, true, false, true, true],
    );
  });

  it('a VCH has a pool nobody can select, a machine, and takes its name', () => {
    const place = inventory.findCompute(west, 'Production')!;
    inventory.addVch(place, { id: 'vm-1', name: 'new-vch', vmGroup: true });
    assert.equal(node('new-vch').selectable, false);
    assert.ok(node('Production').vmGroups.includes('new-vch'));
    assert.equal(inventory.nameTaken(west, 'new-vch'), true);
    inventory.removeVch(west, { id: 'vm-1', name: 'new-vch' });
    assert.equal(inventory.nameTaken(west, 'new-vch'), false);
    assert.equal(node('Production').vmGroups.includes('new-vch'), false);
  });

  it('a cluster without DRS has no pools', () => {
    const place = inventory.findCompute(west, 'Lab')!;
    const parent = inventory.addVch(place, { id: 'vm-1', name: 'new-vch', vmGroup: false });
    assert.equal(parent, place.object.id);
    assert.equal(
      all().some(({ name }) => name === 'new-vch'),
      false,
    );
    assert.equal(inventory.nameTaken(west, 'new-vch'), true);
  });

  it('a pool reaches what its cluster reaches', () => {
    const nightly = inventory.datastores(west, node('Nightly').id);
    assert.deepEqual(nightly, inventory.datastores(west, node('Production').id));
    assert.deepEqual(
      inventory.portGroups(west, node('Branch').id)?.map(({ kind }) => kind),
      ['distributed', 'distributed', 'opaque'],
    );
    assert.equal(inventory.datastores(west, 'domain-c999'), null);
  });
});
