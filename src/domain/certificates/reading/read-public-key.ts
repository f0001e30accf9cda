// SPDX-License-Identifier: Apache-2.0
import type { KeyAlgorithm } from '../certificate';
import type { DerElement } from '../der';
import { DerReader, derTag, rightAligned } from '../der';
import { curveByIdentifier, readPoint } from '../elliptic';
import type { AlgorithmIdentifier } from './algorithm-identifier';
import { readAlgorithmIdentifier } from './algorithm-identifier';
import { refuse } from './refusal';

/** Public key algorithms by object identifier. */
export const keyIdentifiers = {
  rsa: '1.2.840.113549.1.1.1',
  dsa: '1.2.840.10040.4.1',
  ecdsa: '1.2.840.10045.2.1',
  ed25519: '1.3.101.112',
} as const;

/** Keys that neither a VCH nor Docker can use, by the names people know. */
const otherKeys: Readonly<Record<string, string>> = {
  [keyIdentifiers.dsa]: 'DSA',
  '1.2.840.113549.1.1.10': 'RSA-PSS',
  '1.3.101.110': 'X25519',
  '1.3.101.111': 'X448',
  '1.3.101.113': 'Ed448',
};

/** Name of an algorithm nobody here can use: a common name or the object identifier. */
export function otherKeyName(identifier: string): string {
  return otherKeys[identifier] ?? identifier;
}

/** SubjectPublicKeyInfo (RFC 5280 4.1.2.7), as strictly as Go: minimal integers, known curves, points on their curve. */
export function readPublicKey(spki: DerElement): KeyAlgorithm {
  const reader = new DerReader(spki.content);
  const content = reader.inside(derTag.sequence) ?? refuse('x509: malformed public key algorithm identifier');
  const algorithm = readAlgorithmIdentifier(content);
  const key = rightAligned(reader.bitString() ?? refuse('x509: malformed subjectPublicKey'));
  switch (algorithm.identifier) {
    case keyIdentifiers.rsa:
      return readRsa(algorithm, key);
    case keyIdentifiers.ecdsa:
      return readEllipticKey(algorithm, key);
    case keyIdentifiers.ed25519:
      if (algorithm.parameters !== null) refuse('x509: Ed25519 key encoded with illegal parameters');
      if (key.length !== 32) refuse('x509: wrong Ed25519 public key size');
      return { type: 'Ed25519' };
    case keyIdentifiers.dsa:
      checkDsa(algorithm, key);
      return { type: 'other', name: 'DSA' };
    default:
      return { type: 'other', name: otherKeyName(algorithm.identifier) };
  }
}

function readRsa({ parameters }: AlgorithmIdentifier, key: Uint8Array<ArrayBuffer>): KeyAlgorithm {
  // RFC 3279 2.3.1: the parameters are NULL, not absent.
  if (parameters?.tag !== derTag.null || parameters.content.length > 0) {
    refuse('x509: RSA key missing NULL parameters');
  }
  const reader = new DerReader(key).inside(derTag.sequence) ?? refuse('x509: invalid RSA public key');
  const modulus = reader.integer() ?? refuse('x509: invalid RSA modulus');
  const exponent = reader.integer() ?? refuse('x509: invalid RSA public exponent');
  if (exponent.length > 8) refuse('x509: invalid RSA public exponent');
  if (!isPositive(modulus)) refuse('x509: RSA modulus is not a positive number');
  if (!isPositive(exponent)) refuse('x509: RSA public exponent is not a positive number');
  return { type: 'RSA', bits: bitLength(modulus) };
}

function readEllipticKey({ parameters }: AlgorithmIdentifier, key: Uint8Array<ArrayBuffer>): KeyAlgorithm {
  const identifier = parameters === null ? null : new DerReader(parameters.raw).objectIdentifier();
  if (identifier === null) refuse('x509: invalid ECDSA parameters');
  const curve = curveByIdentifier(identifier) ?? refuse('x509: unsupported elliptic curve');
  if (readPoint(curve, key) === null) refuse('x509: failed to unmarshal elliptic curve point');
  return { type: 'ECDSA', curve: curve.name };
}

function checkDsa({ parameters }: AlgorithmIdentifier, key: Uint8Array<ArrayBuffer>): void {
  const y = new DerReader(key).integer() ?? refuse('x509: invalid DSA public key');
  const domain = (parameters && new DerReader(parameters.raw).inside(derTag.sequence)) ?? null;
  const numbers = [y, domain?.integer(), domain?.integer(), domain?.integer()];
  for (const number of numbers) {
    if (!number) refuse('x509: invalid DSA parameters');
    if (!isPositive(number)) refuse('x509: zero or negative DSA parameter');
  }
}

/** Whether an INTEGER's content is greater than zero. */
export function isPositive(integer: Uint8Array): boolean {
  const first = integer[0] ?? 0;
  return first < 0x80 && (first > 0 || integer.length > 1);
}

/** Number of significant bits of a positive INTEGER. */
export function bitLength(integer: Uint8Array): number {
  const digits = integer[0] === 0 ? integer.subarray(1) : integer;
  return digits.length === 0 ? 0 : 8 * digits.length - Math.clz32(digits[0] ?? 0) + 24;
}
