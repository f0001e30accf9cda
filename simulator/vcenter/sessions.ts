// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';

/** Who a session or a clone ticket speaks for. */
export interface Principal {
  /** `Administrator@vsphere.local` */
  readonly user: string;
}

/** The most tokens and tickets kept; the oldest are forgotten first. */
const limit = 5000;

/** Sessions and single-use clone tickets of the simulated vCenters. Linked vCenters share the sessions. */
export class Sessions {
  readonly #sessions = new Map<string, Principal>();
  readonly #tickets = new Map<string, { readonly vCenterId: string; readonly token: string }>();

  /** Opens a session and returns its token, the value of the header `vmware-api-session-id`. */
  open(user = 'Administrator@vsphere.local'): string {
    const token = randomBytes(16).toString('hex');
    forgetOldest(this.#sessions);
    this.#sessions.set(token, { user });
    return token;
  }

  /** Whose session this is; null when there is no such session (any more). */
  principal(token: string | undefined): Principal | null {
    return (token === undefined ? undefined : this.#sessions.get(token)) ?? null;
  }

  /** A new single-use ticket that clones this session on one vCenter; null without a valid session. */
  cloneTicket(token: string | undefined, vCenterId: string): string | null {
    if (token === undefined || !this.#sessions.has(token)) {
      return null;
    }
    const ticket = `cst-VCT-${randomBytes(16).toString('hex')}`;
    forgetOldest(this.#tickets);
    this.#tickets.set(ticket, { vCenterId, token });
    return ticket;
  }

  /** Uses a ticket up. Null when it is unknown, used already, for another vCenter, or its session is gone. */
  redeem(ticket: string, vCenterId: string): Principal | null {
    const found = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    return found?.vCenterId === vCenterId ? this.principal(found.token) : null;
  }

  /** Ends every session, as a vCenter restart does. Tickets die with their sessions. */
  endAll(): void {
    this.#sessions.clear();
    this.#tickets.clear();
  }
}

function forgetOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size >= limit && oldest !== undefined) {
    map.delete(oldest);
  }
}
