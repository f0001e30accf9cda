// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  type ConfigurationNumber,
  type SupportedConfiguration,
  supportedConfigurations,
} from '../../../domain/configurations';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDraft } from '../vch-draft';
import { ConfigurationExample } from './configuration-example';

/**
 * The seven supported configurations under the three kinds of protection, with the one in force marked. One that the
 * wizard makes can be chosen, which sets the page; for every one there is a worked example with the complete command.
 */
@Component({
  selector: 'vch-configuration-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfigurationExample],
  templateUrl: './configuration-table.html',
  styleUrl: './configuration-table.scss',
})
export class ConfigurationTable {
  readonly #draft = inject(VchDraft);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().configurations);
  protected readonly current = computed(() => this.#draft.configuration().number);
  /** The row whose example is unfolded. */
  protected readonly shown = signal<ConfigurationNumber | null>(null);

  protected readonly groups = [...new Set(supportedConfigurations.map(({ category }) => category))].map(
    (category) => ({
      category,
      rows: supportedConfigurations.filter((row) => row.category === category),
    }),
  );

  protected toggle(number: ConfigurationNumber): void {
    this.shown.update((shown) => (shown === number ? null : number));
  }

  /** The two choices of the page are the configuration. */
  protected use({ server, clients }: SupportedConfiguration): void {
    const { security } = this.#draft.forms;
    security.patchValue({
      source: server === 'custom' ? 'custom' : 'generated',
      clientCertificates: clients === 'chosen-authorities',
    });
    security.markAsDirty();
  }
}
