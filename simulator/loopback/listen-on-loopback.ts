// SPDX-License-Identifier: Apache-2.0
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on the loopback interface, under both of its addresses where the system has both. */
export interface LoopbackServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Free ports tried when the preferred one is in use under either address. */
const attempts = 10;

/**
 * Listens on 127.0.0.1 and, because `localhost` may mean that too, on ::1, with the same port. Takes a free port when
 * the preferred one is in use.
 */
export async function listenOnLoopback(
  listener: http.RequestListener,
  preferred: number,
): Promise<LoopbackServer> {
  for (let attempt = 0; attempt <= attempts; attempt++) {
    const port = attempt === 0 ? preferred : 0;
    const server = await listenOnBoth(listener, port);
    if (server !== null) {
      return server;
    }
  }
  throw new Error('no free port on the loopback interface');
}

async function listenOnBoth(listener: http.RequestListener, port: number): Promise<LoopbackServer | null> {
  const first = await listen(listener, port, '127.0.0.1');
  if (!(first instanceof http.Server)) {
    return null;
  }
  const bound = (first.address() as AddressInfo).port;
  const second = await listen(listener, bound, '::1');
  if (second === 'EADDRINUSE') {
    await close(first);
    return null;
  }
  const servers = second instanceof http.Server ? [first, second] : [first];
  return {
    port: bound,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** A listening server, or the code of the error: a system without IPv6 says EADDRNOTAVAIL or EAFNOSUPPORT. */
function listen(listener: http.RequestListener, port: number, host: string): Promise<http.Server | string> {
  return new Promise((resolve) => {
    const server = http.createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? 'unknown');
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function close(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
