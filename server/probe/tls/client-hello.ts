// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { TlsVersion } from '../../../src/domain/plugin-api';
import { uint, vector } from './byte-writer';
import { versionNumbers } from './tls-version';

/** What Go's servers have known since 1.8, and what older ones know; none without a certificate. */
const cipherSuites = [
  0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc009, 0xc013, 0xc00a, 0xc014, 0xc023, 0xc027, 0x009c,
  0x009d, 0x003c, 0x003d, 0x002f, 0x0035, 0x000a,
];
/** TLS 1.3 (RFC 8446 B.4). */
const cipherSuites13 = [0x1301, 0x1302, 0x1303];
/** secp256r1, secp384r1, secp521r1, x25519 (RFC 8446 4.2.7). */
const groups = [0x001d, 0x0017, 0x0018, 0x0019];
/** Everything a certificate may be signed with, SHA-1 included: the chain is looked at, not trusted. */
const signatureAlgorithms = [
  0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0807, 0x0203, 0x0201,
];

const handshakeRecord = 22;
const clientHelloMessage = 1;

/**
 * A ClientHello that offers exactly one version of TLS, in its record (RFC 5246 7.4.1.2, RFC 8446 4.1.2).
 *
 * @param host sent as server name when it is one (RFC 6066 3)
 */
export function clientHello(version: TlsVersion, host: string): Buffer {
  const is13 = version === '1.3';
  const body = Buffer.concat([
    uint(versionNumbers[is13 ? '1.2' : version], 2),
    randomBytes(32),
    // Middleboxes take a hello of TLS 1.3 without a session id for a broken one (RFC 8446 D.4).
    vector(1, is13 ? randomBytes(32) : Buffer.alloc(0)),
    vector(2, ...(is13 ? cipherSuites13 : cipherSuites).map((suite) => uint(suite, 2))),
    vector(1, uint(0, 1)),
    vector(2, ...extensions(version, host)),
  ]);
  const message = Buffer.concat([uint(clientHelloMessage, 1), vector(3, body)]);
  return Buffer.concat([
    uint(handshakeRecord, 1),
    uint(versionNumbers[version === '1.0' ? '1.0' : '1.1'], 2),
    vector(2, message),
  ]);
}

function extensions(version: TlsVersion, host: string): readonly Buffer[] {
  const isName = !/^[\d.]+$/.test(host);
  return [
    ...(isName ? [extension(0, vector(2, uint(0, 1), vector(2, Buffer.from(host, 'ascii'))))] : []),
    extension(10, vector(2, ...groups.map((group) => uint(group, 2)))),
    extension(11, vector(1, uint(0, 1))),
    ...(version === '1.0' || version === '1.1'
      ? []
      : [extension(13, vector(2, ...signatureAlgorithms.map((algorithm) => uint(algorithm, 2))))]),
    ...(version === '1.3'
      ? [
          extension(43, vector(1, uint(versionNumbers['1.3'], 2))),
          // Without a share the server asks for one: that it does is answer enough (RFC 8446 4.2.8).
          extension(51, vector(2)),
        ]
      : // Nothing to renegotiate (RFC 5746 3.4).
        [extension(0xff01, vector(1))]),
  ];
}

function extension(type: number, content: Buffer): Buffer {
  return Buffer.concat([uint(type, 2), vector(2, content)]);
}
