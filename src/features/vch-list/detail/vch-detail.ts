// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { saveFile } from '../../../adapters/downloads';
import { PluginServer } from '../../../adapters/plugin-server';
import { HOST_BRIDGE } from '../../../adapters/vsphere-client';
import { postureOf, type ReportEntry } from '../../../domain/report';
import { FindingList } from '../../../ui/finding-list/finding-list';
import { FINDING_WORDS } from '../../../ui/findings/finding-words';
import { laterTexts } from '../../../ui/texts/later-texts';
import { TEXTS } from '../../../ui/texts/texts';
import { ReviewWords } from '../review-words';
import { rowView, wholeDays } from '../row-view';

/** Everything the list knows about one VCH, and what can be done with it. */
@Component({
  selector: 'vch-detail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, FindingList],
  providers: [{ provide: FINDING_WORDS, useFactory: () => inject(ReviewWords).describe }],
  templateUrl: './vch-detail.html',
  styleUrl: './vch-detail.scss',
})
export class VchDetailPane {
  readonly entry = input.required<ReportEntry>();
  /** The operator wants to see the creation log. */
  readonly logWanted = output();
  /** The operator wants to delete the VCH. */
  readonly removalWanted = output();

  readonly #server = inject(PluginServer);
  readonly #host = inject(HOST_BRIDGE);
  readonly #document = inject(DOCUMENT);
  protected readonly all = inject(TEXTS);
  readonly #words = inject(ReviewWords);
  readonly #texts = laterTexts((later) => later.oneVch);
  protected readonly texts = computed(() => this.#texts()?.detail);
  /** Why the certificate could not be downloaded. */
  protected readonly downloadFailure = signal<string | null>(null);

  protected readonly view = computed(() =>
    rowView(this.entry(), this.all().vchList, this.#words.describe(), new Date()),
  );
  protected readonly facts = computed(() => {
    const { columns } = this.all().vchList;
    const { texts } = this.view();
    return (['vCenter', 'state', 'version', 'endpoint', 'protection'] as const).map((column) => ({
      label: columns[column],
      value: texts[column],
    }));
  });
  protected readonly posture = computed(() => postureOf(this.entry().reading));
  protected readonly certificates = computed(() => {
    const texts = this.texts();
    if (texts === undefined) return [];
    const { uses, certificate } = texts;
    const { expiry } = this.all().vchList;
    const now = new Date();
    return (this.posture()?.certificates ?? []).map(({ use, name, notAfter, fingerprint }) => {
      const left = expiry(Math.abs(wholeDays(notAfter, now)), notAfter < now);
      return {
        id: `${use} ${fingerprint}`,
        text: certificate(`${uses[use]} ${name}`, this.#host.formatDate(notAfter), left),
      };
    });
  });
  /** What is said when the VCH could not be read: what happened, what it means, what to do. */
  protected readonly failure = computed(() => {
    const { reading } = this.entry();
    const texts = this.texts();
    if (reading.state !== 'failed' || texts === undefined) return null;
    const { failedWhat, failedMeaning, failedOther } = texts;
    const { problem } = reading;
    if (problem === 'not-a-vch') return [failedMeaning, failedOther];
    // What a crash means and what to do is the first of the findings then.
    if (reading.posture !== null) return [failedWhat(problem.message)];
    return [failedWhat(problem.message), failedMeaning, failedOther];
  });
  protected readonly readAt = computed(() => {
    const { reading } = this.entry();
    return reading.state === 'unread' ? null : this.#host.formatDate(reading.readAt);
  });
  /** A VCH without TLS has no certificate; of one that was not read the port tells. */
  protected readonly hasCertificate = computed(() => {
    const mode = this.posture()?.protection ?? null;
    return mode === null ? this.entry().item.dockerHost.endsWith(':2376') : mode !== 'no-tls';
  });

  protected goTo(): void {
    const { vCenterId, id } = this.entry().item;
    this.#host.navigate({ object: { type: 'VirtualMachine', id, vCenterId } });
  }

  protected async download(): Promise<void> {
    const { vCenterId, id, name } = this.entry().item;
    const answer = await this.#server.certificate(vCenterId, id);
    this.downloadFailure.set(
      answer.ok ? null : (this.texts()?.certificateFailed(answer.problem.message) ?? answer.problem.message),
    );
    if (answer.ok) saveFile(this.#document, `${name}-certificate.pem`, answer.value);
  }
}
