// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { TLSSocket } from 'node:tls';
import type { CertificateFiles } from '../certificates/openssl';

/** What a client dials, and with which files. */
export interface Dial {
  readonly host: string;
  readonly port: number;
  /** Name the client believes it dials; default: the host. */
  readonly name?: string;
  /** PEM of what the client trusts; null = anything (`docker --tls`). */
  readonly trust: string | null;
  readonly client?: CertificateFiles;
}

/** What came of it: the API's answer, or why there was none. */
export interface DialResult {
  readonly connected: boolean;
  readonly answer: string;
  /** The server's certificate, PEM. */
  readonly serverCertificate: string;
}

/** Dials a Docker endpoint with Node's TLS and asks `GET /_ping`. */
export function dial({ host, port, name, trust, client }: Dial): Promise<DialResult> {
  return new Promise((resolve) => {
    let serverCertificate = '';
    const call = request(
      {
        host,
        port,
        path: '/_ping',
        agent: false,
        ...(name === undefined ? {} : { servername: name }),
        ...(trust === null ? { rejectUnauthorized: false } : { ca: trust }),
        ...(client === undefined
          ? {}
          : { cert: readFileSync(client.certificate), key: readFileSync(client.key) }),
        headers: { host: name ?? host },
        timeout: 10_000,
      },
      (response) => {
        let answer = '';
        if (response.socket instanceof TLSSocket) serverCertificate = pemOf(response.socket);
        response.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
        response.on('end', () => {
          resolve({ connected: response.statusCode === 200, answer, serverCertificate });
        });
      },
    );
    call.on('error', (error) => {
      resolve({ connected: false, answer: error.message, serverCertificate });
    });
    call.on('timeout', () => call.destroy(new Error('timeout')));
    call.end();
  });
}

function pemOf(socket: TLSSocket): string {
  const { raw } = socket.getPeerCertificate() as { raw?: Buffer };
  if (raw === undefined) return '';
  const lines = raw.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
