// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { PluginServer } from '../../../adapters/plugin-server';
import type { PortGroup } from '../../../domain/inventory';
import { type Load, loadOf, loading } from '../../../ui/loading/load';
import { VchDraft } from '../vch-draft';

/** The port groups of the chosen compute resource, looked up again whenever the choice changes. */
@Injectable()
export class PortGroups {
  readonly #server = inject(PluginServer);
  readonly #settings = inject(VchDraft).settings;
  readonly #load = signal<Load<readonly PortGroup[]> | null>(null);
  /** How far the look-up is; null = no compute resource is chosen. */
  readonly load = this.#load.asReadonly();
  /** What a VCH can use, uplinks left out; empty until the look-up is through. */
  readonly usable = computed(() => {
    const load = this.#load();
    return load?.state === 'loaded' ? load.value.filter(({ uplink }) => !uplink) : [];
  });

  readonly #vCenter = computed(() => this.#settings().target.vCenterId);
  readonly #resource = computed(() => this.#settings().compute.resourceId);
  /** Number of the latest look-up: the answers to older ones come too late. */
  #latest = 0;

  constructor() {
    effect(() => {
      const vCenter = this.#vCenter();
      const resource = this.#resource();
      untracked(() => void this.#lookUp(vCenter, resource));
    });
  }

  lookUpAgain(): void {
    void this.#lookUp(this.#vCenter(), this.#resource());
  }

  async #lookUp(vCenter: string | null, resource: string | null): Promise<void> {
    const number = ++this.#latest;
    if (vCenter === null || resource === null) {
      this.#load.set(null);
      return;
    }
    this.#load.set(loading);
    const answer = await this.#server.portGroups(vCenter, resource);
    if (number === this.#latest) this.#load.set(loadOf(answer));
  }
}
