// SPDX-License-Identifier: Apache-2.0
import type { PortGroup } from '../../src/domain/inventory';
import type { Place, SimulatedInventory } from '../vcenter/inventory';
import type { SimulatedVCenter } from '../vcenter/inventory-object';
import { at, listAt, textAt, textsAt } from './json-value';
import { portGroupId } from './network-answers';
import type { Refusal } from './refusal';
import type { ConnectedTarget } from './target';

/** The compute resource a request names, in the datacenter it was sent to. */
export function findPlace(
  inventory: SimulatedInventory,
  target: ConnectedTarget,
  body: unknown,
): Place | Refusal {
  const resource = at(body, 'compute', 'resource');
  const wanted = textAt(resource, 'id') || textAt(resource, 'name');
  if (wanted === '') {
    return bad('resource pool must be specified (by name or id)');
  }
  const place = inventory.findCompute(target.server, wanted);
  const inside = target.datacenterId === null || place?.above.some(({ id }) => id === target.datacenterId);
  return place !== null && inside === true
    ? place
    : bad(`failed to validate VCH: Unable to find compute resource "${wanted}"`);
}

/** What the engine finds out only from vCenter: port groups, datastores, and whether the name is free. */
export function namesProblem(
  inventory: SimulatedInventory,
  server: SimulatedVCenter,
  place: Place,
  body: unknown,
): Refusal | null {
  const attached = inventory.portGroups(server, place.object.id) ?? [];
  return (
    portGroupsProblem(server, attached, body) ??
    datastoreProblem(inventory, server, place, body) ??
    nameProblem(inventory, server, textAt(body, 'name'))
  );
}

function portGroupsProblem(
  server: SimulatedVCenter,
  attached: readonly PortGroup[],
  body: unknown,
): Refusal | null {
  const network = at(body, 'network');
  const find = (reference: unknown): PortGroup | undefined =>
    attached.find(({ id }) => id === portGroupId(server, reference));
  const bridge = at(network, 'bridge', 'port_group');
  if (textAt(bridge, 'id') !== '' && find(bridge)?.kind !== 'standard') {
    // The handler looks ids up among standard networks only.
    return bad(
      `error finding bridge network: Unable to locate "${textAt(bridge, 'id')}" as any of [Network]`,
    );
  }
  const containers = listAt(network, 'container').map((container) => at(container, 'port_group'));
  const roles = ['public', 'client', 'management'].flatMap((role) => {
    const reference = at(network, role, 'port_group');
    return reference === undefined ? [] : [reference];
  });
  const missing = [bridge, ...roles, ...containers].find((reference) => find(reference) === undefined);
  if (missing !== undefined) {
    return bad(
      `failed to validate VCH: network '${textAt(missing, 'name') || textAt(missing, 'id')}' not found`,
    );
  }
  const standard = [bridge, ...containers].map(find).find((group) => group?.kind === 'standard');
  return standard === undefined
    ? null
    : bad(`failed to validate VCH: "${standard.name}" is not a Distributed Port Group or an Opaque Network`);
}

function datastoreProblem(
  inventory: SimulatedInventory,
  server: SimulatedVCenter,
  place: Place,
  body: unknown,
): Refusal | null {
  const datastores = inventory.datastores(server, place.object.id) ?? [];
  const volumes = listAt(body, 'storage', 'volume_stores').map((store) => textAt(store, 'datastore'));
  const missing = [
    ...textsAt(body, 'storage', 'image_stores'),
    ...volumes.filter((url) => !url.startsWith('nfs:')),
  ]
    .map((url) => url.replace(/^ds:\/\//, '').split('/')[0] ?? '')
    .find((wanted) => !datastores.some(({ name }) => name === wanted));
  return missing === undefined ? null : bad(`failed to validate VCH: datastore '${missing}' not found`);
}

function nameProblem(inventory: SimulatedInventory, server: SimulatedVCenter, name: string): Refusal | null {
  const advice = 'Please choose a different name before attempting another install';
  return inventory.nameTaken(server, name)
    ? {
        status: 500,
        code: null,
        message: `failed to create VCH: A VCH with the name "${name}" already exists. ${advice}`,
      }
    : null;
}

function bad(message: string): Refusal {
  return { status: 400, code: null, message };
}
