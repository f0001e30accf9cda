// SPDX-License-Identifier: Apache-2.0
import type { SecurityPattern } from './security-pattern';

/** What every failed handshake begins with: Go net/http server.go, (*conn).serve. */
const handshakeError = 'TLS handshake error from ';

/** A failed TLS handshake with one reason, or several wordings of it. */
function failed<Id extends string>(
  id: Id,
  severity: SecurityPattern['severity'],
  reason: RegExp,
  citation: string,
  reasons: readonly string[],
) {
  return {
    id,
    // Who left before a word was said was not turned away.
    group: severity === 'note' ? 'visit' : 'failed',
    severity,
    files: ['docker-api', 'vch-admin'],
    literals: [handshakeError],
    pattern: new RegExp(`${handshakeError}(?<client>\\S+): (?<detail>.*(?:${reason.source}).*)`),
    examples: reasons.map((text) => `http: ${handshakeError}10.1.2.3:51234: ${text}`),
    citation,
  } as const satisfies SecurityPattern<Id>;
}

const server = 'Go crypto/tls handshake_server.go';
const verify = "tls: failed to verify (?:client(?:'s)? )?certificate: ";

/**
 * TLS connections that came to nothing, by reason. The first that fits is meant. Go says it in other words from version
 * to version: up to 1.10 `client's certificate`, then `client certificate`, from 1.20 on only `certificate`.
 */
export const handshakePatterns = [
  failed('handshake-no-client-certificate', 'warning', /tls: client didn't provide a certificate/, server, [
    "tls: client didn't provide a certificate",
  ]),
  failed(
    'handshake-unknown-authority',
    'warning',
    new RegExp(`${verify}x509: certificate signed by unknown authority`),
    `${server}; Go crypto/x509 verify.go, UnknownAuthorityError`,
    [
      "tls: failed to verify client's certificate: x509: certificate signed by unknown authority",
      'tls: failed to verify client certificate: x509: certificate signed by unknown authority (possibly because of "x509: ECDSA verification failure" while trying to verify candidate authority certificate "Acme CA")',
      'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    ],
  ),
  failed(
    'handshake-client-certificate-expired',
    'warning',
    new RegExp(`${verify}x509: certificate has expired or is not yet valid`),
    `${server}; Go crypto/x509 verify.go, CertificateInvalidError`,
    [
      "tls: failed to verify client's certificate: x509: certificate has expired or is not yet valid",
      'tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-22T10:00:00Z is after 2026-11-01T00:00:00Z',
    ],
  ),
  failed(
    'handshake-client-certificate-usage',
    'warning',
    new RegExp(
      `${verify}x509: certificate specifies an incompatible key usage|extended key usage doesn't permit`,
    ),
    `${server}; Go crypto/x509 verify.go, CertificateInvalidError`,
    [
      "tls: failed to verify client's certificate: x509: certificate specifies an incompatible key usage",
      "tls: client's certificate's extended key usage doesn't permit it to be used for client authentication",
    ],
  ),
  failed(
    'handshake-client-certificate-refused',
    'warning',
    new RegExp(
      `${verify}|tls: failed to parse client certificate|tls: client(?:'s)? certificate (?:contains|used with)|tls: invalid signature by the client certificate`,
    ),
    server,
    [
      "tls: failed to verify client's certificate: x509: invalid signature: parent certificate cannot sign this kind of certificate",
      'tls: failed to parse client certificate: x509: malformed certificate',
      "tls: client's certificate contains an unsupported public key of type *dsa.PublicKey",
      'tls: invalid signature by the client certificate: ECDSA verification failure',
    ],
  ),
  failed(
    'handshake-client-rejects-server',
    'warning',
    /remote error: (?:tls: )?(?:bad certificate|unknown certificate authority|unknown certificate|expired certificate|unsupported certificate|revoked certificate)/,
    'Go crypto/tls alert.go',
    [
      'remote error: tls: bad certificate',
      'remote error: tls: unknown certificate authority',
      'remote error: bad certificate',
    ],
  ),
  failed(
    'handshake-not-tls',
    'warning',
    /first record does not look like a TLS handshake|client sent an HTTP request to an HTTPS server|oversized record received|unsupported SSLv2 handshake/,
    'Go crypto/tls conn.go; Go net/http server.go',
    [
      'tls: first record does not look like a TLS handshake',
      'client sent an HTTP request to an HTTPS server',
      'tls: oversized record received with length 21536',
      'tls: unsupported SSLv2 handshake received',
    ],
  ),
  failed(
    'handshake-no-common-tls',
    'warning',
    /client offered an unsupported, maximum protocol version|client offered only unsupported versions|no cipher suite supported by both client and server|protocol version not supported|no supported elliptic curves/,
    server,
    [
      'tls: client offered an unsupported, maximum protocol version of 301',
      'tls: client offered only unsupported versions: [302 301]',
      'tls: no cipher suite supported by both client and server',
      'remote error: tls: protocol version not supported',
    ],
  ),
  failed(
    'handshake-connection-lost',
    'note',
    /EOF|connection reset by peer|broken pipe|i\/o timeout|use of closed network connection/,
    'Go net/http server.go; Go net',
    [
      'EOF',
      'read tcp 10.0.0.5:2376->10.1.2.3:51234: read: connection reset by peer',
      'read tcp 10.0.0.5:2376->10.1.2.3:51234: i/o timeout',
    ],
  ),
  failed('handshake-other', 'warning', /\S/, 'Go net/http server.go', [
    'tls: unexpected handshake message of type *tls.clientKeyExchangeMsg when waiting for *tls.certificateMsg',
  ]),
] as const;
