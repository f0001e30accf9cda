// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { ClarityIcons, ClrIcon, checkCircleIcon } from '@clr/angular/icon';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { ClrSpinnerModule } from '@clr/angular/progress/spinner';
import { PluginServer } from '../../../adapters/plugin-server';
import { HOST_BRIDGE } from '../../../adapters/vsphere-client';
import { worstFirst } from '../../../domain/findings';
import type { ProbeRefusal } from '../../../domain/plugin-api';
import { type ServedVch, compareProbe, readProbe } from '../../../domain/probe';
import type { VchDescription } from '../../../domain/vch';
import { describeWith } from '../../../messages';
import { FindingList } from '../../../ui/finding-list/finding-list';
import { type DescribeFinding, FINDING_WORDS } from '../../../ui/findings/finding-words';
import { laterTexts } from '../../../ui/texts/later-texts';
import { servedFacts } from './served-facts';

ClarityIcons.addIcons(checkCircleIcon);

/** Where a probe is. */
type Probing =
  | { readonly step: 'idle' }
  | { readonly step: 'running' }
  | { readonly step: 'failed'; readonly message: string }
  | { readonly step: 'refused'; readonly reason: ProbeRefusal }
  | { readonly step: 'done'; readonly served: ServedVch; readonly at: Date };

/** Lets the plug-in server look at what a VCH really serves, and compares it with what is configured. */
@Component({
  selector: 'vch-probe',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, ClrIcon, ClrSpinnerModule, FindingList],
  // `VchProbe` has its words.
  providers: [{ provide: FINDING_WORDS, useFactory: () => inject(VchProbe).words }],
  templateUrl: './vch-probe.html',
  styleUrl: './vch-probe.scss',
})
export class VchProbe {
  readonly vCenterId = input.required<string>();
  /** Managed object id of the endpoint VM. */
  readonly vchId = input.required<string>();
  /** What is configured; null when the vic-machine API could not describe it: then nothing is compared. */
  readonly description = input.required<VchDescription | null>();

  readonly #server = inject(PluginServer);
  readonly #host = inject(HOST_BRIDGE);
  protected readonly texts = laterTexts((later) => later.probe);
  /** The words of what was found: texts of its own, loaded with it. */
  readonly words = computed((): DescribeFinding => {
    const texts = this.texts();
    return (finding) => (texts === null ? { wrong: '', remedy: '' } : describeWith(texts.rules, finding));
  });
  /** What was found belongs to one VCH. */
  protected readonly probing = linkedSignal<string, Probing>({
    source: () => `${this.vCenterId()} ${this.vchId()}`,
    computation: () => ({ step: 'idle' }),
  });
  protected readonly facts = computed(() => {
    const probing = this.probing();
    const texts = this.texts();
    return probing.step === 'done' && texts !== null ? servedFacts(probing.served, texts) : [];
  });
  /** What is served and not configured; null when nothing was compared. */
  protected readonly differences = computed(() => {
    const probing = this.probing();
    const description = this.description();
    if (probing.step !== 'done' || description === null) return null;
    const evaluations = compareProbe(description, probing.served, probing.at);
    return worstFirst(
      evaluations.flatMap((evaluation) => (evaluation.outcome === 'failed' ? [evaluation.finding] : [])),
    );
  });
  protected readonly checkedAt = computed(() => {
    const probing = this.probing();
    return probing.step === 'done' ? (this.texts()?.checkedAt(this.#host.formatDate(probing.at)) ?? '') : '';
  });

  protected async start(): Promise<void> {
    const [vCenterId, vchId] = [this.vCenterId(), this.vchId()];
    this.probing.set({ step: 'running' });
    const answer = await this.#server.probe(vCenterId, vchId);
    if (vCenterId !== this.vCenterId() || vchId !== this.vchId()) return;
    if (!answer.ok) this.probing.set({ step: 'failed', message: answer.problem.message });
    else if (answer.value.outcome === 'not-probed') {
      this.probing.set({ step: 'refused', reason: answer.value.reason });
    } else this.probing.set({ step: 'done', served: readProbe(answer.value), at: new Date() });
  }
}
