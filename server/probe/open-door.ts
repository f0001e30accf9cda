// SPDX-License-Identifier: Apache-2.0
import tls from 'node:tls';
import type { ExchangeLimits, Peer } from './exchange';
import { isHttpAnswer, ping } from './plain-port';

/**
 * Whether a client without a certificate gets an answer from a Docker API with TLS: asking for a certificate is not yet
 * insisting on one. The server's own certificate is looked at elsewhere, and not trusted here: nothing secret is sent.
 */
export function admitsAnyone(peer: Peer, host: string, limits: ExchangeLimits): Promise<boolean | 'unknown'> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    let isThrough = false;
    const socket = tls.connect({
      host: peer.address,
      port: peer.port,
      rejectUnauthorized: false,
      // With TLS 1.3 a refusal would come only after the question.
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.2',
      ciphers: 'DEFAULT:@SECLEVEL=0',
      ...(/^[\d.]+$/.test(host) ? {} : { servername: host }),
    });
    const settle = (verdict: boolean | 'unknown'): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(verdict);
    };
    const timer = setTimeout(() => {
      settle('unknown');
    }, limits.total);
    socket.once('secureConnect', () => {
      isThrough = true;
      socket.write(ping(host, peer.port));
    });
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (bytes.length >= 12) {
        settle(isHttpAnswer(bytes));
      }
    });
    // Go refuses with an alert within the handshake; others let it come to an end and hang up.
    socket.once('error', (error: NodeJS.ErrnoException) => {
      const isRefusal = isThrough || error.code?.includes('ALERT') === true;
      settle(isRefusal ? false : 'unknown');
    });
    socket.once('close', () => {
      settle(isThrough ? false : 'unknown');
    });
  });
}
