// SPDX-License-Identifier: Apache-2.0
import { type ChosenFile, type IssuedPair, canonicalCertificates } from '../certificates';
import type { TlsSettings } from '../tls';
import type { MadeServer } from './issue-certificates';

/** The `ca.pem` of a Docker client: what it has to trust to believe that it speaks to the VCH. */
export type ServerTrust =
  /** PEM of the CA that signed the server certificate, or of the server certificate itself. */
  | { readonly kind: 'known'; readonly pem: string }
  /** The server certificate is its own authority and will be made when the VCH is created. */
  | { readonly kind: 'after-creation' }
  /** The server certificate comes from elsewhere, and with it the CA that signed it. */
  | { readonly kind: 'elsewhere' };

/**
 * What Docker clients have to trust. The CA of the clients is that only when it signed the server certificate too.
 *
 * @param server the server certificate that the CA signed here; null when there is none
 * @param chosen what the operator says clients will have as `ca.pem`, where the CA did not sign the server certificate
 * @param created PEM of the self-signed server certificate that the VCH was created with; null before
 */
export function serverTrust(
  tls: TlsSettings,
  authority: IssuedPair,
  server: MadeServer | null,
  chosen: ChosenFile | null,
  created: string | null,
): ServerTrust {
  if (tls.transport === 'plain') return { kind: 'elsewhere' };
  if (tls.server.source === 'generated') {
    return created === null ? { kind: 'after-creation' } : { kind: 'known', pem: created };
  }
  const leaf = tls.server.certificate?.certificates[0];
  const isOurs =
    leaf !== undefined && server !== null && String(leaf.der) === String(server.pair.certificate.der);
  if (isOurs) return { kind: 'known', pem: authority.certificatePem };
  const pem = chosen === null ? '' : canonicalCertificates(chosen);
  return pem === '' ? { kind: 'elsewhere' } : { kind: 'known', pem };
}
