// SPDX-License-Identifier: Apache-2.0
import { canonicalCertificate, canonicalCertificates, isSelfIssued } from '../certificates';
import { type ConfigurationNumber, classify } from '../configurations';
import type { Clients } from '../docker-client';
import { existingLeaf } from '../tls';

/** A file that developers need in the folder of their Docker client. */
export interface HandedFile {
  readonly name: 'ca.pem' | 'cert.pem' | 'key.pem';
  readonly what:
    /** The VCH's own certificate, self-signed. */
    | 'server-certificate'
    /** The CA that signed the server certificate. */
    | 'server-authority'
    /** A certificate of one of the client CAs, made for one developer, and its key. */
    | 'own-pair'
    /** Made by vic-machine, in its certificate folder. */
    | 'made-by-vic-machine';
  /** Its contents; null when the wizard does not have them (yet). */
  readonly pem: string | null;
}

/** A variable of a Docker client's environment. */
export interface ClientVariable {
  readonly name: 'DOCKER_HOST' | 'DOCKER_TLS_VERIFY' | 'DOCKER_CERT_PATH' | 'COMPOSE_TLS_VERSION';
  /** null: it must not be set. `folder`: the folder that holds the files. */
  readonly value: string | { readonly folder: true } | null;
}

/** What developers are given so that their Docker clients connect. */
export interface HandOver {
  readonly configuration: ConfigurationNumber;
  /** `vch1.example.com:2376`; null while it is not known what clients dial. */
  readonly endpoint: string | null;
  readonly files: readonly HandedFile[];
  readonly variables: readonly ClientVariable[];
  /** Arguments of `docker` that show whether it works. */
  readonly trial: readonly string[];
}

/** Stands for what clients will dial, until that is known. */
export const unknownHost = 'address-of-the-VCH';

/** What becomes known when the VCH is there. */
export interface CreatedFacts {
  /** `host:port` that the VCH reports; null while it has no address. */
  readonly dockerHost: string | null;
  /** PEM of the certificate that the wizard made; null when an existing one was sent. */
  readonly serverCertificate: string | null;
}

/**
 * What to hand to developers (VCH documentation, "Configure the Docker Client for Use with vSphere Integrated
 * Containers"; what the files really are: docker/cli cli/context/docker/load.go).
 */
export function handOver(clients: Clients, created: CreatedFacts | null = null): HandOver {
  const { number: configuration, port } = classify(clients.settings.tls);
  const endpoint = endpointOf(clients, created, port);
  const host = endpoint ?? `${unknownHost}:${port}`;
  const verifies = configuration <= 4;
  return {
    configuration,
    endpoint,
    files: filesOf(clients, configuration, created),
    variables: variablesOf(host, configuration),
    trial: [
      '-H',
      host,
      ...(configuration === 7 ? [] : verifies ? ['--tlsverify'] : ['--tls']),
      // Docker wants a readable ca.pem even where it verifies nothing.
      ...(configuration === 7 ? [] : ['--tlscacert=ca.pem']),
      ...(verifies ? ['--tlscert=cert.pem', '--tlskey=key.pem'] : []),
      'info',
    ],
  };
}

/**
 * A name that clients trust goes before the address: the certificate may be for the name alone. One that nobody spoke of
 * but the certificate comes after an address that both have.
 */
function endpointOf(
  { connection, settings: { tls } }: Clients,
  created: CreatedFacts | null,
  port: number,
): string | null {
  const dockerHost = created?.dockerHost ?? null;
  // A wildcard stands for names, and is none.
  const names = connection?.names.filter(({ host }) => !host.startsWith('*')) ?? [];
  const name = names.find(({ trusted }) => trusted === true) ?? names[0];
  if (name === undefined) return dockerHost;
  const { ips } = existingLeaf(tls)?.subjectAltNames ?? { ips: [] };
  if (name.source === 'certificate' && ips.some((ip) => dockerHost === `${ip}:${port}`)) return dockerHost;
  return `${name.host.includes(':') ? `[${name.host}]` : name.host}:${port}`;
}

function variablesOf(host: string, configuration: ConfigurationNumber): readonly ClientVariable[] {
  const dockerHost: ClientVariable = { name: 'DOCKER_HOST', value: `tcp://${host}` };
  if (configuration === 7) return [dockerHost, { name: 'DOCKER_TLS_VERIFY', value: null }];
  const compose: ClientVariable = { name: 'COMPOSE_TLS_VERSION', value: 'TLSv1_2' };
  if (configuration >= 5) return [dockerHost, { name: 'DOCKER_TLS_VERIFY', value: null }, compose];
  return [
    dockerHost,
    { name: 'DOCKER_TLS_VERIFY', value: '1' },
    { name: 'DOCKER_CERT_PATH', value: { folder: true } },
    compose,
  ];
}

function filesOf(
  clients: Clients,
  configuration: ConfigurationNumber,
  created: CreatedFacts | null,
): readonly HandedFile[] {
  if (configuration === 7) return [];
  const isMade = configuration === 1 || configuration === 4;
  const pair = isMade ? 'made-by-vic-machine' : 'own-pair';
  const own: readonly HandedFile[] = [
    { name: 'cert.pem', what: pair, pem: null },
    { name: 'key.pem', what: pair, pem: null },
  ];
  return [trustFile(clients, configuration, created), ...(configuration <= 4 ? own : [])];
}

function trustFile(
  { connection, plan, settings: { tls } }: Clients,
  configuration: ConfigurationNumber,
  created: CreatedFacts | null,
): HandedFile {
  if (configuration === 1) return { name: 'ca.pem', what: 'made-by-vic-machine', pem: null };
  if (tls.transport === 'plain' || tls.server.source === 'generated') {
    return { name: 'ca.pem', what: 'server-certificate', pem: created?.serverCertificate ?? null };
  }
  const leaf = tls.server.certificate?.certificates[0];
  if (leaf !== undefined && isSelfIssued(leaf)) {
    return { name: 'ca.pem', what: 'server-certificate', pem: canonicalCertificate(leaf) };
  }
  if (plan.dockerCa !== null && plan.dockerCa.certificates.length > 0) {
    return { name: 'ca.pem', what: 'server-authority', pem: canonicalCertificates(plan.dockerCa) };
  }
  // A certificate of the chain itself would do, and would have to be renewed with it.
  const anchor = connection?.trust?.kind === 'presumed' ? connection.trust.anchor : null;
  const isAuthority = anchor !== null && anchor.basicConstraints?.isAuthority === true;
  return { name: 'ca.pem', what: 'server-authority', pem: isAuthority ? canonicalCertificate(anchor) : null };
}
