// SPDX-License-Identifier: Apache-2.0
import type { VCenter, VchListItem } from '../../src/domain/inventory';
import { detailKey } from './detail-store';
import { Gate } from './gate';
import type { ReadVch } from './read-vch';
import { type DetailLimits, UserDetails } from './user-details';

/** A VCH takes the vic-machine API seconds: a few at a time leave it room for others. */
export const usualDetailLimits: DetailLimits = {
  atOnce: 4,
  fresh: 10 * 60_000,
  patience: 15_000,
  page: 100,
  keep: 30 * 60_000,
  users: 50,
};

/**
 * What was read about single VCHs, by user: nobody is ever told what another user may see. Readings are shared by the
 * sessions of one user, for vCenter grants rights to users.
 */
export class VchDetails {
  readonly #users = new Map<string, UserDetails>();
  readonly #gates = new Map<string, Gate>();

  constructor(
    private readonly read: ReadVch,
    private readonly limits: DetailLimits = usualDetailLimits,
    private readonly now: () => number = Date.now,
  ) {}

  /** What a user has been told about so far; null when the user's list is not known. */
  of(user: string): UserDetails | null {
    return this.#users.get(user) ?? null;
  }

  /** Takes the list a user sees now. What is not known of it is read as soon as the user asks for it. */
  expect(
    user: string,
    { vCenters, vchs }: { readonly vCenters: readonly VCenter[]; readonly vchs: readonly VchListItem[] },
  ): UserDetails {
    const known =
      this.#users.get(user) ??
      new UserDetails(this.read, (vCenterId) => this.#gate(vCenterId), this.limits, this.now);
    this.#users.set(user, known);
    known.expect(vCenters, vchs);
    this.#forgetOldUsers();
    return known;
  }

  /** Forgets all that was read for a user. */
  forget(user: string): void {
    this.#users.get(user)?.stop();
    this.#users.delete(user);
  }

  /** Forgets a VCH that was changed, for everybody. */
  forgetVch(vCenterId: string, vchId: string): void {
    for (const details of this.#users.values()) {
      details.forget(detailKey(vCenterId, vchId));
    }
  }

  #gate(vCenterId: string): Gate {
    const gate = this.#gates.get(vCenterId) ?? new Gate(this.limits.atOnce);
    this.#gates.set(vCenterId, gate);
    return gate;
  }

  #forgetOldUsers(): void {
    const oldestFirst = [...this.#users].sort(([, a], [, b]) => a.askedAt - b.askedAt);
    const surplus = oldestFirst.length - this.limits.users;
    oldestFirst.forEach(([user, { askedAt }], index) => {
      if (index < surplus || this.now() - askedAt > this.limits.keep) {
        this.forget(user);
      }
    });
  }
}
