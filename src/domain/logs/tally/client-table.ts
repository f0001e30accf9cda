// SPDX-License-Identifier: Apache-2.0
import type { MessageGroup } from '../security-messages/security-pattern';
import type { SecurityMessageId } from '../security-messages/security-patterns';
import { type Occurrences, never, seenAgain } from './occurrences';

/** What one client address did. */
export interface ClientRow extends Occurrences {
  readonly address: string;
  /** How many of its messages say that a connection or sign-in failed. */
  readonly failed: number;
  /** Its messages, the most frequent first. */
  readonly messages: readonly { readonly id: SecurityMessageId; readonly count: number }[];
}

/** Clients by address, those with the most messages first. */
export interface ClientTable {
  readonly rows: readonly ClientRow[];
  /** Addresses that were counted but are not in {@link rows}. */
  readonly addressesLeftOut: number;
  /** Messages of addresses without a row: of those left out, and of those that came when the table was full. */
  readonly messagesLeftOut: number;
}

/** Addresses that are counted one by one. */
export const mostAddresses = 5_000;

/** Rows that are given out. */
const mostRows = 500;

interface Client {
  seen: Occurrences;
  failed: number;
  readonly byId: Map<SecurityMessageId, number>;
}

/** Counts messages by client address, in memory that does not grow. */
export class ClientCounter {
  readonly #clients = new Map<string, Client>();
  #uncounted = 0;

  /** @param at milliseconds since 1970; null when the line tells none */
  add(address: string, id: SecurityMessageId, group: MessageGroup, at: number | null): void {
    const client = this.#client(address);
    if (client === null) {
      this.#uncounted += 1;
      return;
    }
    client.seen = seenAgain(client.seen, at);
    client.byId.set(id, (client.byId.get(id) ?? 0) + 1);
    if (group === 'failed') client.failed += 1;
  }

  get table(): ClientTable {
    const all = [...this.#clients]
      .map(([address, { seen, failed, byId }]) => ({ address, ...seen, failed, messages: sorted(byId) }))
      .sort((a, b) => b.count - a.count || (a.address < b.address ? -1 : 1));
    const out = all.slice(mostRows);
    return {
      rows: all.slice(0, mostRows),
      addressesLeftOut: out.length,
      messagesLeftOut: out.reduce((sum, { count }) => sum + count, this.#uncounted),
    };
  }

  #client(address: string): Client | null {
    const known = this.#clients.get(address);
    if (known !== undefined) return known;
    if (this.#clients.size >= mostAddresses) return null;
    const client: Client = { seen: never, failed: 0, byId: new Map() };
    this.#clients.set(address, client);
    return client;
  }
}

function sorted(byId: ReadonlyMap<SecurityMessageId, number>): ClientRow['messages'] {
  return [...byId].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
