// SPDX-License-Identifier: Apache-2.0
import { judgeRequest } from '../src/domain/engine';
import { Arrivals } from './control/arrivals';
import { Faults } from './control/faults';
import { DockerEndpoints } from './docker-endpoint/docker-endpoints';
import { LoopbackAddresses } from './docker-endpoint/loopback-addresses';
import { type ExistingVch, existingVchs, type SituationCertificates } from './situations/existing-vchs';
import { situationCertificates } from './situations/situation-certificates';
import { twoLinkedVCenters } from './situations/two-linked-vcenters';
import { SimulatedInventory } from './vcenter/inventory';
import { Sessions } from './vcenter/sessions';
import { creationSteps, logLine } from './vic-machine-api/creation-log';
import { newVch } from './vic-machine-api/new-vch';
import type { ServedIdentity } from './vic-machine-api/vch-record';
import { VchStore } from './vic-machine-api/vch-store';

/** Everything the simulator remembers. */
export class Simulation {
  readonly inventory = new SimulatedInventory(twoLinkedVCenters());
  readonly sessions = new Sessions();
  readonly arrivals = new Arrivals();
  readonly faults = new Faults();
  readonly endpoints = new DockerEndpoints();
  readonly vchs: VchStore;
  readonly #certificates: SituationCertificates;
  #resets = Promise.resolve();

  /** `port` is the simulator's own; its VCHs' loopback addresses are made from it. */
  constructor(
    port: number,
    private readonly start: Date,
  ) {
    this.vchs = new VchStore(this.inventory, this.endpoints, new LoopbackAddresses(port));
    this.#certificates = situationCertificates(start);
  }

  /** Goes (back) to the start situation, one at a time. Sessions stay: pages that are open go on working. */
  reset(): Promise<void> {
    this.#resets = this.#resets.catch(() => undefined).then(() => this.#reset());
    return this.#resets;
  }

  async #reset(): Promise<void> {
    await Promise.all(this.vchs.all().map((vch) => this.vchs.remove(vch)));
    this.inventory.reset(twoLinkedVCenters());
    this.arrivals.clear();
    this.faults.setNextCreation(null);
    // Keys take time and may be made side by side; addresses and ids are given out in order.
    const prepared = await Promise.all(existingVchs.map((existing) => this.#prepare(existing)));
    for (const [index, existing] of existingVchs.entries()) {
      await this.#add(existing, prepared[index] ?? null);
    }
  }

  async #prepare(existing: ExistingVch): Promise<PreparedVch> {
    const loopback = this.vchs.leaseAddress();
    const address = loopback ?? '127.0.0.1';
    const [request, served = null] = await Promise.all([
      existing.request(this.#certificates, address),
      existing.serves?.(this.#certificates, address),
    ]);
    return { loopback, request, served };
  }

  async #add(existing: ExistingVch, prepared: PreparedVch | null): Promise<void> {
    const server = this.inventory.server(existing.vCenter);
    const place = server && this.inventory.findCompute(server, existing.resource);
    if (server === null || place === null || prepared === null) {
      throw new Error(`the situation has no ${existing.resource}`);
    }
    const { loopback, request, served } = prepared;
    const credentials = { user: 'Administrator@vsphere.local', hasPassword: true };
    const verdict = await judgeRequest(request, credentials, this.start);
    if (!verdict.accept) {
      throw new Error(`a VCH of the situation is refused: ${verdict.message}`);
    }
    const { inventory, start } = this;
    const vch = await newVch(inventory, { server, place, loopback }, request, verdict.outcome, start);
    const record = {
      ...vch,
      served,
      version: existing.version ?? vch.version,
      log: creationSteps(vch, place.object.name)
        .map((step) => logLine(this.start, step))
        .join(''),
    };
    this.vchs.add(record);
    if (existing.poweredOff !== true) {
      await this.vchs.start(record);
    }
  }
}

/** What takes time about a VCH of the situation. */
interface PreparedVch {
  readonly loopback: string | null;
  readonly request: object;
  readonly served: ServedIdentity | null;
}
