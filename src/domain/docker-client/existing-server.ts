// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificates';
import type { TlsSettings } from '../tls';
import { judgeAuthorities } from './authority-verdict';
import { noClientPlan } from './client-plan';
import { type ClientTrust, type Connection, earliest, judgeName } from './connection';
import { presumedAnchor } from './presumed-anchor';
import type { SentChain } from './server-verdict';

/** Who can vouch for clients of a VCH, without a look at its server certificate: that takes no signatures. */
export function existingClients(tls: TlsSettings, at: Date): Connection {
  return {
    subject: { tls, plan: noClientPlan },
    names: [],
    trust: null,
    startProblem: null,
    trustedUntil: null,
    authorities: judgeAuthorities(authorityFiles(tls), at),
    client: null,
  };
}

/**
 * What Docker clients make of the chain that an existing VCH has stored: its key nobody tells, and the VCH has loaded it
 * already.
 *
 * @param dialled what clients dial: the address of the VCH, and the names its certificate is for
 */
export async function assessExistingServer(
  tls: TlsSettings,
  chain: readonly Certificate[],
  dialled: readonly string[],
  at: Date,
): Promise<Connection> {
  const clients = existingClients(tls, at);
  const [leaf] = chain;
  if (leaf === undefined) return clients;
  const sent: SentChain = {
    leaf,
    chain: chain.map(({ der }) => der),
    key: { algorithm: leaf.publicKey.algorithm },
  };
  const anchor = await presumedAnchor(
    chain,
    clients.authorities.map(({ certificate }) => certificate),
  );
  const trust: ClientTrust | null = anchor === null ? null : { kind: 'presumed', anchor };
  const judged = await Promise.all(
    dialled.map((host) => judgeName({ host, source: 'given' }, sent, trust, noClientPlan, at)),
  );
  return {
    ...clients,
    names: judged.map(({ verdict }) => verdict),
    trust,
    trustedUntil: earliest(judged.flatMap(({ path }) => path.map(({ notAfter }) => notAfter))),
  };
}

function authorityFiles(tls: TlsSettings) {
  if (tls.transport === 'plain' || tls.clients.mode === 'off') return [];
  return tls.clients.authorities.source === 'chosen' ? tls.clients.authorities.files : [];
}
