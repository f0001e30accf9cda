// SPDX-License-Identifier: Apache-2.0
import type { TlsVersion } from '../../../src/domain/plugin-api';
import { ByteReader } from './byte-reader';
import { versionOf } from './tls-version';

/** A server's wish for a client certificate. */
export interface CertificateRequest {
  /** Distinguished names of acceptable authorities, DER; empty = any. */
  readonly authorities: readonly Uint8Array[];
}

/** More than any server presents. */
const mostCertificates = 30;
const supportedVersions = 43;

/** The version a ServerHello chooses (RFC 5246 7.4.1.3, RFC 8446 4.1.3); null when it makes no sense. */
export function readServerHello(body: Uint8Array): TlsVersion | null {
  const reader = new ByteReader(body);
  const number = reader.uint(2);
  const random = reader.take(32);
  const session = reader.vector(1);
  const suite = reader.uint(2);
  const compression = reader.uint(1);
  if (number === null || random === null || session === null || suite === null || compression !== 0) {
    return null;
  }
  const extensions = reader.atEnd ? new Uint8Array() : reader.vector(2);
  if (session.length > 32 || extensions === null || !reader.atEnd) {
    return null;
  }
  const chosen = chosenVersion(extensions);
  const version = versionOf(number);
  if (chosen === 'none') {
    return version === '1.3' ? null : version;
  }
  return version === '1.2' && chosen === '1.3' ? chosen : null;
}

/** supported_versions (RFC 8446 4.2.1), which only TLS 1.3 sends; null when the extensions make no sense. */
function chosenVersion(extensions: Uint8Array): TlsVersion | 'none' | null {
  const reader = new ByteReader(extensions);
  let chosen: TlsVersion | 'none' | null = 'none';
  while (!reader.atEnd) {
    const type = reader.uint(2);
    const content = reader.vector(2);
    if (type === null || content === null) {
      return null;
    }
    if (type === supportedVersions) {
      const number = content.length === 2 ? new ByteReader(content).uint(2) : null;
      chosen = number === null ? null : versionOf(number);
    }
  }
  return chosen;
}

/** The chain of a Certificate message (RFC 5246 7.4.2); null when it is empty or makes no sense. */
export function readCertificates(body: Uint8Array): readonly Uint8Array[] | null {
  const reader = new ByteReader(body);
  const list = reader.vector(3);
  const chain = list === null || !reader.atEnd ? null : new ByteReader(list).vectors(3);
  const isChain =
    chain !== null && chain.length > 0 && chain.length <= mostCertificates && chain.every(isNotEmpty);
  return isChain ? chain : null;
}

/** A CertificateRequest (RFC 5246 7.4.4; without signature algorithms before TLS 1.2, RFC 4346 7.4.4). */
export function readRequest(body: Uint8Array, version: TlsVersion): CertificateRequest | null {
  const reader = new ByteReader(body);
  const types = reader.vector(1);
  const algorithms = version === '1.2' ? reader.vector(2) : new Uint8Array();
  const names = reader.vector(2);
  if (types === null || algorithms === null || names === null || !reader.atEnd) {
    return null;
  }
  const authorities = new ByteReader(names).vectors(2);
  return authorities !== null && isNotEmpty(types) && authorities.every(isNotEmpty) ? { authorities } : null;
}

function isNotEmpty({ length }: Uint8Array): boolean {
  return length > 0;
}
