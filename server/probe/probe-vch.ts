// SPDX-License-Identifier: Apache-2.0
import type { ProbeAnswer, TlsPort, TlsVersion, VersionVerdict } from '../../src/domain/plugin-api';
import { allowedAddress, type Resolve } from './allowed-address';
import { type ExchangeLimits, type Peer, usualExchangeLimits } from './exchange';
import { admitsAnyone } from './open-door';
import { plainPort } from './plain-port';
import type { ProbeTarget } from './probe-target';
import { acceptsVersion, tlsPort } from './tls-port';

/** How VCHs are probed. */
export interface ProbeOptions {
  /** Whether addresses of the loopback interface may be dialled: only where the VCHs are simulated. */
  readonly loopback?: boolean;
  /** Probes at a time. */
  readonly atOnce?: number;
  readonly limits?: ExchangeLimits;
  readonly resolve?: Resolve;
}

const ports = { plain: 2375, tls: 2376, admin: 2378 } as const;
const unknownVersions: Readonly<Record<TlsVersion, VersionVerdict>> = {
  '1.0': 'unknown',
  '1.1': 'unknown',
  '1.2': 'unknown',
  '1.3': 'unknown',
};

/** Dials the three ports of a VCH and tells what it finds there. Never rejects. */
export async function probeVch(
  { dockerHost, adminHost }: ProbeTarget,
  { loopback = false, limits = usualExchangeLimits, resolve }: ProbeOptions = {},
): Promise<ProbeAnswer> {
  const [docker, admin] = await Promise.all(
    [dockerHost, adminHost].map((host) => allowedAddress(host, loopback, resolve)),
  );
  if (docker?.ok !== true) {
    return { outcome: 'not-probed', reason: docker?.reason ?? 'unknown-name' };
  }
  const { address } = docker;
  const [dockerTls, dockerPlain, adminPort] = await Promise.all([
    dockerTlsPort({ address, port: ports.tls }, dockerHost, limits),
    plainPort({ address, port: ports.plain }, dockerHost, limits),
    admin?.ok === true
      ? tlsPort({ address: admin.address, port: ports.admin }, adminHost, limits)
      : ({ state: 'closed', reason: 'unreachable' } as const),
  ]);
  return { outcome: 'probed', host: dockerHost, address, dockerTls, dockerPlain, admin: adminPort };
}

/** One connection after the other: a VCH has work to do. */
async function dockerTlsPort(
  peer: Peer,
  host: string,
  limits: ExchangeLimits,
): Promise<TlsPort & { readonly versions: Readonly<Record<TlsVersion, VersionVerdict>> }> {
  const port = await tlsPort(peer, host, limits);
  if (port.state !== 'tls' && port.state !== 'other-version') {
    return { ...port, versions: unknownVersions };
  }
  const versions = { ...unknownVersions };
  for (const version of ['1.0', '1.1', '1.3'] as const) {
    versions[version] = await acceptsVersion(peer, host, version, limits);
  }
  versions['1.2'] = port.state === 'tls' ? 'accepted' : 'refused';
  return port.state === 'tls'
    ? { ...port, admitsAnyone: await admitsAnyone(peer, host, limits), versions }
    : { ...port, versions };
}
