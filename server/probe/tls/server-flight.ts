// SPDX-License-Identifier: Apache-2.0
import type { TlsVersion } from '../../../src/domain/plugin-api';
import { ByteReader } from './byte-reader';
import { readCertificates, readRequest, readServerHello, type CertificateRequest } from './server-messages';

/** What a server said in clear text before the handshake would go on (RFC 5246 7.3). */
export interface ServerFlight {
  readonly version: TlsVersion;
  /** DER, the server's own certificate first. Empty with TLS 1.3, which encrypts it. */
  readonly chain: readonly Uint8Array[];
  /** null = it asks for no certificate. With TLS 1.3: not known, null. */
  readonly request: CertificateRequest | null;
}

/** How far a server's answer has come. */
export type FlightReading =
  | { readonly state: 'incomplete' }
  | { readonly state: 'complete'; readonly flight: ServerFlight }
  /** It refused (RFC 5246 7.2); `description` 70 is protocol_version, 40 handshake_failure. */
  | { readonly state: 'alert'; readonly description: number }
  /** What came is not what a TLS server says. */
  | { readonly state: 'broken' };

const incomplete: FlightReading = { state: 'incomplete' };
const broken: FlightReading = { state: 'broken' };

const alertRecord = 21;
const handshakeRecord = 22;
/** Octets of plain text in a record (RFC 5246 6.2.1). */
const largestRecord = 2 ** 14;
const messages = {
  serverHello: 2,
  certificate: 11,
  serverKeyExchange: 12,
  certificateRequest: 13,
  serverHelloDone: 14,
  certificateStatus: 22,
} as const;

/**
 * Reads the first flight of a server from the bytes that have come so far. With TLS 1.2 and older, all of it is in clear
 * text: ServerHello, Certificate, CertificateRequest. Nothing is trusted: whatever does not fit makes it broken.
 */
export function readServerFlight(bytes: Uint8Array): FlightReading {
  const records = readRecords(bytes);
  if (records.alert !== null) {
    return { state: 'alert', description: records.alert };
  }
  const reading = readMessages(new ByteReader(records.handshake));
  return reading.state === 'incomplete' && records.broken ? broken : reading;
}

interface Records {
  /** The handshake's bytes of all complete records, put together. */
  readonly handshake: Uint8Array;
  readonly alert: number | null;
  /** Whether something follows them that is no record. */
  readonly broken: boolean;
}

function readRecords(bytes: Uint8Array): Records {
  const reader = new ByteReader(bytes);
  const parts: Uint8Array[] = [];
  const found = (end: { alert?: number; broken?: boolean } = {}): Records => ({
    handshake: Buffer.concat(parts),
    alert: end.alert ?? null,
    broken: end.broken ?? false,
  });
  while (!reader.atEnd) {
    const type = reader.uint(1);
    if (type !== alertRecord && type !== handshakeRecord) {
      return found({ broken: true });
    }
    const major = reader.uint(1);
    const minor = reader.uint(1);
    if ((major !== null && major !== 3) || (minor !== null && minor > 4)) {
      return found({ broken: true });
    }
    const length = reader.uint(2);
    if (length === null) {
      return found();
    }
    if (length === 0 || length > largestRecord || (type === alertRecord && length !== 2)) {
      return found({ broken: true });
    }
    const content = reader.take(length);
    if (content === null) {
      return found();
    }
    if (type === alertRecord) {
      // A warning, such as unrecognized_name, ends nothing (RFC 5246 7.2).
      if (content[0] === 1 && content[1] !== 0) {
        continue;
      }
      return found({ alert: content[1] ?? 0 });
    }
    parts.push(content);
  }
  return found();
}

function readMessages(reader: ByteReader): FlightReading {
  let version: TlsVersion | null = null;
  let chain: readonly Uint8Array[] | null = null;
  let request: CertificateRequest | null = null;
  while (!reader.atEnd) {
    const type = reader.uint(1);
    const body = reader.vector(3);
    if (body === null) {
      return incomplete;
    }
    if (version === null) {
      version = type === messages.serverHello ? readServerHello(body) : null;
      if (version === null) {
        return broken;
      }
      if (version === '1.3') {
        return { state: 'complete', flight: { version, chain: [], request: null } };
      }
      continue;
    }
    switch (type) {
      case messages.certificate:
        chain = chain === null ? readCertificates(body) : null;
        if (chain === null) {
          return broken;
        }
        break;
      case messages.certificateRequest:
        request = chain === null || request !== null ? null : readRequest(body, version);
        if (request === null) {
          return broken;
        }
        break;
      case messages.serverKeyExchange:
      case messages.certificateStatus:
        if (chain === null) {
          return broken;
        }
        break;
      case messages.serverHelloDone:
        return chain === null || body.length > 0
          ? broken
          : { state: 'complete', flight: { version, chain, request } };
      default:
        return broken;
    }
  }
  return incomplete;
}
