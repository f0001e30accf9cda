// SPDX-License-Identifier: Apache-2.0
import type { EngineOutcome } from '../../src/domain/engine';
import { withoutSecrets } from '../control/without-secrets';
import type { Place, SimulatedInventory } from '../vcenter/inventory';
import type { SimulatedVCenter } from '../vcenter/inventory-object';
import { at } from './json-value';
import { addressOf } from './network-answers';
import { engineVersion, type VchRecord } from './vch-record';
import { vchIdentity } from './vch-identity';

/** Where a VCH is created. */
export interface Destination {
  readonly server: SimulatedVCenter;
  readonly place: Place;
  /** Loopback address for its Docker endpoint; null when there is none left. */
  readonly loopback: string | null;
}

/** The VCH an accepted request leads to, already standing in the inventory, powered off. */
export async function newVch(
  inventory: SimulatedInventory,
  { server, place, loopback }: Destination,
  request: unknown,
  outcome: EngineOutcome,
  now: Date,
): Promise<VchRecord> {
  const identity = await vchIdentity(outcome, request, now);
  const id = inventory.newId('vm-');
  const { name } = outcome;
  const vmGroup = at(request, 'compute', 'affinity', 'use_vm_group') === true;
  return {
    ...identity,
    served: null,
    id,
    name,
    vCenterId: server.id,
    datacenterId: place.above.find(({ kind }) => kind === 'datacenter')?.id ?? '',
    parentId: inventory.addVch(place, { id, name, vmGroup }),
    request: withoutSecrets(request),
    outcome: { ...outcome, tls: { ...outcome.tls, serverKey: null } },
    address: staticAddress(outcome) ?? loopback ?? '127.0.0.1',
    loopback,
    version: engineVersion,
    powerState: 'poweredOff',
    booted: false,
    log: '',
  };
}

/** The address given for the client network, or for the public network it shares; null for DHCP. */
export function staticAddress({ networks }: EngineOutcome): string | null {
  return addressOf(networks.client.ip ?? networks.public.ip);
}
