// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { PluginServer } from '../../adapters/plugin-server';
import { HOST_BRIDGE, type ObjectReference } from '../../adapters/vsphere-client';
import type { VchListItem } from '../../domain/inventory';
import { isServerCrash, type ServerProblem } from '../../domain/plugin-api';
import {
  type Review,
  type ReviewFacts,
  noFacts,
  reviewUndescribed,
  reviewVch,
  storedFacts,
} from '../../domain/review';
import type { VchDescription } from '../../domain/vch';
import { readVch } from '../../domain/vic-machine';

/** Where reading a VCH has led to. */
export type Reading =
  | { readonly step: 'loading' }
  | { readonly step: 'not-a-vch' }
  | { readonly step: 'failed'; readonly message: string }
  | { readonly step: 'described'; readonly description: VchDescription; readonly at: Date }
  /** The server lists the VCH and fails to describe it; `message` is what it says. */
  | {
      readonly step: 'undescribed';
      readonly item: VchListItem;
      readonly message: string;
      readonly at: Date;
    };

/** The VCH that a view is about: read when the view opens, and again whenever the operator refreshes. */
@Injectable()
export class VchSource {
  readonly #server = inject(PluginServer);
  readonly #host = inject(HOST_BRIDGE);
  readonly #reading = signal<Reading>({ step: 'loading' });
  readonly #facts = signal<ReviewFacts>(noFacts);
  #turn = 0;

  readonly reading = this.#reading.asReadonly();
  /** The virtual machine the view is about; null in a view without one. */
  readonly object = signal<ObjectReference | null>(null);

  /** null until the VCH is read, and when it cannot be. */
  readonly review = computed((): Review | null => {
    const reading = this.#reading();
    switch (reading.step) {
      case 'described':
        return reviewVch(reading.description, this.#facts(), reading.at);
      case 'undescribed':
        return reviewUndescribed(reading.item, this.#facts(), reading.at);
      default:
        return null;
    }
  });

  constructor() {
    effect(() => {
      this.#host.refreshes();
      void this.read();
    });
  }

  /** Reads everything anew. What was read before stays until there is something in its place. */
  async read(): Promise<void> {
    const turn = (this.#turn += 1);
    const [object = null] = this.#host.context();
    this.object.set(object);
    if (object === null) {
      this.#reading.set({ step: 'not-a-vch' });
      return;
    }
    const reading = await this.#read(object);
    if (turn !== this.#turn) return;
    this.#facts.set(noFacts);
    this.#reading.set(reading);
    if (reading.step === 'described' || reading.step === 'undescribed')
      await this.#learn(object, reading, turn);
  }

  /** Adds what a view has found out for itself. */
  addFacts(found: Partial<Pick<ReviewFacts, 'portGroupNames' | 'signedInUser'>>): void {
    this.#facts.update((facts) => ({ ...facts, ...found }));
  }

  async #read({ vCenterId, id }: ObjectReference): Promise<Reading> {
    const answer = await this.#server.vch(vCenterId, id);
    const at = new Date();
    if (answer.ok) {
      const description = readVch(answer.value, id);
      return description.ok
        ? { step: 'described', description: description.value, at }
        : { step: 'not-a-vch' };
    }
    const { problem } = answer;
    if (isNoVch(problem)) return { step: 'not-a-vch' };
    const item = isServerCrash(problem) ? await this.#listed(vCenterId, id) : null;
    const { message } = problem;
    return item === null ? { step: 'failed', message } : { step: 'undescribed', item, message, at };
  }

  /** The entry of the list: a VCH that the server fails to describe still has one. */
  async #listed(vCenterId: string, id: string): Promise<VchListItem | null> {
    const answer = await this.#server.vchs();
    const vchs = answer.ok ? answer.value.vchs : [];
    return vchs.find((vch) => vch.vCenterId === vCenterId && vch.id === id) ?? null;
  }

  /** Reads the stored certificates and verifies them: the review gets better with it, and does not wait for it. */
  async #learn(
    { vCenterId, id }: ObjectReference,
    reading: Extract<Reading, { readonly at: Date }>,
    turn: number,
  ): Promise<void> {
    const description = reading.step === 'described' ? reading.description : null;
    const dockerHost = description === null ? dockerHostOf(reading) : (description.dockerHost ?? '');
    const answer = await this.#server.certificate(vCenterId, id);
    const certificate = answer.ok ? answer.value : null;
    const learnt = await storedFacts({ description, dockerHost, certificate }, reading.at);
    if (turn === this.#turn) this.#facts.update((facts) => ({ ...facts, ...learnt }));
  }
}

/** A virtual machine of any other kind is one the vic-machine API does not know. */
function isNoVch(problem: ServerProblem): boolean {
  return problem.kind === 'not-found' || (problem.kind === 'refused' && problem.status === 404);
}

function dockerHostOf(reading: Reading): string {
  return reading.step === 'undescribed' ? reading.item.dockerHost : '';
}
