// SPDX-License-Identifier: Apache-2.0
import type { PlainPort } from '../../src/domain/plugin-api';
import { exchange, type ExchangeLimits, type Peer } from './exchange';

/** The question a Docker client asks first; it changes nothing. */
export function ping(host: string, port: number): Buffer {
  return Buffer.from(`GET /_ping HTTP/1.1\r\nHost: ${host}:${port}\r\nConnection: close\r\n\r\n`, 'latin1');
}

/** Whether these bytes begin an answer of HTTP/1. */
export function isHttpAnswer(bytes: Buffer): boolean {
  return /^HTTP\/1\.[01] \d{3}/.test(bytes.toString('latin1', 0, 12));
}

/** Whether a port answers to plain HTTP. */
export async function plainPort(peer: Peer, host: string, limits: ExchangeLimits): Promise<PlainPort> {
  const answer = await exchange(peer, ping(host, peer.port), (bytes) => bytes.length >= 12, limits);
  if (answer.state === 'closed') {
    return answer;
  }
  return { state: isHttpAnswer(answer.bytes) ? 'answers' : 'not-http' };
}
