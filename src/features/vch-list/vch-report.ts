// SPDX-License-Identifier: Apache-2.0
import { Injectable, inject, signal } from '@angular/core';
import { PluginServer } from '../../adapters/plugin-server';
import type { VCenter, VchListItem } from '../../domain/inventory';
import type { ServerProblem, VchDetail, VchsAnswer } from '../../domain/plugin-api';
import { type ReportEntry, type VchReading, entryId, reportEntry } from '../../domain/report';
import { ReviewWords } from './review-words';

/** Milliseconds between two questions when nothing new was read. */
const pollPause = 700;
/** Milliseconds the page may be busy at a stretch: a frame has 16. */
const busyTime = 8;
/** Milliseconds between two times that new readings are shown: each of them sorts all rows. */
const showPause = 400;
/** Milliseconds for which rows stay where they are after the operator has touched the list. */
const handsOff = 700;

const unread: VchReading = { state: 'unread' };

/** Where the list is. */
export type ListState =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly problems: VchsAnswer['problems'] }
  | { readonly state: 'failed'; readonly problem: ServerProblem };

/** All VCHs, and what becomes known about each of them while the server reads. Lives with the list. */
@Injectable()
export class VchReport {
  readonly #server = inject(PluginServer);
  readonly #words = inject(ReviewWords);
  readonly #list = signal<ListState>({ state: 'loading' });
  readonly #entries = signal<readonly ReportEntry[]>([]);
  readonly #pending = signal(0);
  readonly #interruption = signal<ServerProblem | null>(null);
  readonly #vCenters = signal<readonly VCenter[]>([]);
  #known = new Map<string, ReportEntry>();
  #turn = 0;
  #touchedAt = -Infinity;

  readonly list = this.#list.asReadonly();
  /** In the order of the list. */
  readonly entries = this.#entries.asReadonly();
  /** How many VCHs are still to be read. */
  readonly pending = this.#pending.asReadonly();
  /** Why reading stopped before its end; null when it did not. */
  readonly interruption = this.#interruption.asReadonly();
  readonly vCenters = this.#vCenters.asReadonly();

  /** Reads the list anew; with `anew` every VCH too, and what the server has read before is forgotten. */
  async load({ anew }: { readonly anew: boolean }): Promise<void> {
    const turn = (this.#turn += 1);
    this.#list.set({ state: 'loading' });
    this.#interruption.set(null);
    if (anew) await this.#server.forgetVchDetails();
    const [vCenters, answer] = await Promise.all([this.#server.vCenters(), this.#server.vchs()]);
    if (turn !== this.#turn) return;
    if (vCenters.ok) this.#vCenters.set(vCenters.value);
    if (!answer.ok) {
      this.#list.set({ state: 'failed', problem: answer.problem });
      return;
    }
    const { vchs, problems } = answer.value;
    this.#known = new Map(vchs.map((item) => [entryId(item.vCenterId, item.id), this.#entry(item, anew)]));
    this.#show();
    this.#list.set({ state: 'loaded', problems });
    this.#pending.set(vchs.length);
    await this.#readAll(turn);
  }

  /** Goes on reading after an interruption. */
  async goOn(): Promise<void> {
    this.#interruption.set(null);
    await this.#readAll((this.#turn += 1));
  }

  /** The operator points at the list, scrolls it, walks through it: no row may move away now. */
  touch(): void {
    this.#touchedAt = performance.now();
  }

  /** Stops asking: the server stops reading soon after. */
  stop(): void {
    this.#turn += 1;
  }

  /** What was known of a VCH stays until it is read again; after a refresh it is not known any more. */
  #entry(item: VchListItem, anew: boolean): ReportEntry {
    const before = this.#known.get(entryId(item.vCenterId, item.id));
    return reportEntry(item, this.#vCenterName(item.vCenterId), anew ? unread : (before?.reading ?? unread));
  }

  async #readAll(turn: number): Promise<void> {
    let since = '';
    let shownAt = performance.now();
    const signedIn = this.#signedInUser();
    for (;;) {
      const answer = await this.#server.vchDetails(since);
      if (turn !== this.#turn) return;
      if (!answer.ok) {
        this.#interruption.set(answer.problem);
        return;
      }
      const { details, next, pending } = answer.value;
      since = next;
      try {
        await this.#take(details, await signedIn, turn);
      } catch (reason) {
        // The rules come from the server, too.
        this.#interruption.set({ kind: 'unreachable', message: String(reason) });
        return;
      }
      while (pending === 0 && this.#isTouched()) await pause(handsOff);
      if (turn !== this.#turn) return;
      if (pending === 0 || (performance.now() - shownAt > showPause && !this.#isTouched())) {
        this.#show();
        shownAt = performance.now();
      }
      this.#pending.set(pending);
      if (pending === 0) return;
      if (details.length === 0) await pause(pollPause);
    }
  }

  /** Judges what was read, in short pieces: scrolling goes on meanwhile. */
  async #take(details: readonly VchDetail[], signedInUser: string, turn: number): Promise<void> {
    if (details.length === 0) return;
    const [{ readDetail }] = await Promise.all([import('./read-detail'), this.#words.load()]);
    let begin = performance.now();
    for (const detail of details) {
      const id = entryId(detail.vCenterId, detail.id);
      const entry = this.#known.get(id);
      if (entry === undefined) continue;
      const { item, vCenter } = entry;
      const now = new Date();
      const reading = await readDetail(detail, item, signedInUser, now).catch(
        (reason: unknown): VchReading => ({
          state: 'failed',
          readAt: now,
          problem: { kind: 'bad-request', message: String(reason) },
          posture: null,
        }),
      );
      if (turn !== this.#turn) return;
      this.#known.set(id, reportEntry(item, vCenter, reading));
      if (performance.now() - begin > busyTime) {
        await pause(0);
        begin = performance.now();
      }
    }
  }

  /** '' when the server does not tell. */
  async #signedInUser(): Promise<string> {
    const answer = await this.#server.signedInUser();
    return answer.ok ? answer.value : '';
  }

  #isTouched(): boolean {
    return performance.now() - this.#touchedAt < handsOff;
  }

  #show(): void {
    this.#entries.set([...this.#known.values()]);
  }

  #vCenterName(id: string): string {
    return this.#vCenters().find((vCenter) => vCenter.id === id)?.name ?? id;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
