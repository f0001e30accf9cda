// SPDX-License-Identifier: Apache-2.0
import { contextTag, derBitString, derObjectIdentifier, DerReader, derSequence, derTag } from '../der';
import type { Curve } from '../elliptic';
import { curveByIdentifier, sumOfMultiples, unsigned, writePoint } from '../elliptic';
import { keyIdentifiers } from './read-public-key';
import { refuse } from './refusal';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is needed of an ECDSA private key. */
export interface EllipticPrivateKey {
  readonly curve: Curve;
  readonly spki: Bytes;
}

/**
 * Reads a SEC 1 key (RFC 5915). The public half is computed from the secret number: what the file says about it is not
 * looked at, as in Go.
 *
 * @param outerCurve object identifier of the curve when a PKCS#8 wrapping names it
 */
export function readEllipticPrivateKey(der: Bytes, outerCurve: string | null): EllipticPrivateKey {
  const reader = new DerReader(der).inside(derTag.sequence) ?? refuse('x509: failed to parse EC private key');
  const version = reader.smallInteger() ?? refuse('x509: failed to parse EC private key');
  const secret =
    reader.element(derTag.octetString)?.content ?? refuse('x509: failed to parse EC private key');
  if (version !== 1) refuse(`x509: unknown EC private key version ${version}`);
  const inner = reader.inside(contextTag(0, 'constructed'))?.objectIdentifier() ?? null;
  checkPublicPart(reader);
  const identifier = outerCurve ?? inner;
  const curve = identifier === null ? null : curveByIdentifier(identifier);
  if (curve === null) refuse('x509: unknown elliptic curve');
  const scalar = unsigned(secret);
  if (scalar >= curve.order) refuse('x509: invalid elliptic curve private key value');
  const surplus = Math.max(0, secret.length - curve.size);
  if (secret.subarray(0, surplus).some((byte) => byte !== 0)) refuse('x509: invalid private key length');
  const point = sumOfMultiples(curve, [{ scalar, point: curve.generator }]);
  if (point === null) refuse('x509: invalid elliptic curve private key value');
  return { curve, spki: ellipticSpki(curve, writePoint(curve, point)) };
}

/** What the file says about the public half only has to be well-formed; an element of another type is passed over. */
function checkPublicPart(reader: DerReader): void {
  const tag = contextTag(1, 'constructed');
  if (!reader.nextIs(tag)) return;
  const wrapper = reader.inside(tag);
  const isUsable =
    wrapper !== null && !wrapper.atEnd && (!wrapper.nextIs(derTag.bitString) || wrapper.bitString() !== null);
  if (!isUsable) refuse('x509: failed to parse EC private key');
}

/** SubjectPublicKeyInfo of an ECDSA key (RFC 5480 2). */
function ellipticSpki(curve: Curve, point: Bytes): Bytes {
  const algorithm = derSequence(
    derObjectIdentifier(keyIdentifiers.ecdsa),
    derObjectIdentifier(curve.identifier),
  );
  return derSequence(algorithm, derBitString(point));
}
