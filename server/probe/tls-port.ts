// SPDX-License-Identifier: Apache-2.0
import type { TlsPort, TlsVersion, VersionVerdict } from '../../src/domain/plugin-api';
import { exchange, type ExchangeLimits, type Peer } from './exchange';
import { clientHello } from './tls/client-hello';
import { type FlightReading, readServerFlight } from './tls/server-flight';

/** What TLS 1.2 brings out of a port: whether it speaks it, its chain, and what it asks of clients. */
export async function tlsPort(peer: Peer, host: string, limits: ExchangeLimits): Promise<TlsPort> {
  const answer = await exchange(peer, clientHello('1.2', host), isRead, limits);
  if (answer.state === 'closed') {
    return answer;
  }
  const reading = readServerFlight(answer.bytes);
  switch (reading.state) {
    case 'complete': {
      const { version, chain, request } = reading.flight;
      return version === '1.2'
        ? {
            state: 'tls',
            chain: chain.map(base64),
            clientCertificates: request && { authorities: request.authorities.map(base64) },
            admitsAnyone: 'unknown',
          }
        : { state: 'other-version' };
    }
    case 'alert':
      return { state: 'other-version' };
    case 'incomplete':
    case 'broken':
      return { state: 'not-tls', speaks: speech(answer.bytes) };
  }
}

/** Whether a port accepts a version of TLS. */
export async function acceptsVersion(
  peer: Peer,
  host: string,
  version: TlsVersion,
  limits: ExchangeLimits,
): Promise<VersionVerdict> {
  const answer = await exchange(peer, clientHello(version, host), isRead, limits);
  if (answer.state === 'closed') {
    return 'unknown';
  }
  const reading = readServerFlight(answer.bytes);
  if (reading.state === 'complete') {
    return reading.flight.version === version ? 'accepted' : 'refused';
  }
  // Some servers say nothing to a version they do not speak, and hang up.
  const hungUp = answer.bytes.length === 0 && answer.end === 'hung-up';
  return reading.state === 'alert' || hungUp ? 'refused' : 'unknown';
}

function isRead(bytes: Buffer): boolean {
  const { state }: FlightReading = readServerFlight(bytes);
  return state !== 'incomplete';
}

function speech(bytes: Buffer): 'http' | 'something-else' | 'nothing' {
  if (bytes.length === 0) {
    return 'nothing';
  }
  return bytes.toString('latin1', 0, 5) === 'HTTP/' ? 'http' : 'something-else';
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
