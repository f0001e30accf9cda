// SPDX-License-Identifier: Apache-2.0
import { type Certificate, remainingValidity, shortName } from '../certificates';
import type { TlsDescription } from '../vch';
import type { ReviewSubject } from './subject';
import { isPlain } from './told-parts';

/** Who can use the Docker API of a VCH, and until when. */
export type Access =
  /** The server does not describe the VCH. */
  | { readonly kind: 'unknown' }
  /** Whoever reaches the port, unencrypted. */
  | { readonly kind: 'anyone-unencrypted' }
  /** Whoever reaches the port; those who check the server until its certificate ends. */
  | { readonly kind: 'anyone'; readonly server: Trust }
  /** Whoever has a certificate of one of these CAs. */
  | {
      readonly kind: 'certificate-holders';
      readonly server: Trust;
      /** Names of the CAs that are valid now. */
      readonly authorities: readonly string[];
      /** When the last of them ends. */
      readonly until: Date;
    }
  /** Every CA for clients is outside its validity period, so that every client is refused. */
  | { readonly kind: 'nobody'; readonly state: 'expired' | 'not-yet-valid'; readonly since: Date };

/** Whether clients that check the server take its certificate, as far as its dates decide. */
export type Trust =
  | { readonly state: 'valid'; readonly until: Date }
  | { readonly state: 'expired' | 'not-yet-valid'; readonly since: Date }
  /** The certificate cannot be read. */
  | { readonly state: 'unknown' };

/** Who can use the Docker API, by what is stored: whether anybody reaches it is a matter of networks. */
export function accessOf({ described, listed, at }: ReviewSubject): Access {
  if (described === null) return { kind: isPlain(listed) ? 'anyone-unencrypted' : 'unknown' };
  const { tls } = described.description;
  switch (tls.mode) {
    case 'no-tls':
      return { kind: 'anyone-unencrypted' };
    case 'no-tlsverify':
      return { kind: 'anyone', server: trustOf(tls.serverCertificate, at) };
    case 'tlsverify':
      return holders(tls, at);
  }
}

function holders({ serverCertificate, clientAuthorities }: TlsDescription, at: Date): Access {
  const valid = clientAuthorities.filter((one) => remainingValidity(one, at).state === 'valid');
  if (valid.length === 0) {
    // CAs that cannot be read may be valid all the same.
    const trust = trustOf(latest(clientAuthorities), at);
    return trust.state === 'expired' || trust.state === 'not-yet-valid'
      ? { kind: 'nobody', ...trust }
      : { kind: 'unknown' };
  }
  return {
    kind: 'certificate-holders',
    server: trustOf(serverCertificate, at),
    authorities: valid.map(shortName),
    until: latest(valid)?.notAfter ?? at,
  };
}

function trustOf(certificate: Certificate | null, at: Date): Trust {
  if (certificate === null) return { state: 'unknown' };
  const { state } = remainingValidity(certificate, at);
  const { notAfter, notBefore } = certificate;
  if (state === 'valid') return { state, until: notAfter };
  return { state, since: state === 'expired' ? notAfter : notBefore };
}

function latest(certificates: readonly Certificate[]): Certificate | null {
  return certificates.reduce<Certificate | null>(
    (last, one) => (last === null || one.notAfter > last.notAfter ? one : last),
    null,
  );
}
