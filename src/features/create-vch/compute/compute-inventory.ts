// SPDX-License-Identifier: Apache-2.0
import { Injectable, inject, signal } from '@angular/core';
import { PluginServer } from '../../../adapters/plugin-server';
import type { ComputeNode, VCenter } from '../../../domain/inventory';
import { type Load, loadOf, loading } from '../../../ui/loading/load';

/** What a vCenter that did not answer the server's first question is shown as, until it is asked again. */
const notAnswering: Load<never> = { state: 'failed', problem: { kind: 'unreachable', message: '' } };

/** The linked vCenters and, vCenter by vCenter, what stands in them. One that is down says so and hides no other. */
@Injectable()
export class ComputeInventory {
  readonly #server = inject(PluginServer);
  readonly #vCenters = signal<Load<readonly VCenter[]>>(loading);
  readonly #trees = signal<ReadonlyMap<string, Load<readonly ComputeNode[]>>>(new Map());

  readonly vCenters = this.#vCenters.asReadonly();
  /** By vCenter id; without an entry nobody asked yet. */
  readonly trees = this.#trees.asReadonly();

  async loadVCenters(): Promise<void> {
    this.#vCenters.set(loading);
    await this.#refreshVCenters();
  }

  /** Loads what stands in a vCenter, unless that is here or on its way. */
  open(vCenterId: string): void {
    if (!this.#trees().has(vCenterId)) void this.#load(vCenterId);
  }

  /** Asks a vCenter that did not answer once more. */
  async retry(vCenterId: string): Promise<void> {
    await this.#load(vCenterId);
    // Its name and thumbprint come with the list.
    if (this.#trees().get(vCenterId)?.state === 'loaded') await this.#refreshVCenters();
  }

  async #refreshVCenters(): Promise<void> {
    const answer = await this.#server.vCenters();
    if (!answer.ok && this.#vCenters().state === 'loaded') return;
    this.#vCenters.set(loadOf(answer));
    if (!answer.ok) return;
    for (const { id, reachable } of answer.value) {
      if (!reachable && !this.#trees().has(id)) this.#setTree(id, notAnswering);
    }
  }

  async #load(vCenterId: string): Promise<void> {
    this.#setTree(vCenterId, loading);
    this.#setTree(vCenterId, loadOf(await this.#server.compute(vCenterId)));
  }

  #setTree(vCenterId: string, tree: Load<readonly ComputeNode[]>): void {
    this.#trees.update((trees) => new Map([...trees, [vCenterId, tree]]));
  }
}
