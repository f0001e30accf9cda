// SPDX-License-Identifier: Apache-2.0
import type { VchListItem } from '../../src/domain/inventory';
import type { TestAuthority } from '../../src/testing/certificates';
import { testAuthority } from '../../src/testing/certificates';

/** VCHs of a benchmark, with the vic-machine API's answer about each. */
export interface ManyVchs {
  readonly items: readonly VchListItem[];
  readonly bodies: readonly object[];
}

const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
const day = 24 * 60 * 60 * 1000;
/** Server certificates that differ; every VCH has one of them. Making one for each would take minutes. */
const servers = 400;

/** Makes VCHs of all kinds: every twentieth without TLS, every tenth without client CAs, some with expired certificates. */
export async function manyVchs(count: number, vCenterIds: readonly string[], now: Date): Promise<ManyVchs> {
  const authorities = await Promise.all(
    Array.from({ length: 12 }, (_, index) => testAuthority({ name: `Client CA ${index + 1}`, keyType })),
  );
  const [issuer] = authorities as [TestAuthority, ...TestAuthority[]];
  const certificates: string[] = [];
  for (let index = 0; index < servers; index++) {
    const notAfter = new Date(now.getTime() + (index - 10) * 2 * day);
    const server = await issuer.issue({ commonName: `vch-${index}.example.com`, notAfter, keyType });
    certificates.push(server.certificatePem);
  }
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    items: numbers.map((number) => itemOf(number, vCenterIds[number % vCenterIds.length] ?? '')),
    bodies: numbers.map((number) => ({
      name: `vch-${number}`,
      version: 'v1.5.8-23000-9489f63e',
      auth: authOf(number, certificates, authorities),
      runtime: { docker_host: dockerHost(number), power_state: 'poweredOn', upgrade_status: 'Up to date' },
      endpoint: { operations_credentials: { user: 'vch-ops@vsphere.local' } },
    })),
  };
}

function itemOf(number: number, vCenterId: string): VchListItem {
  return {
    vCenterId,
    datacenterId: 'datacenter-2',
    id: `vm-${number}`,
    name: `vch-${number}`,
    version: 'v1.5.8-23000-9489f63e',
    powerState: 'poweredOn',
    upgradeStatus: 'Up to date',
    dockerHost: dockerHost(number),
    adminPortal: `https://${addressOf(number)}:2378`,
  };
}

function authOf(
  number: number,
  certificates: readonly string[],
  authorities: readonly TestAuthority[],
): object {
  if (number % 20 === 0) return { client: { certificate_authorities: [] } };
  const pems = authorities
    .filter((_, index) => index === number % 12 || (number % 3 === 0 && index === (number + 5) % 12))
    .map(({ certificatePem }) => ({ pem: certificatePem }));
  return {
    server: { certificate: { pem: certificates[number % certificates.length] ?? '' } },
    client: { certificate_authorities: number % 10 === 1 ? [] : pems },
  };
}

function dockerHost(number: number): string {
  return `${addressOf(number)}:${number % 20 === 0 ? 2375 : 2376}`;
}

function addressOf(number: number): string {
  return `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;
}
