// SPDX-License-Identifier: Apache-2.0
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerDockerCall, type EndpointIdentity } from './docker-api';
import { createVchAdmin } from './vch-admin';

/** What the endpoint VM of a VCH holds: all that decides who gets through to its Docker API. */
export interface EndpointConfiguration extends EndpointIdentity {
  /** Null: plain HTTP. */
  readonly server: { readonly certificate: string; readonly privateKey: string } | null;
  /** PEM of the authorities a client certificate must come from; '' = clients need none. */
  readonly clientAuthorities: string;
}

/** An endpoint as `/simulator/state` shows it. */
export interface EndpointState {
  /** `127.16.184.2:2376`; null when it could not start. */
  readonly listening: string | null;
  readonly tls: boolean;
  readonly clientCertificates: boolean;
  /** Why it could not start. */
  readonly problem: string | null;
}

interface RunningEndpoint {
  readonly servers: readonly http.Server[];
  readonly state: EndpointState;
}

/** The live Docker endpoints of all powered-on VCHs. They decide by what is stored in the VCH, and by nothing else. */
export class DockerEndpoints {
  readonly #running = new Map<string, RunningEndpoint>();

  /** Starts a VCH's endpoint, on its own loopback address where the system has one. Never rejects. */
  async open(vchId: string, configuration: EndpointConfiguration, address: string | null): Promise<void> {
    await this.close(vchId);
    this.#running.set(vchId, await startEndpoint(configuration, address));
  }

  /** Where a VCH's endpoint listens; null when it has none. */
  state(vchId: string): EndpointState | null {
    return this.#running.get(vchId)?.state ?? null;
  }

  /** Stops a VCH's endpoint. */
  async close(vchId: string): Promise<void> {
    const servers = this.#running.get(vchId)?.servers ?? [];
    this.#running.delete(vchId);
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        return closed;
      }),
    );
  }

  /** Stops all endpoints. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((vchId) => this.close(vchId)));
  }
}

async function startEndpoint(
  configuration: EndpointConfiguration,
  address: string | null,
): Promise<RunningEndpoint> {
  const shown = {
    tls: configuration.server !== null,
    clientCertificates: configuration.server !== null && configuration.clientAuthorities !== '',
  };
  try {
    const server = await listening(() => createServer(configuration), address, shown.tls ? 2376 : 2375);
    const bound = server.address() as AddressInfo;
    const state = { ...shown, listening: `${bound.address}:${bound.port}`, problem: null };
    const admin = bound.address === address ? await startAdmin(configuration, address) : null;
    return { servers: admin === null ? [server] : [server, admin], state };
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'unknown';
    return { servers: [], state: { ...shown, listening: null, problem } };
  }
}

/** VCH Admin, where the VCH has an address of its own: there is only one port 2378 on the others. */
async function startAdmin(
  configuration: EndpointConfiguration,
  address: string,
): Promise<https.Server | null> {
  return listen(await createVchAdmin(configuration), address, 2378).catch(() => null);
}

/** The engine's own settings: TLS 1.2, and client certificates required as soon as there are authorities. */
function createServer(configuration: EndpointConfiguration): http.Server | https.Server {
  const answer: http.RequestListener = (request, response) => {
    answerDockerCall(configuration, request, response);
  };
  if (configuration.server === null) {
    return http.createServer(answer);
  }
  const clients =
    configuration.clientAuthorities === ''
      ? {}
      : { ca: configuration.clientAuthorities, requestCert: true, rejectUnauthorized: true };
  return https.createServer(
    {
      minVersion: 'TLSv1.2',
      // Go 1.8, which the engine is built with, knows no newer one.
      maxVersion: 'TLSv1.2',
      cert: configuration.server.certificate,
      key: configuration.server.privateKey,
      ...clients,
    },
    answer,
  );
}

/** Linux answers on all of 127.0.0.0/8; elsewhere, or when the port is taken, 127.0.0.1 and a free port have to do. */
async function listening(
  create: () => http.Server | https.Server,
  address: string | null,
  port: number,
): Promise<http.Server | https.Server> {
  if (address !== null && process.platform === 'linux') {
    const server = create();
    const own = await listen(server, address, port).catch(() => null);
    if (own !== null) {
      return own;
    }
  }
  return listen(create(), '127.0.0.1', 0);
}

function listen<S extends http.Server | https.Server>(server: S, address: string, port: number): Promise<S> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
