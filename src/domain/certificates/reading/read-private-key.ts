// SPDX-License-Identifier: Apache-2.0
import { DerReader, derTag } from '../der';
import type { GoVersion } from '../go-version';
import { newestGo } from '../go-version';
import type { PrivateKey } from '../private-key';
import type { AlgorithmIdentifier } from './algorithm-identifier';
import { readAlgorithmIdentifier } from './algorithm-identifier';
import { readEllipticPrivateKey } from './elliptic-private-key';
import { keyIdentifiers, otherKeyName } from './read-public-key';
import type { Reading } from './refusal';
import { attempt, refuse } from './refusal';
import { readRsaPrivateKey } from './rsa-private-key';

type Bytes = Uint8Array<ArrayBuffer>;

/** Why a private key could not be used. */
export interface PrivateKeyProblem {
  readonly code: 'encrypted-key' | 'unreadable-key' | 'unusable-key';
  /** Name of the algorithm, or what is wrong. Never key material. */
  readonly reason: string;
}

/** The answer of {@link readPrivateKey}. */
export type PrivateKeyReading =
  | { readonly ok: true; readonly value: PrivateKey }
  | { readonly ok: false; readonly problem: PrivateKeyProblem };

/**
 * Reads a private key by what it is, not by its label, in Go's order: PKCS#1 (RFC 8017), PKCS#8 (RFC 5208), SEC 1
 * (RFC 5915). A key whose numbers do not fit together is refused.
 */
export function readPrivateKey(der: Bytes, version: GoVersion = newestGo): PrivateKeyReading {
  switch (formOf(der)) {
    case 'pkcs1':
      return answer(attempt(() => rsaKey(der, der, 'pkcs1', version)));
    case 'sec1':
      return answer(attempt(() => ellipticKey(der, der, 'sec1', null)));
    case 'pkcs8':
      return readPkcs8(der, version);
    case 'encrypted':
      return problem('encrypted-key', 'PKCS#8 EncryptedPrivateKeyInfo');
    default:
      return problem('unreadable-key', 'tls: failed to parse private key');
  }
}

function answer(reading: Reading<PrivateKey>): PrivateKeyReading {
  return reading.ok ? reading : problem('unreadable-key', reading.problem.reason);
}

function problem(code: PrivateKeyProblem['code'], reason: string): PrivateKeyReading {
  return { ok: false, problem: { code, reason } };
}

/** Tells the containers apart by their first two elements. */
function formOf(der: Bytes): 'pkcs1' | 'pkcs8' | 'sec1' | 'encrypted' | null {
  const reader = new DerReader(der).inside(derTag.sequence);
  const first = reader?.any()?.tag;
  const second = reader?.any()?.tag;
  if (first === derTag.sequence && second === derTag.octetString) return 'encrypted';
  if (first !== derTag.integer) return null;
  if (second === derTag.integer) return 'pkcs1';
  if (second === derTag.sequence) return 'pkcs8';
  return second === derTag.octetString ? 'sec1' : null;
}

function readPkcs8(der: Bytes, version: GoVersion): PrivateKeyReading {
  const header = attempt(() => {
    const malformed = 'x509: malformed PKCS#8 private key';
    const reader = new DerReader(der).inside(derTag.sequence) ?? refuse(malformed);
    if (reader.smallInteger() === null) refuse(malformed);
    const content = reader.inside(derTag.sequence) ?? refuse(malformed);
    const algorithm = readAlgorithmIdentifier(content);
    const key = reader.element(derTag.octetString) ?? refuse(malformed);
    return { algorithm, key: key.content };
  });
  if (!header.ok) return problem('unreadable-key', header.problem.reason);
  const { algorithm, key } = header.value;
  switch (algorithm.identifier) {
    case keyIdentifiers.rsa:
      return answer(attempt(() => rsaKey(key, der, 'pkcs8', version)));
    case keyIdentifiers.ecdsa:
      return answer(attempt(() => ellipticKey(key, der, 'pkcs8', curveOf(algorithm))));
    case keyIdentifiers.ed25519:
      return answer(attempt(() => edwardsKey(algorithm, key, der)));
    default:
      return problem('unusable-key', otherKeyName(algorithm.identifier));
  }
}

function curveOf({ parameters }: AlgorithmIdentifier): string | null {
  return parameters === null ? null : new DerReader(parameters.raw).objectIdentifier();
}

function rsaKey(key: Bytes, der: Bytes, format: PrivateKey['format'], version: GoVersion): PrivateKey {
  const { bits, spki } = readRsaPrivateKey(key, version);
  return { der, format, algorithm: { type: 'RSA', bits }, spki };
}

function ellipticKey(
  key: Bytes,
  der: Bytes,
  format: PrivateKey['format'],
  outerCurve: string | null,
): PrivateKey {
  const { curve, spki } = readEllipticPrivateKey(key, outerCurve);
  return { der, format, algorithm: { type: 'ECDSA', curve: curve.name }, spki };
}

/** RFC 8410 7. The public half takes SHA-512 to tell, which WebCrypto only does asynchronously. */
function edwardsKey(algorithm: AlgorithmIdentifier, key: Bytes, der: Bytes): PrivateKey {
  if (algorithm.parameters !== null) refuse('x509: invalid Ed25519 private key parameters');
  const seed = new DerReader(key).element(derTag.octetString)?.content;
  if (seed?.length !== 32) refuse('x509: invalid Ed25519 private key length');
  return { der, format: 'pkcs8', algorithm: { type: 'Ed25519' }, spki: null };
}
