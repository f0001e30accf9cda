// SPDX-License-Identifier: Apache-2.0
import { type IssuedAuthority, type IssuedPair, issueAuthority } from '../certificates';
import type { IssuePlan } from './issue-plan';

/** A certificate of a server that was made here. */
export interface MadeServer {
  readonly pair: IssuedPair;
  /** What it is for, canonical. */
  readonly hosts: readonly string[];
}

/** A certificate of a client that was made here. */
export interface MadeClient {
  readonly pair: IssuedPair;
  readonly name: string;
}

/** Whose key is being searched for. */
export type IssueTask =
  | { readonly for: 'authority' }
  | { readonly for: 'server' }
  | { readonly for: 'client'; readonly name: string };

/** What happens while certificates are made. */
export type IssueStep =
  /** Told before each of them, because a key may take seconds. */
  | { readonly kind: 'next'; readonly task: IssueTask }
  | { readonly kind: 'authority'; readonly authority: IssuedAuthority }
  | { readonly kind: 'server'; readonly server: MadeServer }
  | { readonly kind: 'client'; readonly client: MadeClient }
  /** This browser cannot make such a key. What was made before stands. */
  | { readonly kind: 'failed' };

/**
 * Makes what is planned, one certificate after the other; a large key may take seconds. It never throws.
 *
 * @param authority the CA that was made before; null when the plan makes one
 */
export async function* issueCertificates(
  plan: IssuePlan,
  authority: IssuedAuthority | null,
): AsyncGenerator<IssueStep, void, void> {
  try {
    yield* issueEach(plan, authority);
  } catch {
    // WebCrypto is missing (no secure context), or refuses the algorithm. Its words may not say more.
    yield { kind: 'failed' };
  }
}

async function* issueEach(
  plan: IssuePlan,
  existing: IssuedAuthority | null,
): AsyncGenerator<IssueStep, void, void> {
  let authority = existing;
  if (plan.authority !== null) {
    yield { kind: 'next', task: { for: 'authority' } };
    authority = await issueAuthority(plan.authority);
    yield { kind: 'authority', authority };
  }
  if (authority === null) return;
  if (plan.server !== null) {
    yield { kind: 'next', task: { for: 'server' } };
    const pair = await authority.issueServer(plan.server);
    yield { kind: 'server', server: { pair, hosts: plan.server.hosts ?? [] } };
  }
  for (const request of plan.clients) {
    yield { kind: 'next', task: { for: 'client', name: request.commonName } };
    const pair = await authority.issueClient(request);
    yield { kind: 'client', client: { pair, name: request.commonName } };
  }
}

/** How many certificates a plan makes. */
export function certificateCount({ authority, server, clients }: IssuePlan): number {
  return (authority === null ? 0 : 1) + (server === null ? 0 : 1) + clients.length;
}
