// SPDX-License-Identifier: Apache-2.0
import { makeCertificate } from '../certificates/engine-certificates';
import { withoutSecrets } from '../control/without-secrets';
import type { SimulatedInventory, Place } from '../vcenter/inventory';
import type { SimulatedVCenter } from '../vcenter/inventory-object';
import { at, numberAt, textAt, textsAt } from './json-value';
import { textsOfPems } from './judge';
import { engineVersion, type VchRecord } from './vch-record';
import type { TlsOutcome } from './verdict';

const day = 24 * 60 * 60 * 1000;

/** Where and for whom a VCH is created. */
export interface Destination {
  readonly server: SimulatedVCenter;
  readonly datacenterId: string;
  readonly place: Place;
  /** Who the request came from; stored as operations user when the request names none. */
  readonly user: string;
  /** Loopback address for its Docker endpoint; null when there is none left. */
  readonly loopback: string | null;
}

/** The VCH an accepted request leads to, already standing in the inventory, powered off. */
export async function newVch(
  inventory: SimulatedInventory,
  destination: Destination,
  request: unknown,
  tls: TlsOutcome,
  now: Date,
): Promise<VchRecord> {
  const identity = await identityFor(request, tls, now);
  const id = inventory.newId('vm-');
  const name = textAt(request, 'name');
  const { server, place, loopback } = destination;
  const vmGroup = at(request, 'compute', 'affinity', 'use_vm_group') === true;
  return {
    id,
    name,
    vCenterId: server.id,
    datacenterId: destination.datacenterId,
    parentId: inventory.addVch(place, { id, name, vmGroup }),
    resourceId: place.object.id,
    request: withoutSecrets(request),
    user: textAt(request, 'endpoint', 'operations_credentials', 'user') || destination.user,
    server: identity.server,
    clientAuthorities: identity.clientAuthorities,
    address: staticAddress(request) || (loopback ?? '127.0.0.1'),
    loopback,
    version: engineVersion,
    powerState: 'poweredOff',
    booted: false,
    log: '',
  };
}

/** The engine's own generation throws keys of authority and client away, and any given authorities with them. */
async function identityFor(
  request: unknown,
  tls: TlsOutcome,
  now: Date,
): Promise<Pick<VchRecord, 'server' | 'clientAuthorities'>> {
  const server = at(request, 'auth', 'server');
  const given = textsOfPems(request, 'auth', 'client', 'certificate_authorities');
  const authorities = tls.clientAuthorities === 'given' ? given : '';
  if (tls.server === 'none') {
    return { server: null, clientAuthorities: '' };
  }
  if (tls.server === 'given') {
    const pair = {
      certificate: textAt(server, 'certificate', 'pem'),
      privateKey: textAt(server, 'private_key', 'pem'),
    };
    return { server: pair, clientAuthorities: authorities };
  }
  const commonName = textAt(server, 'generate', 'cname') || staticAddress(request);
  const selfSigned = tls.clientAuthorities !== 'generated';
  const common = {
    keySize: numberAt(server, 'generate', 'size', 'value'),
    notBefore: new Date(now.getTime() - day),
    notAfter: new Date(now.getTime() + 365 * day),
    organization: selfSigned ? ['default'] : organizationOf(server, commonName),
  };
  const authority = selfSigned
    ? null
    : await makeCertificate({ ...common, role: 'authority', commonName: '', issuer: null });
  const pair = await makeCertificate({
    ...common,
    role: 'server',
    commonName,
    issuer: authority?.issuer ?? null,
  });
  return { server: pair, clientAuthorities: authority?.certificate ?? authorities };
}

/** Without an organization the engine writes an empty one; with fewer than two it adds the common name. */
function organizationOf(server: unknown, commonName: string): readonly string[] {
  const given = textsAt(server, 'generate', 'organization');
  const names = given.length === 0 ? [''] : given;
  return names.length > 1 || commonName.startsWith('*') ? names : [...names, commonName];
}

/** The address given for the client network, or for the public network it shares; '' for DHCP. */
function staticAddress(request: unknown): string {
  const given = (role: string): string => textAt(request, 'network', role, 'static').split('/')[0] ?? '';
  return given('client') || given('public');
}
