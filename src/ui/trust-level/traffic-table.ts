// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  type ContainerNetwork,
  type TrustLevel,
  trafficKinds,
  trafficMatrix,
  trustLevels,
} from '../../domain/firewall';
import { TEXTS } from '../texts/texts';
import { passageText } from './traffic-words';

const ways = ['port', 'mapping', 'all'] as const;

/** All levels side by side for one network: what each lets through, and what publishing does. */
@Component({
  selector: 'vch-traffic-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './traffic-table.html',
  styleUrl: './traffic-table.scss',
})
export class TrafficTable {
  readonly network = input.required<ContainerNetwork>();
  readonly chosen = input.required<TrustLevel>();

  protected readonly texts = computed(() => this.#all().traffic);
  readonly #all = inject(TEXTS);
  protected readonly levels = trustLevels;

  readonly #matrices = computed(() =>
    trustLevels.map((firewall) => trafficMatrix({ ...this.network(), firewall })),
  );
  protected readonly rows = computed(() => {
    const texts = this.texts();
    const traffic = trafficKinds.map((kind) => ({
      name: texts.kinds[kind],
      command: null,
      cells: this.#matrices().map(({ level, passages }) => ({
        level,
        text: passageText(passages[kind], texts),
      })),
    }));
    const publishing = ways.map((way) => ({
      name: texts.publishing[way],
      command: partsOf(texts.publishing[way]),
      cells: this.#matrices().map((matrix) => ({
        level: matrix.level,
        text: texts.effect[matrix.publishing[way]],
      })),
    }));
    return [...traffic, ...publishing];
  });
}

/** `docker run` and its option: lines may break between them only. */
function partsOf(command: string): { readonly program: string; readonly option: string } {
  const blank = command.indexOf(' -');
  return { program: command.slice(0, blank), option: command.slice(blank + 1) };
}
