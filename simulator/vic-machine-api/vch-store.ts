// SPDX-License-Identifier: Apache-2.0
import type { DockerEndpoints } from '../docker-endpoint/docker-endpoints';
import type { LoopbackAddresses } from '../docker-endpoint/loopback-addresses';
import type { SimulatedInventory } from '../vcenter/inventory';
import type { VchRecord } from './vch-record';

/** All VCHs of the simulated vCenters, with their life: created, started, deleted. */
export class VchStore {
  readonly #vchs = new Map<string, VchRecord>();

  constructor(
    private readonly inventory: SimulatedInventory,
    private readonly endpoints: DockerEndpoints,
    private readonly addresses: LoopbackAddresses,
  ) {}

  all(): readonly VchRecord[] {
    return [...this.#vchs.values()];
  }

  /** The VCHs of one vCenter, or of one of its datacenters. */
  of(vCenterId: string, datacenterId: string | null): readonly VchRecord[] {
    return this.all().filter(
      (vch) => vch.vCenterId === vCenterId && (datacenterId === null || vch.datacenterId === datacenterId),
    );
  }

  /** An address for a VCH that gets its own by DHCP; it really listens there on Linux. */
  leaseAddress(): string | null {
    return this.addresses.lease();
  }

  /** The address the next VCH will get; null when there is none left. */
  nextAddress(): string | null {
    return this.addresses.next();
  }

  add(vch: VchRecord): void {
    this.#vchs.set(key(vch.vCenterId, vch.id), vch);
  }

  /** Powers a VCH on and lets it get its address and start its Docker endpoint. */
  async start(vch: VchRecord): Promise<void> {
    vch.powerState = 'poweredOn';
    await this.endpoints.open(key(vch.vCenterId, vch.id), { ...vch, ...vch.served }, vch.loopback);
    vch.booted = true;
    if (!this.#vchs.has(key(vch.vCenterId, vch.id))) {
      await this.endpoints.close(key(vch.vCenterId, vch.id));
    }
  }

  /** The endpoint of a VCH; null while it has none. */
  endpoint(vch: VchRecord): ReturnType<DockerEndpoints['state']> {
    return this.endpoints.state(key(vch.vCenterId, vch.id));
  }

  async remove(vch: VchRecord): Promise<void> {
    const server = this.inventory.server(vch.vCenterId);
    this.#vchs.delete(key(vch.vCenterId, vch.id));
    if (server !== null) {
      this.inventory.removeVch(server, vch);
    }
    await this.endpoints.close(key(vch.vCenterId, vch.id));
    if (vch.loopback !== null) {
      this.addresses.release(vch.loopback);
    }
  }
}

function key(vCenterId: string, id: string): string {
  return `${vCenterId}/${id}`;
}
