// SPDX-License-Identifier: Apache-2.0
import {
  DerReader,
  derNull,
  derBitString,
  derObjectIdentifier,
  derSequence,
  derTag,
  derUnsignedInteger,
} from '../der';
import { unsigned } from '../elliptic';
import type { GoVersion } from '../go-version';
import { isAtLeast } from '../go-version';
import { bitLength, isPositive, keyIdentifiers } from './read-public-key';
import { refuse } from './refusal';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is needed of an RSA private key (RFC 8017 A.1.2). */
export interface RsaPrivateKey {
  readonly bits: number;
  readonly spki: Bytes;
}

/** Reads a PKCS#1 key and checks its numbers against each other as Go does before it uses one. */
export function readRsaPrivateKey(der: Bytes, version: GoVersion): RsaPrivateKey {
  const file = new DerReader(der);
  const reader = file.inside(derTag.sequence) ?? refuse('x509: malformed PKCS#1 private key');
  const keyVersion = reader.smallInteger() ?? refuse('x509: malformed PKCS#1 private key');
  if (!file.atEnd) refuse('asn1: syntax error: trailing data');
  if (keyVersion < 0 || keyVersion > 1) refuse('x509: unsupported private key version');
  const number = () => reader.integer() ?? refuse('x509: malformed PKCS#1 private key');
  const [modulus, exponent, secret, p, q] = [number(), number(), number(), number(), number()] as const;
  if (![modulus, exponent, secret, p, q].every(isPositive)) {
    refuse('x509: private key contains zero or negative value');
  }
  // The three numbers for the Chinese remainder theorem may be missing: Go can compute them.
  const remainder = () => (reader.nextIs(derTag.integer) ? number() : null);
  const crt = [remainder(), remainder(), remainder()];
  const primes = [unsigned(p), unsigned(q), ...(keyVersion === 1 ? otherPrimes(reader) : [])];
  const e = unsigned(exponent);
  const d = unsigned(secret);
  if (e < 2n) refuse('crypto/rsa: public exponent too small');
  if (e > 0x7fffffffn) refuse('crypto/rsa: public exponent too large');
  if (primes.some((prime) => prime <= 1n)) refuse('crypto/rsa: invalid prime value');
  if (primes.reduce((product, prime) => product * prime, 1n) !== unsigned(modulus)) {
    refuse('crypto/rsa: invalid modulus');
  }
  if (primes.some((prime) => (d * e - 1n) % (prime - 1n) !== 0n)) refuse('crypto/rsa: invalid exponents');
  if (isAtLeast(version, '1.24') && !fitsRemainders(crt, d, primes)) {
    refuse('crypto/rsa: invalid CRT exponent or coefficient');
  }
  return { bits: bitLength(modulus), spki: rsaSpki(modulus, exponent) };
}

/** Whether d mod p−1, d mod q−1 and 1/q mod p are what the file says, as far as it says something. */
function fitsRemainders(
  crt: readonly (Uint8Array | null)[],
  d: bigint,
  [p = 2n, q = 2n, ...others]: readonly bigint[],
): boolean {
  const [dp = null, dq = null, inverse = null] = crt;
  if (others.length > 0) return true;
  return (
    (dp === null || unsigned(dp) === d % (p - 1n)) &&
    (dq === null || unsigned(dq) === d % (q - 1n)) &&
    (inverse === null || (unsigned(inverse) * q) % p === 1n % p)
  );
}

function otherPrimes(reader: DerReader): readonly bigint[] {
  if (!reader.nextIs(derTag.sequence)) return [];
  const list = reader.inside(derTag.sequence) ?? refuse('x509: malformed PKCS#1 private key');
  const primes: bigint[] = [];
  while (!list.atEnd) {
    const prime = list.inside(derTag.sequence)?.integer() ?? refuse('x509: malformed PKCS#1 private key');
    if (!isPositive(prime)) refuse('x509: private key contains zero or negative prime');
    primes.push(unsigned(prime));
  }
  return primes;
}

/** SubjectPublicKeyInfo of an RSA key (RFC 3279 2.3.1). */
function rsaSpki(modulus: Bytes, exponent: Bytes): Bytes {
  const algorithm = derSequence(derObjectIdentifier(keyIdentifiers.rsa), derNull());
  const key = derSequence(derUnsignedInteger(modulus), derUnsignedInteger(exponent));
  return derSequence(algorithm, derBitString(key));
}
