// SPDX-License-Identifier: Apache-2.0
import type { ComputeNode, Datastore, PortGroup, VCenter } from '../../src/domain/inventory';
import type { InventoryObject, SimulatedVCenter } from './inventory-object';

/** An object with everything above it, the root first. */
export interface Place {
  readonly object: InventoryObject;
  readonly above: readonly InventoryObject[];
}

/** Ids of what is created later are larger than those of any situation. */
const firstNewId = 1000;

/** The inventory of all simulated vCenters. */
export class SimulatedInventory {
  readonly #unreachable = new Set<string>();
  #servers: readonly SimulatedVCenter[];
  #nextId = firstNewId;

  constructor(servers: readonly SimulatedVCenter[]) {
    this.#servers = servers;
  }

  /** Forgets everything and starts again with these vCenters, all reachable. */
  reset(servers: readonly SimulatedVCenter[]): void {
    this.#servers = servers;
    this.#unreachable.clear();
    this.#nextId = firstNewId;
  }

  /** All vCenters with their trees, machines included. */
  servers(): readonly SimulatedVCenter[] {
    return this.#servers;
  }

  /** All vCenters, the first one being where the operator signed in. */
  vCenters(): readonly VCenter[] {
    return this.#servers.map(({ id, name, thumbprint }) => ({
      id,
      name,
      thumbprint,
      reachable: !this.#unreachable.has(id),
    }));
  }

  /** A vCenter by instance id or host name, whether it is reachable or not; null when there is none. */
  server(idOrName: string): SimulatedVCenter | null {
    return this.#servers.find(({ id, name }) => id === idOrName || name === idOrName) ?? null;
  }

  /** Makes a vCenter stop answering, or answer again. */
  setReachable(vCenterId: string, reachable: boolean): void {
    if (reachable) {
      this.#unreachable.delete(vCenterId);
    } else {
      this.#unreachable.add(vCenterId);
    }
  }

  /** Whether a vCenter answers. */
  reachable(vCenterId: string): boolean {
    return !this.#unreachable.has(vCenterId);
  }

  /** The compute tree as the Compute Capacity page shows it. */
  compute(server: SimulatedVCenter): readonly ComputeNode[] {
    return server.roots.map((root) => computeNode({ object: root, above: [] }));
  }

  /** Datastores that reach a compute resource: those of its cluster or stand-alone host. */
  datastores(server: SimulatedVCenter, resourceId: string): readonly Datastore[] | null {
    const attached = this.#attached(server, resourceId);
    return attached && server.datastores.filter(({ id }) => attached.includes(id));
  }

  /** Port groups a compute resource is attached to, uplinks included. */
  portGroups(server: SimulatedVCenter, resourceId: string): readonly PortGroup[] | null {
    const attached = this.#attached(server, resourceId);
    return attached && server.portGroups.filter(({ id }) => attached.includes(id));
  }

  /** Whether a resource pool or machine has this name already. */
  nameTaken(server: SimulatedVCenter, name: string): boolean {
    return places(server).some(
      ({ object }) => ['resource-pool', 'virtual-machine'].includes(object.kind) && object.name === name,
    );
  }

  /** An object by its id; null when there is none. */
  find(server: SimulatedVCenter, id: string): Place | null {
    return places(server).find(({ object }) => object.id === id) ?? null;
  }

  /** A compute resource by id, name or inventory path; null when there is none. */
  findCompute(server: SimulatedVCenter, idNameOrPath: string): Place | null {
    const wanted = idNameOrPath.replace(/^\//, '');
    return (
      places(server).find(
        (place) =>
          ['cluster', 'host', 'resource-pool'].includes(place.object.kind) &&
          [place.object.id, place.object.name, pathOf(place)].includes(wanted),
      ) ?? null
    );
  }

  /** A managed object id nobody has yet, `resgroup-1000`. */
  newId(prefix: string): string {
    return `${prefix}${this.#nextId++}`;
  }

  /**
   * Puts a VCH's endpoint VM below a compute resource. With DRS the engine gives it a resource pool of the VCH's name
   * (stand-alone hosts and pools too); a cluster without DRS holds the machine directly. Returns the parent's id.
   */
  addVch(
    place: Place,
    vch: { readonly id: string; readonly name: string; readonly vmGroup: boolean },
  ): string {
    const cluster = [...place.above, place.object].find(({ kind }) => kind === 'cluster');
    const machine = leaf('virtual-machine', vch.id, vch.name, vch.id);
    if (vch.vmGroup) {
      cluster?.vmGroups.push(vch.name);
    }
    if (cluster?.drs === false) {
      place.object.children.push(machine);
      return place.object.id;
    }
    const pool = leaf('resource-pool', this.newId('resgroup-'), vch.name, vch.id);
    pool.children.push(machine);
    place.object.children.push(pool);
    return pool.id;
  }

  /** Takes away a VCH's machine, its resource pool and its VM group. */
  removeVch(server: SimulatedVCenter, vch: { readonly id: string; readonly name: string }): void {
    for (const { object } of places(server)) {
      removeWhere(object.children, (child) => child.vch === vch.id);
      removeWhere(object.vmGroups, (group) => group === vch.name);
    }
  }

  #attached(server: SimulatedVCenter, resourceId: string): readonly string[] | null {
    const place = this.find(server, resourceId);
    return place && [...place.above, place.object].flatMap(({ attached }) => attached);
  }
}

function places(server: SimulatedVCenter): readonly Place[] {
  const below = (object: InventoryObject, above: readonly InventoryObject[]): readonly Place[] => [
    { object, above },
    ...object.children.flatMap((child) => below(child, [...above, object])),
  ];
  return server.roots.flatMap((root) => below(root, []));
}

/**
 * Path below the datacenter's host folder, as govmomi's finder takes it: a pool stands below its owner's root pool,
 * `Production/Resources/Platform/Build`. '' for a datacenter and what holds it.
 */
function pathOf({ object, above }: Place): string {
  const datacenter = above.findIndex(({ kind }) => kind === 'datacenter');
  const inside = datacenter < 0 || object.kind === 'folder' ? [] : [...above.slice(datacenter + 1), object];
  return inside
    .flatMap(({ kind, name }, index) =>
      kind === 'resource-pool' && inside[index - 1]?.kind !== 'resource-pool' ? ['Resources', name] : [name],
    )
    .join('/');
}

function computeNode(place: Place): ComputeNode {
  const { object, above } = place;
  const { id, kind, name, drs, vmGroups, cpu, memory, vch } = object;
  if (kind === 'virtual-machine') {
    throw new Error('machines are no compute resources');
  }
  const hostInCluster = kind === 'host' && above.at(-1)?.kind === 'cluster';
  return {
    id,
    kind,
    name,
    path: pathOf(place),
    selectable: ['cluster', 'host', 'resource-pool'].includes(kind) && !hostInCluster && vch === null,
    drs,
    vmGroups: [...vmGroups],
    cpu,
    memory,
    children: object.children
      .filter((child) => child.kind !== 'virtual-machine')
      .map((child) => computeNode({ object: child, above: [...above, object] })),
  };
}

function leaf(kind: InventoryObject['kind'], id: string, name: string, vch: string): InventoryObject {
  return {
    id,
    kind,
    name,
    drs: null,
    vmGroups: [],
    cpu: null,
    memory: null,
    vch,
    attached: [],
    children: [],
  };
}

function removeWhere<T>(list: T[], condition: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter((item) => !condition(item)));
}
