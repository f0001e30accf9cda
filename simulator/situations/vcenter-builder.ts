// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type { Datastore, PortGroup, ResourceCapacity } from '../../src/domain/inventory';
import type { InventoryObject, ObjectKind, SimulatedVCenter } from '../vcenter/inventory-object';

const idPrefix: Record<ObjectKind, string> = {
  folder: 'group-d',
  datacenter: 'datacenter-',
  cluster: 'domain-c',
  host: 'host-',
  'resource-pool': 'resgroup-',
  'virtual-machine': 'vm-',
};

/** What an object has beside its kind and name; everything may be left out. */
export type ObjectDetails = Partial<
  Pick<InventoryObject, 'drs' | 'vmGroups' | 'cpu' | 'memory' | 'attached'>
>;

/** Builds one vCenter. Ids are counted up in the order of the calls, so the same calls give the same ids. */
export class VCenterBuilder {
  readonly #datastores: Datastore[] = [];
  readonly #portGroups: PortGroup[] = [];
  #next = 1;

  /** `number` makes the instance id; both vCenters of a situation need different ones. */
  constructor(
    private readonly name: string,
    private readonly number: number,
  ) {}

  /** An object of the tree; its children are built before it. */
  object(
    kind: ObjectKind,
    name: string,
    children: readonly InventoryObject[] = [],
    details: ObjectDetails = {},
  ): InventoryObject {
    return {
      id: this.#id(idPrefix[kind]),
      kind,
      name,
      drs: null,
      vmGroups: [],
      cpu: null,
      memory: null,
      vch: null,
      attached: [],
      children: [...children],
      ...details,
    };
  }

  /** A datastore; sizes in GB. Returns its id, for `attached`. */
  datastore(name: string, type: string, capacity: number, free: number): string {
    const id = this.#id('datastore-');
    this.#datastores.push({ id, name, type, capacity: capacity * 1e9, free: free * 1e9 });
    return id;
  }

  /** A port group. Returns its id, for `attached`. */
  portGroup(name: string, kind: PortGroup['kind'], details: Partial<PortGroup> = {}): string {
    const id = this.#id(kind === 'standard' ? 'network-' : 'dvportgroup-');
    this.#portGroups.push({ id, name, kind, uplink: false, vlan: null, ...details });
    return id;
  }

  /** The vCenter with these roots and everything built before. */
  build(roots: readonly InventoryObject[]): SimulatedVCenter {
    return {
      id: `0e1d2c3b-4a59-4687-9786-${this.number.toString(16).padStart(12, '0')}`,
      name: this.name,
      thumbprint: thumbprint(this.name),
      roots,
      datastores: this.#datastores,
      portGroups: this.#portGroups,
    };
  }

  #id(prefix: string): string {
    return `${prefix}${this.#next++}`;
  }
}

/** Total and unreserved amounts, in MHz or MB. */
export function capacity(total: number, unreserved: number): ResourceCapacity {
  return { total, unreserved };
}

/** Looks like the SHA-1 thumbprint of a certificate, and is always the same for a name. */
function thumbprint(name: string): string {
  const digest = createHash('sha1').update(name).digest('hex').toUpperCase();
  return digest.match(/../g)?.join(':') ?? digest;
}
