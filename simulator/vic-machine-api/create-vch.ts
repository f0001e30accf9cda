// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from 'node:timers/promises';
import type { SimulatedInventory, Place } from '../vcenter/inventory';
import { creationSteps, logLine } from './creation-log';
import { at, listAt, textAt, textsAt } from './json-value';
import { judge } from './judge';
import { portGroupId } from './network-answers';
import { newVch } from './new-vch';
import type { ConnectedTarget } from './target';
import type { Refusal } from './verdict';
import type { VchStore } from './vch-store';

/** How long things take, in milliseconds. */
export interface Pace {
  /** Between two lines of the creation log. */
  readonly step: number;
  /** From the answer 201 until the VCH has its address. */
  readonly boot: number;
}

/** What a creation works on. */
export interface CreationContext {
  readonly inventory: SimulatedInventory;
  readonly vchs: VchStore;
  readonly pace: Pace;
}

/**
 * Creates a VCH as the engine does: judges the request, looks its names up in the inventory, builds the endpoint VM
 * while the log grows, powers it on. Resolves with null before the VCH has started, or with why it was refused.
 */
export async function createVch(
  { inventory, vchs, pace }: CreationContext,
  target: ConnectedTarget,
  body: unknown,
  byTicket: boolean,
): Promise<Refusal | null> {
  const verdict = judge(body);
  if (!verdict.accepted) {
    return verdict.refusal;
  }
  if (byTicket && textAt(body, 'endpoint', 'operations_credentials', 'password') === '') {
    return bad('Unable to use nil password from administrative user for operations user');
  }
  const place = placeFor(inventory, target, body);
  const problem = place === null ? computeProblem(body) : namesProblem(inventory, target, place, body);
  if (place === null || problem !== null) {
    return problem;
  }
  const loopback = vchs.leaseAddress();
  const datacenterId = place.above.find(({ kind }) => kind === 'datacenter')?.id ?? '';
  const destination = { server: target.server, user: target.user, datacenterId, place, loopback };
  const vch = await newVch(inventory, destination, body, verdict.tls, new Date());
  vchs.add(vch);
  for (const step of creationSteps(vch, place.object.name)) {
    vch.log += logLine(new Date(), step);
    await wait(pace.step);
  }
  vch.powerState = 'poweredOn';
  vch.log += logLine(new Date(), 'Installer completed successfully');
  void wait(pace.boot, undefined, { ref: false }).then(() => vchs.start(vch));
  return null;
}

function placeFor(inventory: SimulatedInventory, target: ConnectedTarget, body: unknown): Place | null {
  const resource = at(body, 'compute', 'resource');
  const place = inventory.findCompute(target.server, textAt(resource, 'id') || textAt(resource, 'name'));
  const inside = target.datacenterId === null || place?.above.some(({ id }) => id === target.datacenterId);
  return inside === true ? place : null;
}

function computeProblem(body: unknown): Refusal {
  const resource = at(body, 'compute', 'resource');
  const wanted = textAt(resource, 'id') || textAt(resource, 'name');
  return wanted === ''
    ? bad('resource pool must be specified (by name or id)')
    : bad(`failed to validate VCH: compute resource "${wanted}" not found`);
}

/** Names the engine looks up in vCenter: the VCH itself, its datastores and its networks. */
function namesProblem(
  inventory: SimulatedInventory,
  { server }: ConnectedTarget,
  place: Place,
  body: unknown,
): Refusal | null {
  const bridge = at(body, 'network', 'bridge', 'port_group');
  const bridgeGroup = server.portGroups.find(({ id }) => id === portGroupId(server, bridge));
  if (textAt(bridge, 'id') !== '' && bridgeGroup?.kind !== 'standard') {
    return bad(
      `error finding bridge network: Unable to locate "${textAt(bridge, 'id')}" as any of [Network]`,
    );
  }
  const attached = inventory.portGroups(server, place.object.id) ?? [];
  const groups = [bridge, at(body, 'network', 'public', 'port_group')].concat(
    listAt(body, 'network', 'container').map((network) => at(network, 'port_group')),
  );
  const missing = groups.find((group) => !attached.some(({ id }) => id === portGroupId(server, group)));
  if (missing !== undefined) {
    return bad(`failed to validate VCH: network '${textAt(missing, 'name')}' not found`);
  }
  const datastores = inventory.datastores(server, place.object.id) ?? [];
  const store = textsAt(body, 'storage', 'image_stores').find(
    (url) => !datastores.some(({ name }) => name === url.replace(/^ds:\/\//, '').split('/')[0]),
  );
  if (store !== undefined) {
    return bad(`failed to validate VCH: Datastore "${store}" in --image-store not found`);
  }
  const name = textAt(body, 'name');
  return inventory.nameTaken(server, name)
    ? {
        status: 500,
        code: null,
        message: `failed to create VCH: A VCH with the name "${name}" already exists. Please choose a different name before attempting another install`,
      }
    : null;
}

function bad(message: string): Refusal {
  return { status: 400, code: null, message };
}
