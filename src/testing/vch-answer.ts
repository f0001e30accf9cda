// SPDX-License-Identifier: Apache-2.0
import type { VchDescription } from '../domain/vch';
import { readVch } from '../domain/vic-machine';

/** What a VCH of a test has; everything may be left out. */
export interface VchAnswerParts {
  /** PEM of the server certificate; null or absent = no TLS. */
  readonly server?: string | null;
  /** PEMs of the client CAs, one each. */
  readonly authorities?: readonly string[];
  /** PEMs of the registry CAs. */
  readonly registryAuthorities?: readonly string[];
  readonly debug?: number;
  readonly syslog?: string;
  readonly user?: string;
  readonly insecure?: readonly string[];
  readonly whitelist?: readonly string[];
  /** `network.container` as the API gives it. */
  readonly containers?: readonly object[];
  /** Ids of the port groups by role; all roles but the bridge share one otherwise. */
  readonly portGroups?: Partial<Record<'bridge' | 'public' | 'client' | 'management', string>>;
  readonly proxy?: object;
  readonly powerState?: string;
  readonly upgradeStatus?: string;
  readonly version?: string;
}

/** The answer of `GET …/vch/{id}`, with what the real server leaves out left out. */
export function aVchAnswer(parts: VchAnswerParts = {}): object {
  const { server = null, authorities = [], portGroups = {}, powerState = 'poweredOn' } = parts;
  const role = (name: 'public' | 'client' | 'management') => ({
    port_group: { id: portGroups[name] ?? 'dvportgroup-20' },
    nameservers: [],
  });
  const pems = (list: readonly string[]) => list.map((pem) => ({ pem }));
  const port = server === null ? 2375 : 2376;
  return {
    name: 'vch1',
    version: parts.version ?? 'v1.5.8-23000-9489f63e',
    ...(parts.debug === undefined ? {} : { debug: parts.debug }),
    compute: { cpu: {}, memory: {}, affinity: {}, resource: { id: 'resgroup-7' } },
    network: {
      bridge: { port_group: { id: portGroups.bridge ?? 'dvportgroup-10' }, ip_range: '172.16.0.0/12' },
      public: role('public'),
      client: role('client'),
      management: role('management'),
      container: parts.containers ?? [],
    },
    auth: {
      client: { certificate_authorities: pems(authorities) },
      ...(server === null ? {} : { server: { certificate: { pem: server } } }),
    },
    endpoint: {
      cpu: { sockets: 1 },
      memory: { value: 2048, units: 'MiB' },
      operations_credentials: { user: parts.user ?? 'vch-ops@vsphere.local' },
    },
    registry: {
      insecure: parts.insecure ?? [],
      whitelist: parts.whitelist ?? [],
      certificate_authorities: pems(parts.registryAuthorities ?? []),
      ...(parts.proxy === undefined ? {} : { image_fetch_proxy: parts.proxy }),
    },
    container: {},
    runtime: {
      power_state: powerState,
      upgrade_status: parts.upgradeStatus ?? 'Up to date',
      ...(powerState === 'poweredOn'
        ? { docker_host: `10.20.0.5:${port}`, admin_portal: 'https://10.20.0.5:2378' }
        : {}),
    },
    ...(parts.syslog === undefined ? {} : { syslog_addr: parts.syslog }),
  };
}

/** An existing VCH as the server describes it. */
export function aVch(parts: VchAnswerParts = {}): VchDescription {
  const read = readVch(aVchAnswer(parts), 'vm-69');
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}
