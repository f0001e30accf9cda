// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type { CreationAnswer, CreationRequest } from '../../src/domain/plugin-api';
import { failed, type Result, succeeded } from '../answers/result';
import { Creation, type CreationCalls, type CreationPace } from './creation';

/** What is remembered, and for how long. */
export interface CreationLimits {
  /** The most creations at a time. */
  readonly running: number;
  /** The most finished creations kept. */
  readonly finished: number;
  /** Milliseconds after which a finished creation is forgotten. */
  readonly keep: number;
}

/** Limits that are far above what operators do and far below what hurts. */
export const usualLimits: CreationLimits = { running: 20, finished: 200, keep: 30 * 60_000 };

interface Entry {
  readonly user: string;
  /** SHA-256 of the request: tells a repetition from another request, and keeps nothing of it. */
  readonly fingerprint: string;
  readonly creation: Creation;
}

/** All creations by their keys. The same key starts one creation, however often it is sent. */
export class Creations {
  readonly #entries = new Map<string, Entry>();

  constructor(
    private readonly pace: CreationPace,
    private readonly limits: CreationLimits = usualLimits,
  ) {}

  /** Starts a creation for a user, unless its key was used before: then tells how that one stands. */
  start(
    key: string,
    user: string,
    request: CreationRequest,
    calls: () => CreationCalls,
  ): Result<CreationAnswer> {
    this.#forget();
    const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest('base64');
    const known = this.#entries.get(key);
    if (known !== undefined) {
      return known.user === user && known.fingerprint === fingerprint
        ? succeeded(known.creation.answer(0))
        : failed({ kind: 'bad-request', message: 'this key belongs to another creation' });
    }
    const running = [...this.#entries.values()].filter(({ creation }) => creation.finishedAt === null);
    if (running.length >= this.limits.running) {
      return failed({
        kind: 'bad-request',
        message: 'too many creations are running; wait until one has ended',
      });
    }
    const creation = new Creation(calls(), this.pace);
    this.#entries.set(key, { user, fingerprint, creation });
    void creation.run(request);
    return succeeded(creation.answer(0));
  }

  /** How a user's creation stands, with its log from an offset on. */
  read(key: string, user: string, from: number): Result<CreationAnswer> {
    this.#forget();
    const entry = this.#entries.get(key);
    return entry?.user === user
      ? succeeded(entry.creation.answer(from))
      : failed({ kind: 'not-found', message: 'there is no such creation (any more)' });
  }

  #forget(): void {
    const now = Date.now();
    const finished = [...this.#entries].filter(([, { creation }]) => creation.finishedAt !== null);
    const surplus = finished.length - this.limits.finished;
    finished.forEach(([key, { creation }], index) => {
      if (index < surplus || now - (creation.finishedAt ?? now) > this.limits.keep) {
        this.#entries.delete(key);
      }
    });
  }
}
