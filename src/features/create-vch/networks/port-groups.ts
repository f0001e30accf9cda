// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, effect, inject } from '@angular/core';
import { PluginServer } from '../../../adapters/plugin-server';
import { loadFor } from '../load-for';
import { VchDraft } from '../vch-draft';

/** The port groups of the chosen compute resource, looked up again whenever the choice changes. */
@Injectable()
export class PortGroups {
  readonly #server = inject(PluginServer);
  readonly #draft = inject(VchDraft);
  readonly #resource = computed(
    () => {
      const { target, compute } = this.#draft.settings();
      const { vCenterId } = target;
      const { resourceId } = compute;
      return vCenterId === null || resourceId === null ? null : { vCenterId, resourceId };
    },
    { equal: (a, b) => a?.vCenterId === b?.vCenterId && a?.resourceId === b?.resourceId },
  );
  readonly #lookup = loadFor(this.#resource, async ({ vCenterId, resourceId }) => {
    const answer = await this.#server.portGroups(vCenterId, resourceId);
    return answer.ok ? { ok: true, value: { resourceId, found: answer.value } } : answer;
  });

  /** How far the look-up is; null = no compute resource is chosen. */
  readonly load = this.#lookup.load;
  readonly lookUpAgain = this.#lookup.retry;
  /** What a VCH can use, uplinks left out; null until the look-up is through. */
  readonly usable = computed(() => {
    const load = this.load();
    return load?.state === 'loaded' ? load.value.found.filter(({ uplink }) => !uplink) : null;
  });

  constructor() {
    // The rules about kinds of port groups need to know them, on this page and on the summary.
    effect(() => {
      const load = this.load();
      if (load?.state === 'loaded') this.#draft.portGroups.set(load.value);
    });
  }
}
