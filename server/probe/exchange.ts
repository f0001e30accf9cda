// SPDX-License-Identifier: Apache-2.0
import net from 'node:net';
import type { ClosedPort } from '../../src/domain/plugin-api';

/** Where to. The address is one that {@link allowedAddress} let through. */
export interface Peer {
  readonly address: string;
  readonly port: number;
}

/** How long and how much. */
export interface ExchangeLimits {
  /** Milliseconds until there is a connection. */
  readonly connect: number;
  /** Milliseconds until all is over. */
  readonly total: number;
  /** Octets that are read at most. */
  readonly octets: number;
}

/** What came back over a connection that was taken. */
export interface Exchange {
  readonly state: 'open';
  readonly bytes: Buffer;
  readonly end: 'enough' | 'hung-up' | 'timeout' | 'too-much';
}

/** Limits far above what a VCH needs. */
export const usualExchangeLimits: ExchangeLimits = { connect: 4000, total: 6000, octets: 128 * 1024 };

/**
 * Connects, says one thing, listens until it is enough, and hangs up. Never rejects.
 *
 * @param isEnough asked with everything that has come so far
 */
export function exchange(
  { address, port }: Peer,
  words: Buffer,
  isEnough: (bytes: Buffer) => boolean,
  limits: ExchangeLimits,
): Promise<ClosedPort | Exchange> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    let isConnected = false;
    const socket = net.connect({ host: address, port });
    const settle = (result: ClosedPort | Exchange): void => {
      clearTimeout(connecting);
      clearTimeout(listening);
      socket.destroy();
      resolve(result);
    };
    const open = (end: Exchange['end']): void => {
      settle({ state: 'open', bytes, end });
    };
    const connecting = setTimeout(() => {
      settle({ state: 'closed', reason: 'timeout' });
    }, limits.connect);
    const listening = setTimeout(() => {
      open('timeout');
    }, limits.total);
    socket.once('connect', () => {
      isConnected = true;
      clearTimeout(connecting);
      socket.write(words);
    });
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (isEnough(bytes)) {
        open('enough');
      } else if (bytes.length > limits.octets) {
        open('too-much');
      }
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (isConnected) {
        open('hung-up');
      } else {
        settle({ state: 'closed', reason: closedBy(error.code) });
      }
    });
    socket.once('close', () => {
      open('hung-up');
    });
  });
}

function closedBy(code: string | undefined): ClosedPort['reason'] {
  return code === 'ECONNREFUSED' ? 'refused' : code === 'ETIMEDOUT' ? 'timeout' : 'unreachable';
}
