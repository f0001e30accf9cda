// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { VchListItem } from '../../src/domain/inventory';
import type { ServerProblem, VchDetail } from '../../src/domain/plugin-api';

/** What reading one VCH came to. */
export type DetailOutcome = Pick<VchDetail, 'certificate'> &
  ({ readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: ServerProblem });

interface StoredDetail {
  /** Counts up with every reading, over all VCHs. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  /** The list's entry at that time: when it has changed, the rest will have too. */
  readonly item: string;
  readonly outcome: DetailOutcome;
}

/** A part of what was read. */
export interface DetailPage {
  readonly details: readonly VchDetail[];
  readonly next: string;
  /** How many more have been read since the cursor. */
  readonly more: number;
}

/** What was read about the VCHs one user sees, in the order it was read. */
export class DetailStore {
  /** In the order of their sequence: a VCH read again moves to the end. */
  readonly #details = new Map<string, StoredDetail>();
  /** Tells this store from one before it, so that an old cursor is not taken for one of ours. */
  readonly #epoch = randomBytes(6).toString('hex');
  #sequence = 0;

  /** Whether a VCH has been read, lately, and has not changed since as far as the list tells. */
  has(item: VchListItem, notBefore: number): boolean {
    const stored = this.#details.get(detailKey(item.vCenterId, item.id));
    return stored !== undefined && stored.readAt >= notBefore && stored.item === JSON.stringify(item);
  }

  put(item: VchListItem, outcome: DetailOutcome, now: number): void {
    const key = detailKey(item.vCenterId, item.id);
    this.#details.delete(key);
    this.#sequence++;
    this.#details.set(key, {
      sequence: this.#sequence,
      readAt: now,
      item: JSON.stringify(item),
      outcome,
    });
  }

  /** Forgets a VCH. */
  delete(key: string): void {
    this.#details.delete(key);
  }

  /** Forgets every VCH that is not among these. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.#details.keys()) {
      if (!keys.has(key)) {
        this.#details.delete(key);
      }
    }
  }

  /** What was read since a cursor; everything when the cursor is not one of ours. */
  since(cursor: string, limit: number, now: number): DetailPage {
    const [epoch, count] = cursor.split(':');
    const from = epoch === this.#epoch && /^\d{1,15}$/.test(count ?? '') ? Number(count) : 0;
    const found = [...this.#details].filter(([, { sequence }]) => sequence > from);
    const page = found.slice(0, limit);
    const last = page.at(-1)?.[1].sequence ?? from;
    return {
      details: page.map(([key, { readAt, outcome }]) => ({ ...idsOf(key), age: now - readAt, ...outcome })),
      next: `${this.#epoch}:${last}`,
      more: found.length - page.length,
    };
  }
}

/** A VCH's name among all VCHs of all vCenters. Ids of vCenters are GUIDs. */
export function detailKey(vCenterId: string, vchId: string): string {
  return `${vCenterId}/${vchId}`;
}

function idsOf(key: string): { readonly vCenterId: string; readonly id: string } {
  const slash = key.indexOf('/');
  return { vCenterId: key.slice(0, slash), id: key.slice(slash + 1) };
}
