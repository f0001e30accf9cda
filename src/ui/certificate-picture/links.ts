// SPDX-License-Identifier: Apache-2.0
import { type ChainRefusalCode, isSelfIssued } from '../../domain/certificates';
import type { TlsSettings } from '../../domain/tls';
import type { Link, PictureSubject } from './certificate-picture-model';

type Tls = Extract<TlsSettings, { transport: 'tls' }>;

/** Refusals that say that no signature leads from the one to the other. */
const unlinked: ReadonlySet<ChainRefusalCode> = new Set(['unknown-authority', 'wrong-signature']);

/** Whether (3) signed (2). */
export function serverLink({ server, clients }: Tls, { plan, connection }: PictureSubject): Link {
  if (server.source === 'generated') {
    return clients.mode === 'required' && clients.authorities.source === 'generated' ? 'signed' : 'same';
  }
  const [leaf] = server.certificate?.certificates ?? [];
  if (leaf === undefined || connection === null) return 'to-be-signed';
  const { trust, names } = connection;
  if (trust?.kind === 'presumed') {
    if (isSelfIssued(leaf)) return 'same';
    return String(trust.anchor.der) === String(leaf.der) ? 'to-be-signed' : 'signed';
  }
  if (trust?.kind !== 'given') return 'to-be-signed';
  if (names.some(({ trusted }) => trusted === true)) {
    const isItself = plan.dockerCa?.certificates.some(({ der }) => String(der) === String(leaf.der));
    return isItself === true ? 'same' : 'signed';
  }
  const isUnlinked = names.some(({ refusal }) => refusal !== null && unlinked.has(refusal.code));
  return isUnlinked ? 'not-signed' : 'to-be-signed';
}

/** Whether (4) signed (1). */
export function clientLink({ clients }: Tls, { plan, connection }: PictureSubject): Link {
  if (clients.mode === 'off') return 'absent';
  if (clients.authorities.source === 'generated') return 'signed';
  const client = connection?.client ?? null;
  if (plan.certificate === null || plan.key === null || client === null) return 'to-be-signed';
  if (client.accepted === true) return 'signed';
  const { refusal, accepted } = client;
  // Docker shows no certificate that none of the VCH's CAs signed.
  const isUnlinked = refusal === null ? accepted === false : unlinked.has(refusal.code);
  return isUnlinked ? 'not-signed' : 'to-be-signed';
}
