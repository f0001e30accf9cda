// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, inject, signal } from '@angular/core';
import { PluginServer } from '../../../adapters/plugin-server';
import type { ClientPlan } from '../../../domain/docker-client';
import type { VchListItem } from '../../../domain/inventory';
import type { CreationAnswer, ServerProblem } from '../../../domain/plugin-api';
import type { VchSettings } from '../../../domain/vch';
import type { RequestProblem } from '../../../domain/vic-machine';

/** How often the server is asked for news, in milliseconds. */
const interval = 500;

/** Where Finish has led to. */
export type CreationState =
  | { readonly step: 'idle' }
  /** Key and certificate are being made, or the server is at work. */
  | { readonly step: 'running' }
  /** `serverCertificate`: PEM of the certificate that was made here; null when an existing one was sent. */
  | {
      readonly step: 'succeeded';
      readonly vch: VchListItem | null;
      readonly serverCertificate: string | null;
    }
  | { readonly step: 'failed'; readonly problem: ServerProblem }
  /** The settings cannot be said in the API's language. */
  | { readonly step: 'inexpressible'; readonly problem: RequestProblem };

/** Creates the VCH of the wizard: one request however often Finish is pressed, with the server's log as it grows. */
@Injectable()
export class Creation {
  readonly #server = inject(PluginServer);
  readonly #state = signal<CreationState>({ step: 'idle' });
  readonly #log = signal('');

  readonly state = this.#state.asReadonly();
  /** The creation log so far. */
  readonly log = this.#log.asReadonly();
  readonly isRunning = computed(() => this.#state().step === 'running');

  /** Starts, unless it has started already. */
  async start(settings: VchSettings, plan: ClientPlan, at: Date): Promise<void> {
    const { step } = this.#state();
    if (step === 'running' || step === 'succeeded') return;
    this.#state.set({ step: 'running' });
    this.#log.set('');
    const language = await import('./request').catch(String);
    if (typeof language === 'string') {
      this.#state.set({ step: 'failed', problem: { kind: 'unreachable', message: language } });
      return;
    }
    const pair = await language.generatePair(settings, plan, at);
    const request = language.createRequest(settings, pair);
    if (!request.ok) {
      this.#state.set({ step: 'inexpressible', problem: request.problem });
      return;
    }
    const { vCenterId, datacenterId } = settings.target;
    const key = crypto.randomUUID();
    const started = await this.#server.create(key, {
      vCenterId: vCenterId ?? '',
      datacenterId: datacenterId ?? '',
      body: request.value,
    });
    if (!started.ok) this.#state.set({ step: 'failed', problem: started.problem });
    else await this.#follow(key, started.value, pair?.certificatePem ?? null);
  }

  /** Back to the settings, to mend what was refused. */
  dismiss(): void {
    if (!this.isRunning()) this.#state.set({ step: 'idle' });
  }

  async #follow(key: string, first: CreationAnswer, serverCertificate: string | null): Promise<void> {
    let answer = first;
    this.#append(answer);
    while (answer.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, interval));
      const next = await this.#server.creation(key, answer.next);
      // A poll that did not get through says nothing about the creation: the next one asks again.
      if (!next.ok && next.problem.kind === 'unreachable') continue;
      if (!next.ok) {
        this.#state.set({ step: 'failed', problem: next.problem });
        return;
      }
      answer = next.value;
      this.#append(answer);
    }
    this.#state.set(
      answer.state === 'succeeded'
        ? { step: 'succeeded', vch: answer.vch, serverCertificate }
        : { step: 'failed', problem: answer.problem ?? { kind: 'connection-lost', message: '' } },
    );
  }

  #append({ log }: CreationAnswer): void {
    if (log !== '') this.#log.update((before) => before + log);
  }
}
