// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, effect, inject, untracked } from '@angular/core';
import { PluginServer } from '../../../adapters/plugin-server';
import { VchDraft } from '../vch-draft';

/** How long nobody types before the server is asked, in milliseconds. */
const pause = 300;

/**
 * Asks the vCenter Servers whether the name of the VCH is taken: the chosen one, or all of them while none is chosen.
 * An answer that does not come says nothing; the engine has the last word.
 */
@Injectable()
export class NameCheck {
  readonly #server = inject(PluginServer);
  readonly #draft = inject(VchDraft);
  readonly #name = computed(() => this.#draft.settings().general.name);
  readonly #vCenterId = computed(() => this.#draft.settings().target.vCenterId);
  /** Number of the latest question: the answers of older ones come too late. */
  #latest = 0;

  constructor() {
    effect((onCleanup) => {
      const name = this.#name();
      const vCenterId = this.#vCenterId();
      const timer = setTimeout(() => void untracked(() => this.#ask(name, vCenterId)), pause);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  async #ask(name: string, vCenterId: string | null): Promise<void> {
    const number = ++this.#latest;
    const isTaken = name !== '' && (await this.#isTaken(name, vCenterId));
    if (number === this.#latest) this.#draft.nameTaken.set(isTaken);
  }

  async #isTaken(name: string, vCenterId: string | null): Promise<boolean> {
    const answers = await Promise.all(
      (await this.#vCenterIds(vCenterId)).map((id) => this.#server.isNameTaken(id, name)),
    );
    return answers.some((answer) => answer.ok && answer.value);
  }

  async #vCenterIds(chosen: string | null): Promise<readonly string[]> {
    if (chosen !== null) return [chosen];
    const answer = await this.#server.vCenters();
    return answer.ok ? answer.value.filter(({ reachable }) => reachable).map(({ id }) => id) : [];
  }
}
