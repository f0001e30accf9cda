// SPDX-License-Identifier: Apache-2.0
import { parseCidr } from '../addresses';
import { portGroupsByRole, type NetworkSettings } from '../networks';
import { existingLeaf } from '../tls';
import type { VchSettings } from '../vch';
import { certifiedNames } from './certified-names';
import { dialledHost } from './dialled-host';
import { dialledName } from './dialled-name';

/** A name or an address that Docker clients will dial, without a port. */
export interface DialledName {
  readonly host: string;
  readonly source:
    /** The VCH has it as its address on the network of the Docker API. */
    | 'static-address'
    /** The generated certificate is to be for it. */
    | 'common-name'
    /** The operator says so. */
    | 'given'
    /** The existing certificate is for it, and the operator does not say what clients dial. May be a wildcard. */
    | 'certificate';
}

/**
 * What Docker clients will dial, as far as it is known: the static address of the VCH, the common name of a certificate
 * to be generated, and what the operator adds; as long as that is nothing, the names that an existing certificate is
 * for. Each once; with DHCP and without names there is nothing to judge.
 */
export function dialledNames(
  { networks, tls }: Pick<VchSettings, 'networks' | 'tls'>,
  given: readonly string[],
): readonly DialledName[] {
  const address = clientAddress(networks);
  const commonName =
    tls.transport === 'tls' && tls.server.source === 'generated' ? tls.server.commonName : '';
  const said = given.filter((host) => dialledHost(host).ok);
  const leaf = existingLeaf(tls);
  const chosen = leaf === null ? [] : certifiedNames(leaf);
  const all: readonly DialledName[] = [
    ...(dialledHost(bareAddress(commonName)).ok
      ? [{ host: bareAddress(commonName), source: 'common-name' } as const]
      : []),
    ...(address === null ? [] : [{ host: address, source: 'static-address' } as const]),
    ...(said.length > 0 ? said : chosen).map((host): DialledName => ({
      host,
      source: said.length > 0 ? 'given' : 'certificate',
    })),
  ];
  const known = new Set<string>();
  return all.filter(({ host }) => {
    const key = dialledName(host).toLowerCase();
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/**
 * What a certificate that is generated here is to be for: its common name, wildcard or not, and every name that clients
 * will dial. Empty when there is none to generate.
 */
export function namesToCertify(
  settings: Pick<VchSettings, 'networks' | 'tls'>,
  given: readonly string[],
): readonly string[] {
  const { tls } = settings;
  if (tls.transport === 'plain' || tls.server.source !== 'generated') return [];
  const commonName = bareAddress(tls.server.commonName);
  // A final dot is part of what is dialled, and of no certificate.
  const dialled = dialledNames(settings, given).map(({ host }) => host.replace(/\.$/, ''));
  return [...new Set([commonName, ...dialled])].filter((name) => name !== '');
}

/** The static address on the network of the Docker API; null with DHCP. Networks that share a port group share it. */
export function clientAddress(networks: NetworkSettings): string | null {
  const groups = portGroupsByRole(networks);
  const shared = (['client', 'public', 'management'] as const).filter(
    (role) => groups[role] === groups.client,
  );
  const text = shared.map((role) => networks[role].ip).find((ip) => ip !== '') ?? '';
  const bare = bareAddress(text);
  return bare !== '' && dialledHost(bare).ok ? bare : null;
}

/** `10.20.0.5` for `10.20.0.5/24`, as the engine strips the mask of a common name; any other text as it is. */
export function bareAddress(text: string): string {
  return parseCidr(text).ok ? (text.split('/')[0] ?? text) : text;
}
