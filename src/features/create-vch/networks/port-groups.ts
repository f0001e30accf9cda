// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { PluginServer } from '../../../adapters/plugin-server';
import type { PortGroup } from '../../../domain/inventory';
import type { ServerProblem } from '../../../domain/plugin-api';
import { VchDraft } from '../vch-draft';

/** How far the look-up is. `none` = no compute resource is chosen. */
export type PortGroupLookup =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'failed'; readonly problem: ServerProblem }
  | { readonly state: 'loaded'; readonly portGroups: readonly PortGroup[] };

/** The port groups of the chosen compute resource, looked up again whenever the choice changes. */
@Injectable()
export class PortGroups {
  readonly #server = inject(PluginServer);
  readonly #settings = inject(VchDraft).settings;
  readonly #lookup = signal<PortGroupLookup>({ state: 'none' });
  readonly lookup = this.#lookup.asReadonly();
  /** What can be offered: empty until the look-up is through. */
  readonly offered = computed(() => {
    const lookup = this.#lookup();
    return lookup.state === 'loaded' ? lookup.portGroups.filter(({ uplink }) => !uplink) : [];
  });

  readonly #vCenter = computed(() => this.#settings().target.vCenterId);
  readonly #resource = computed(() => this.#settings().compute.resourceId);
  /** Number of the latest look-up: the answers of older ones come too late. */
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
      this.#lookup.set({ state: 'none' });
      return;
    }
    this.#lookup.set({ state: 'loading' });
    const answer = await this.#server.portGroups(vCenter, resource);
    if (number !== this.#latest) return;
    this.#lookup.set(
      answer.ok
        ? { state: 'loaded', portGroups: answer.value }
        : { state: 'failed', problem: answer.problem },
    );
  }
}
