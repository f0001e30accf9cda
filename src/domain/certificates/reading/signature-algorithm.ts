// SPDX-License-Identifier: Apache-2.0
import { contextTag, DerReader, derTag } from '../der';
import type { AlgorithmIdentifier } from './algorithm-identifier';

/** Signature algorithms by object identifier, under the names Go gives them (RFC 3279, 4055, 5758, 8410). */
const names: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'MD2-RSA',
  '1.2.840.113549.1.1.4': 'MD5-RSA',
  '1.2.840.113549.1.1.5': 'SHA1-RSA',
  '1.3.14.3.2.29': 'SHA1-RSA',
  '1.2.840.113549.1.1.11': 'SHA256-RSA',
  '1.2.840.113549.1.1.12': 'SHA384-RSA',
  '1.2.840.113549.1.1.13': 'SHA512-RSA',
  '1.2.840.10040.4.3': 'DSA-SHA1',
  '2.16.840.1.101.3.4.3.2': 'DSA-SHA256',
  '1.2.840.10045.4.1': 'ECDSA-SHA1',
  '1.2.840.10045.4.3.2': 'ECDSA-SHA256',
  '1.2.840.10045.4.3.3': 'ECDSA-SHA384',
  '1.2.840.10045.4.3.4': 'ECDSA-SHA512',
  '1.3.101.112': 'Ed25519',
};

const rsaPss = '1.2.840.113549.1.1.10';
const mgf1 = '1.2.840.113549.1.1.8';

/** RSASSA-PSS as Go takes it: the hash, its usual salt length in bytes, and the name. */
const pssVariants: Readonly<Record<string, { readonly salt: number; readonly name: string }>> = {
  '2.16.840.1.101.3.4.2.1': { salt: 32, name: 'SHA256-RSAPSS' },
  '2.16.840.1.101.3.4.2.2': { salt: 48, name: 'SHA384-RSAPSS' },
  '2.16.840.1.101.3.4.2.3': { salt: 64, name: 'SHA512-RSAPSS' },
};

/** Name of a signature algorithm; its object identifier when no version of Go knows it with these parameters. */
export function signatureAlgorithmName({ identifier, parameters }: AlgorithmIdentifier): string {
  if (identifier === rsaPss) return (parameters && pssName(new DerReader(parameters.raw))) ?? identifier;
  if (identifier === '1.3.101.112' && parameters !== null) return identifier;
  return names[identifier] ?? identifier;
}

/** RFC 4055 3.1: hash, mask generation with the same hash, salt as long as the hash, trailer 1. */
function pssName(outer: DerReader): string | null {
  const reader = outer.inside(derTag.sequence);
  const hash = hashIn(reader?.inside(contextTag(0, 'constructed')));
  const mask = reader?.inside(contextTag(1, 'constructed'))?.inside(derTag.sequence);
  const isMgf1 = mask?.objectIdentifier() === mgf1;
  const maskHash = hashIn(mask);
  const salt = reader?.inside(contextTag(2, 'constructed'))?.smallInteger();
  const trailer = reader?.inside(contextTag(3, 'constructed'))?.smallInteger() ?? 1;
  const variant = hash === null ? undefined : pssVariants[hash];
  const fits = variant !== undefined && isMgf1 && maskHash === hash && salt === variant.salt && trailer === 1;
  return fits ? variant.name : null;
}

function hashIn(reader: DerReader | null | undefined): string | null {
  const sequence = reader?.inside(derTag.sequence);
  const identifier = sequence?.objectIdentifier() ?? null;
  const plain = sequence?.atEnd === true || sequence?.element(derTag.null)?.content.length === 0;
  return plain ? identifier : null;
}
