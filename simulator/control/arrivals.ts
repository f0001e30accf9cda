// SPDX-License-Identifier: Apache-2.0
import { withoutSecrets } from './without-secrets';

/** A request that arrived at the vic-machine API, as `/simulator/state` shows it: no secrets. */
export interface Arrival {
  /** ISO 8601. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** How it said who it comes from. */
  readonly credentials: 'ticket' | 'basic' | 'none';
  /** JSON body with secrets masked; null without one. */
  readonly body: unknown;
  /** Status of the answer; null while there is none, or when the connection was cut. */
  status: number | null;
}

/** How many requests are remembered. */
const limit = 500;

/** The requests that arrived, oldest first; only the latest few hundred. */
export class Arrivals {
  #arrivals: Arrival[] = [];

  /** Remembers a request; the status may be filled in later. */
  record(arrival: Omit<Arrival, 'status'>): Arrival {
    const recorded: Arrival = { ...arrival, body: withoutSecrets(arrival.body) ?? null, status: null };
    this.#arrivals = [...this.#arrivals, recorded].slice(-limit);
    return recorded;
  }

  all(): readonly Arrival[] {
    return this.#arrivals;
  }

  clear(): void {
    this.#arrivals = [];
  }
}
