// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { ClarityIcons, ClrIcon, lockIcon } from '@clr/angular/icon';
import { type ContainerNetwork, type TrustLevel, trafficMatrix, trustLevels } from '../../domain/firewall';
import { fieldAddress } from '../findings/field-findings';
import { FINDINGS, type Place, findingsBeside } from '../findings/findings';
import { OptionHelp } from '../option-help/option-help';
import { TEXTS } from '../texts/texts';
import { LevelExplanation } from './level-explanation';
import { TrafficPicture } from './traffic-picture';
import { TrafficTable } from './traffic-table';
import { summaryOf } from './traffic-words';

ClarityIcons.addIcons(lockIcon);

let made = 0;

const ways = ['port', 'mapping', 'all'] as const;

/**
 * The five trust levels as cards that show what each really lets through on this network. A choice between words alone
 * misleads: "peers" lets everybody in as long as there is no range. What is found about the choice stands below the cards,
 * as the content.
 */
@Component({
  selector: 'vch-trust-level-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, LevelExplanation, OptionHelp, ReactiveFormsModule, TrafficPicture, TrafficTable],
  templateUrl: './trust-level-field.html',
  styleUrl: './trust-level-field.scss',
})
export class TrustLevelField {
  /** The control, owned by the page's form; null = not said, which the engine takes as published. */
  readonly control = input.required<FormControl<TrustLevel | null>>();
  /** The network with the level that is chosen. */
  readonly network = input.required<ContainerNetwork>();
  /** Path in the settings whose findings make it invalid, with the network's place. */
  readonly field = input.required<string>();
  readonly place = input.required<Place>();
  /** Accessible name: the documented label. */
  readonly label = input.required<string>();
  /** Behind the help icon: one or two sentences. */
  readonly help = input('');
  /** vic-machine option behind the help icon. */
  readonly option = input('');

  protected readonly texts = computed(() => this.#all().traffic);
  readonly #all = inject(TEXTS);
  readonly #findings = inject(FINDINGS);
  /** Radio buttons with one name are one group for the arrow keys, and for Angular. */
  protected readonly name = `trust-level-${made++}`;

  protected readonly address = computed(() => fieldAddress(this.field(), this.place()));
  /** The level that is enforced. */
  protected readonly chosen = computed(() => this.network().firewall ?? 'published');
  /** The level whose explanation is unfolded. */
  protected readonly explained = signal<TrustLevel | null>(null);
  /** Whether the table of all levels is unfolded; it is not drawn before. */
  protected readonly isCompared = signal(false);
  /** What the ways of publishing a port do on this network. */
  protected readonly publishing = computed(() => {
    const { publishing } = trafficMatrix(this.network());
    const texts = this.texts();
    return ways.map((way) => ({ command: texts.publishing[way], effect: texts.effect[publishing[way]] }));
  });
  protected readonly hasError = computed(() =>
    findingsBeside(this.#findings(), this.field(), this.place()).some(({ severity }) => severity === 'error'),
  );
  protected readonly cards = computed(() => {
    const texts = this.texts();
    return trustLevels.map((level) => {
      const matrix = trafficMatrix({ ...this.network(), firewall: level });
      return { level, matrix, ...texts.levels[level], ...summaryOf(matrix, texts) };
    });
  });
}
