// SPDX-License-Identifier: Apache-2.0
import http from 'node:http';
import https from 'node:https';

/** One request to another server. */
export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; null for none. */
  readonly body: string | null;
  /** PEM of the authorities that may have signed the server's certificate; null = the system's. */
  readonly authorities: string | null;
  /** Milliseconds until the answer has to be complete. A creation takes minutes. */
  readonly timeout: number;
}

/** How a request ended. Reasons are error codes: they hold nothing of the request. */
export type HttpOutcome =
  | { readonly kind: 'answer'; readonly status: number; readonly text: string }
  /** No connection came about: the request was not sent. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** The connection broke after the request was sent. */
  | { readonly kind: 'connection-lost'; readonly reason: string };

const connectTimeout = 10_000;
/** Largest answer that is read: a log of a creation is far below a megabyte. */
const largestAnswer = 8 * 1024 * 1024;

/** Sends one request over a connection of its own, so that it is known whether anything was sent. Never rejects. */
export function httpCall(call: HttpCall): Promise<HttpOutcome> {
  return new Promise((resolve) => {
    let connected = false;
    const lost = (reason: string): void => {
      resolve({ kind: connected ? 'connection-lost' : 'unreachable', reason });
    };
    const secure = call.url.startsWith('https:');
    const body = call.body === null ? null : Buffer.from(call.body, 'utf8');
    const request = (secure ? https : http).request(call.url, {
      method: call.method,
      headers: {
        ...call.headers,
        ...(body === null ? {} : { 'Content-Type': 'application/json', 'Content-Length': body.length }),
      },
      agent: false,
      ...(call.authorities === null ? {} : { ca: call.authorities }),
    });
    const giveUp = setTimeout(() => {
      request.destroy(new Error('ETIMEDOUT'));
    }, connectTimeout);
    let deadline: NodeJS.Timeout | undefined;
    request.once('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        connected = true;
        clearTimeout(giveUp);
        deadline = setTimeout(() => {
          request.destroy(new Error('ETIMEDOUT'));
        }, call.timeout);
      });
    });
    request.once('close', () => {
      clearTimeout(giveUp);
      clearTimeout(deadline);
      lost('closed');
    });
    request.once('error', (error) => {
      lost(codeOf(error));
    });
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > largestAnswer) {
          request.destroy(new Error('answer too large'));
        }
      });
      response.once('end', () => {
        resolve({
          kind: 'answer',
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
      response.once('error', (error) => {
        lost(codeOf(error));
      });
    });
    request.end(body ?? undefined);
  });
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
