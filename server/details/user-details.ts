// SPDX-License-Identifier: Apache-2.0
import type { VCenter, VchListItem } from '../../src/domain/inventory';
import type { VchDetailsAnswer } from '../../src/domain/plugin-api';
import { failed } from '../answers/result';
import { DetailStore, detailKey, type DetailOutcome } from './detail-store';
import type { Gate } from './gate';
import type { ReadVch, VchAnswers } from './read-vch';

/** How the details are read. */
export interface DetailLimits {
  /** Requests at a time for each vCenter, whoever they are for. */
  readonly atOnce: number;
  /** Milliseconds after which a VCH is read again. */
  readonly fresh: number;
  /** Milliseconds without a question after which reading stops. */
  readonly patience: number;
  /** The most VCHs in one answer. */
  readonly page: number;
  /** Milliseconds without a question after which all is forgotten. */
  readonly keep: number;
  /** The most users remembered. */
  readonly users: number;
}

/** What one user sees of the VCHs, read in the background as long as that user asks. */
export class UserDetails {
  readonly #store = new DetailStore();
  /** By vCenter and key, in the order of the list. */
  readonly #waiting = new Map<string, Map<string, VchListItem>>();
  readonly #reading = new Set<string>();
  readonly #workers = new Map<string, number>();
  #vCenters: readonly VCenter[] = [];
  #expected: ReadonlySet<string> = new Set();
  #session = '';
  #askedAt = 0;

  constructor(
    private readonly read: ReadVch,
    private readonly gateOf: (vCenterId: string) => Gate,
    private readonly limits: DetailLimits,
    private readonly now: () => number,
  ) {}

  /** When this user asked last, in milliseconds since 1970. */
  get askedAt(): number {
    return this.#askedAt;
  }

  /** The VCHs this user sees now: those not known well enough will be read, all others are forgotten. */
  expect(vCenters: readonly VCenter[], vchs: readonly VchListItem[]): void {
    this.#askedAt = this.now();
    this.#vCenters = vCenters;
    this.#expected = new Set(vchs.map((item) => detailKey(item.vCenterId, item.id)));
    this.#store.keepOnly(this.#expected);
    this.#waiting.clear();
    const notBefore = this.now() - this.limits.fresh;
    for (const item of vchs) {
      if (!this.#store.has(item, notBefore)) {
        this.#wait(item);
      }
    }
  }

  /** What was read since a cursor; goes on reading. */
  answer(session: string, since: string): VchDetailsAnswer {
    this.#goOn(session);
    const { details, next, more } = this.#store.since(since, this.limits.page, this.now());
    const waiting = [...this.#waiting.values()].reduce((sum, { size }) => sum + size, 0);
    return { details, next, pending: more + waiting + this.#reading.size };
  }

  /** Reads no further. */
  stop(): void {
    this.#waiting.clear();
    this.#expected = new Set();
  }

  /** Forgets a VCH that is no longer what it was. */
  forget(key: string): void {
    this.#store.delete(key);
  }

  #goOn(session: string): void {
    this.#session = session;
    this.#askedAt = this.now();
    for (const { id } of this.#vCenters) {
      while ((this.#workers.get(id) ?? 0) < this.limits.atOnce && this.#nextOf(id) !== null) {
        this.#workers.set(id, (this.#workers.get(id) ?? 0) + 1);
        void this.#work(id).finally(() => {
          this.#workers.set(id, (this.#workers.get(id) ?? 1) - 1);
        });
      }
    }
  }

  /** Reads the waiting VCHs of a vCenter, one after the other, until there are none or nobody asks. */
  async #work(vCenterId: string): Promise<void> {
    const gate = this.gateOf(vCenterId);
    let isWelcome = true;
    while (isWelcome) {
      // Nothing is taken out of line before it can be read: who waits here long may not be wanted any more.
      isWelcome = await gate.pass(async () => {
        const item = this.#nextOf(vCenterId);
        const vCenter = this.#vCenters.find(({ id }) => id === vCenterId);
        if (item === null || vCenter === undefined || this.now() - this.#askedAt > this.limits.patience) {
          return false;
        }
        return this.#readOne(vCenter, item);
      });
    }
  }

  async #readOne(vCenter: VCenter, item: VchListItem): Promise<boolean> {
    const key = detailKey(item.vCenterId, item.id);
    this.#waiting.get(item.vCenterId)?.delete(key);
    this.#reading.add(key);
    const answers = await this.read(this.#session, vCenter, item).catch((): VchAnswers => ({
      description: failed({ kind: 'unreachable', message: 'the plug-in server failed' }),
      certificate: null,
    }));
    this.#reading.delete(key);
    if (!this.#expected.has(key)) {
      return true;
    }
    const { description } = answers;
    if (!description.ok && description.problem.kind === 'unauthenticated') {
      // No fault of the VCH: the next question comes with a session that works, or not at all.
      this.#wait(item);
      return false;
    }
    this.#store.put(item, outcomeOf(answers), this.now());
    return true;
  }

  #wait(item: VchListItem): void {
    const waiting = this.#waiting.get(item.vCenterId) ?? new Map<string, VchListItem>();
    waiting.set(detailKey(item.vCenterId, item.id), item);
    this.#waiting.set(item.vCenterId, waiting);
  }

  #nextOf(vCenterId: string): VchListItem | null {
    const [next] = this.#waiting.get(vCenterId)?.values() ?? [];
    return next ?? null;
  }
}

function outcomeOf({ description, certificate }: VchAnswers): DetailOutcome {
  if (!description.ok) return { ok: false, problem: description.problem, certificate };
  try {
    return { ok: true, body: JSON.parse(description.value) as unknown, certificate };
  } catch {
    const message = 'the vic-machine API gave an answer that makes no sense';
    return { ok: false, problem: { kind: 'unreachable', message }, certificate };
  }
}
