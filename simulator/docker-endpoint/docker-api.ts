// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage, ServerResponse } from 'node:http';

const apiVersion = '1.25';

/** What the endpoint tells about its VCH. */
export interface EndpointIdentity {
  readonly name: string;
  /** `v1.5.8-23000-9489f63e` */
  readonly version: string;
}

/** Answers the few calls of the Docker API (1.25) that a client needs to say "it works", with or without `/v1.xx`. */
export function answerDockerCall(
  identity: EndpointIdentity,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = new URL(request.url ?? '/', 'http://vch').pathname.replace(/^\/v1\.\d+(?=\/)/, '');
  response.setHeader('Api-Version', apiVersion);
  response.setHeader('Ostype', 'linux');
  response.setHeader('Server', `Virtual Container Host/${identity.version} (linux)`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    json(response, 501, { message: `the simulated VCH does not implement ${request.method ?? ''} ${path}` });
    return;
  }
  switch (path) {
    case '/_ping':
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(request.method === 'HEAD' ? undefined : 'OK');
      return;
    case '/version':
      json(response, 200, versionOf(identity));
      return;
    case '/info':
      json(response, 200, infoOf(identity));
      return;
    case '/containers/json':
    case '/images/json':
      json(response, 200, []);
      return;
    default:
      json(response, 404, { message: 'page not found' });
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(body));
}

function versionOf({ version }: EndpointIdentity): object {
  return {
    Version: version,
    ApiVersion: apiVersion,
    MinAPIVersion: '1.19',
    GitCommit: version.split('-').at(-1),
    GoVersion: 'go1.8.7',
    Os: 'linux',
    Arch: 'amd64',
    BuildTime: '2020-11-05T18:45:02+00:00',
    Experimental: true,
  };
}

function infoOf({ name, version }: EndpointIdentity): object {
  return {
    ID: 'vSphere Integrated Containers',
    Name: name,
    ServerVersion: version,
    Driver: `vSphere Integrated Containers ${version} Backend Engine`,
    OperatingSystem: 'linux-x86_64',
    OSType: 'linux-x86_64',
    Architecture: 'x86_64',
    NCPU: 24,
    MemTotal: 128 * 1024 ** 3,
    Containers: 0,
    ContainersRunning: 0,
    ContainersPaused: 0,
    ContainersStopped: 0,
    Images: 0,
    ExperimentalBuild: true,
    Plugins: { Volume: ['vsphere'], Network: ['bridge'], Authorization: null },
    RegistryConfig: { IndexConfigs: {}, InsecureRegistryCIDRs: [], Mirrors: [] },
  };
}
