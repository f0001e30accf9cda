// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { PluginServer } from '../../adapters/plugin-server';
import { HOST_BRIDGE, type ObjectReference } from '../../adapters/vsphere-client';
import { type Certificate, describeName } from '../../domain/certificates';
import type { VchDescription } from '../../domain/vch';
import { readVch } from '../../domain/vic-machine';
import { TEXTS } from '../../ui/texts/texts';
import { VchProbe } from './probe/vch-probe';

/** Where reading a VCH has led to. */
type Reading =
  | { readonly step: 'loading' }
  | { readonly step: 'not-a-vch' }
  | { readonly step: 'failed'; readonly message: string; readonly object: ObjectReference }
  | {
      readonly step: 'read';
      readonly vch: VchDescription;
      readonly at: Date;
      readonly object: ObjectReference;
    };

/** The facts about the Docker API access of one VCH, on its Summary and Configure tabs. */
@Component({
  selector: 'vch-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, VchProbe],
  templateUrl: './vch-facts.html',
  styleUrl: './vch-facts.scss',
})
export class VchFacts {
  readonly #server = inject(PluginServer);
  readonly #host = inject(HOST_BRIDGE);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().vchFacts);
  protected readonly reading = signal<Reading>({ step: 'loading' });
  #turn = 0;

  /** What is known, in lines: label and values. */
  protected readonly rows = computed(() => {
    const reading = this.reading();
    return reading.step === 'read' ? this.#rows(reading.vch, reading.at) : [];
  });

  constructor() {
    effect(() => {
      this.#host.refreshes();
      void this.read();
    });
  }

  protected async read(): Promise<void> {
    const turn = (this.#turn += 1);
    const [object] = this.#host.context();
    if (object === undefined) {
      this.reading.set({ step: 'not-a-vch' });
      return;
    }
    const answer = await this.#server.vch(object.vCenterId, object.id);
    if (turn === this.#turn) this.reading.set(readingOf(answer, object));
  }

  #rows(vch: VchDescription, at: Date) {
    const texts = this.texts();
    const { vchList, generalPage } = this.all();
    const told = (value: string | number) => (value === 'unknown' ? texts.unknown : String(value));
    const { mode, serverCertificate, clientAuthorities } = vch.tls;
    const certificate = (one: Certificate) =>
      texts.certificate(describeName(one.subject), this.#host.formatDate(one.notAfter), one.notAfter < at);
    return [
      { label: generalPage.name, values: [vch.name] },
      { label: texts.protection, values: [texts.modes[mode]] },
      { label: vchList.columns.dockerEndpoint, values: [vch.dockerHost ?? vchList.waiting] },
      {
        label: texts.serverCertificate,
        values: [serverCertificate === null ? texts.none : certificate(serverCertificate)],
      },
      {
        label: texts.authorities,
        values: clientAuthorities.length === 0 ? [texts.none] : clientAuthorities.map(certificate),
      },
      { label: texts.operationsUser, values: [told(vch.operationsUser.user)] },
      { label: texts.debug, values: [told(vch.debug)] },
      { label: vchList.columns.version, values: [told(vch.version)] },
      { label: vchList.columns.upgrade, values: [told(vch.upgradeStatus)] },
    ];
  }
}

function readingOf(answer: Awaited<ReturnType<PluginServer['vch']>>, object: ObjectReference): Reading {
  if (!answer.ok) {
    // A virtual machine of any other kind is one the vic-machine API does not know.
    const isUnknown = answer.problem.kind === 'refused' && answer.problem.status === 404;
    return isUnknown || answer.problem.kind === 'not-found'
      ? { step: 'not-a-vch' }
      : { step: 'failed', message: answer.problem.message, object };
  }
  const description = readVch(answer.value, object.id);
  return description.ok
    ? { step: 'read', vch: description.value, at: new Date(), object }
    : { step: 'not-a-vch' };
}
