// SPDX-License-Identifier: Apache-2.0
import { parseIpAddress } from '../../addresses';
import type { KeyUsage } from '../certificate';
import {
  derBitString,
  derBoolean,
  derElement,
  derImplicit,
  derObjectIdentifier,
  derOctetString,
  derSequence,
  derSmallInteger,
  derTag,
  joinBytes,
} from '../der';

type Bytes = Uint8Array<ArrayBuffer>;

/** One extension (RFC 5280 4.2). */
export function extension(identifier: string, value: Uint8Array, critical = false): Bytes {
  const flag = critical ? derBoolean(true) : new Uint8Array();
  return derSequence(derObjectIdentifier(identifier), flag, derOctetString(value));
}

/** Critical basicConstraints (RFC 5280 4.2.1.9). */
export function basicConstraints(isAuthority: boolean, pathLength: number | null): Bytes {
  const flag = isAuthority ? derBoolean(true) : new Uint8Array();
  const limit = pathLength === null ? new Uint8Array() : derSmallInteger(pathLength);
  return extension('2.5.29.19', derSequence(flag, limit), true);
}

const usageOrder: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
];

/** Critical keyUsage (RFC 5280 4.2.1.3); only the first seven bits can be set. */
export function keyUsage(usages: readonly KeyUsage[]): Bytes {
  const bits = usages.reduce((sum, usage) => sum | (0x80 >> usageOrder.indexOf(usage)), 0);
  const unusedBits = bits === 0 ? 0 : 31 - Math.clz32(bits & -bits);
  const content = bits === 0 ? new Uint8Array() : Uint8Array.of(bits);
  return extension('2.5.29.15', derBitString(content, unusedBits), true);
}

const purposes = { server: '1.3.6.1.5.5.7.3.1', client: '1.3.6.1.5.5.7.3.2' } as const;

/** extKeyUsage (RFC 5280 4.2.1.12). */
export function extendedKeyUsage(uses: readonly (keyof typeof purposes)[]): Bytes {
  return extension('2.5.29.37', derSequence(...uses.map((use) => derObjectIdentifier(purposes[use]))));
}

/** subjectKeyIdentifier (RFC 5280 4.2.1.2). */
export function subjectKeyIdentifier(identifier: Uint8Array): Bytes {
  return extension('2.5.29.14', derOctetString(identifier));
}

/** authorityKeyIdentifier (RFC 5280 4.2.1.1). */
export function authorityKeyIdentifier(identifier: Uint8Array): Bytes {
  return extension('2.5.29.35', derSequence(derImplicit(0, identifier)));
}

/** subjectAltName (RFC 5280 4.2.1.6): an address becomes an IP entry, anything else a DNS entry. */
export function subjectAltName(hosts: readonly string[], critical = false): Bytes {
  return extension('2.5.29.17', derSequence(...hosts.map(generalName)), critical);
}

function generalName(host: string): Bytes {
  const address = parseIpAddress(host);
  if (!address.ok) return derImplicit(2, new TextEncoder().encode(host));
  const size = address.value.version === 4 ? 4 : 16;
  const digits = address.value.value.toString(16).padStart(2 * size, '0');
  return derImplicit(
    7,
    Uint8Array.from({ length: size }, (_, index) => parseInt(digits.slice(2 * index, 2 * index + 2), 16)),
  );
}

/** Critical or plain nameConstraints (RFC 5280 4.2.1.10) with DNS subtrees. */
export function nameConstraints(permittedDns: readonly string[], excludedDns: readonly string[]): Bytes {
  const subtrees = (number: number, domains: readonly string[]) =>
    domains.length === 0
      ? new Uint8Array()
      : derElement(
          0xa0 | number,
          ...domains.map((domain) => derSequence(derImplicit(2, new TextEncoder().encode(domain)))),
        );
  return extension('2.5.29.30', derSequence(subtrees(0, permittedDns), subtrees(1, excludedDns)), true);
}

/** The extension list of a certificate. */
export function extensionList(extensions: readonly Uint8Array[]): Bytes {
  return derElement(derTag.sequence, joinBytes(...extensions));
}
