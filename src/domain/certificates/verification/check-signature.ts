// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import { DerReader, derTag, joinBytes } from '../der';
import { curveByName, invert, readPoint, sumOfMultiples, unsigned } from '../elliptic';
import type { Curve } from '../elliptic';
import type { GoBuild } from '../go-version';
import { isAtLeast } from '../go-version';
import type { ChainRefusal } from './chain-refusal';

type Bytes = Uint8Array<ArrayBuffer>;

/** How WebCrypto checks a signature algorithm; by the names of `Certificate.signatureAlgorithm`. */
interface Scheme {
  readonly key: 'RSA' | 'ECDSA' | 'Ed25519';
  readonly hash: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512' | null;
  /** Salt length of RSASSA-PSS in bytes; null for PKCS#1 v1.5 and others. */
  readonly salt: number | null;
}

const schemes: Readonly<Record<string, Scheme>> = {
  'SHA1-RSA': { key: 'RSA', hash: 'SHA-1', salt: null },
  'SHA256-RSA': { key: 'RSA', hash: 'SHA-256', salt: null },
  'SHA384-RSA': { key: 'RSA', hash: 'SHA-384', salt: null },
  'SHA512-RSA': { key: 'RSA', hash: 'SHA-512', salt: null },
  'SHA256-RSAPSS': { key: 'RSA', hash: 'SHA-256', salt: 32 },
  'SHA384-RSAPSS': { key: 'RSA', hash: 'SHA-384', salt: 48 },
  'SHA512-RSAPSS': { key: 'RSA', hash: 'SHA-512', salt: 64 },
  'ECDSA-SHA1': { key: 'ECDSA', hash: 'SHA-1', salt: null },
  'ECDSA-SHA256': { key: 'ECDSA', hash: 'SHA-256', salt: null },
  'ECDSA-SHA384': { key: 'ECDSA', hash: 'SHA-384', salt: null },
  'ECDSA-SHA512': { key: 'ECDSA', hash: 'SHA-512', salt: null },
  Ed25519: { key: 'Ed25519', hash: null, salt: null },
};

const insecure = new Set(['MD2-RSA', 'MD5-RSA']);

/** Whether an issuer may sign certificates at all, as Go asks before it checks a signature. */
export function refusalToSign(parent: Certificate): Pick<ChainRefusal, 'code' | 'message'> | null {
  const { basicConstraints, keyUsage, version } = parent;
  const isNoAuthority = basicConstraints === null ? version === 3 : !basicConstraints.isAuthority;
  // An empty keyUsage forbids nothing to Go.
  const forbidsSigning = keyUsage !== null && keyUsage.size > 0 && !keyUsage.has('keyCertSign');
  const message = 'x509: invalid signature: parent certificate cannot sign this kind of certificate';
  if (isNoAuthority) return { code: 'no-authority', message };
  return forbidsSigning ? { code: 'may-not-sign', message } : null;
}

/** Checks a certificate's signature with its issuer's key; null when it is right. */
export async function checkSignature(
  child: Certificate,
  parent: Certificate,
  build: GoBuild,
): Promise<Pick<ChainRefusal, 'code' | 'message'> | null> {
  const { algorithm } = parent.publicKey;
  const name = child.signatureAlgorithm;
  const scheme = schemes[name];
  if (insecure.has(name) || (scheme?.hash === 'SHA-1' && isAtLeast(build.version, '1.19'))) {
    return {
      code: 'insecure-algorithm',
      message: `x509: cannot verify signature: insecure algorithm ${name}`,
    };
  }
  const isKnown = scheme !== undefined && (scheme.key !== 'Ed25519' || isAtLeast(build.version, '1.13'));
  if (!isKnown) {
    return {
      code: 'unknown-algorithm',
      message: 'x509: cannot verify signature: algorithm unimplemented',
    };
  }
  if (algorithm.type !== scheme.key) {
    const message = `x509: signature algorithm specifies an ${scheme.key} public key, but have ${algorithm.type}`;
    return { code: 'wrong-signature', message };
  }
  if (algorithm.type === 'RSA' && algorithm.bits < 1024 && !build.shortRsaKeys) {
    return { code: 'insecure-algorithm', message: `crypto/rsa: ${algorithm.bits}-bit keys are insecure` };
  }
  const verdict = await isSignedBy(child, parent, scheme);
  if (verdict === true) return null;
  if (verdict === null) {
    return { code: 'not-checkable', message: `this browser cannot check ${name} signatures` };
  }
  const message =
    scheme.key === 'RSA' ? 'crypto/rsa: verification error' : `x509: ${scheme.key} verification failure`;
  return { code: 'wrong-signature', message };
}

async function isSignedBy(child: Certificate, parent: Certificate, scheme: Scheme): Promise<boolean | null> {
  const { algorithm, spki } = parent.publicKey;
  if (algorithm.type === 'ECDSA' && scheme.hash !== null) {
    const curve = curveByName(algorithm.curve);
    const parts = curve === null ? null : readEllipticSignature(child.signature, curve);
    if (curve === null || parts === null) return false;
    if (curve.name === 'P-224') return isSignedOnCurve(child.tbs, parts, spki, curve, scheme.hash);
    const parameters = { name: 'ECDSA', namedCurve: curve.name };
    return verify(spki, parameters, { name: 'ECDSA', hash: scheme.hash }, parts.raw, child.tbs);
  }
  if (scheme.key === 'Ed25519') {
    return verify(spki, { name: 'Ed25519' }, { name: 'Ed25519' }, child.signature, child.tbs);
  }
  const name = scheme.salt === null ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
  const check = scheme.salt === null ? { name } : { name, saltLength: scheme.salt };
  return verify(spki, { name, hash: scheme.hash ?? 'SHA-256' }, check, child.signature, child.tbs);
}

/** The parameters of WebCrypto's algorithms that are used here. */
interface KeyParameters {
  readonly name: string;
  readonly hash?: string;
  readonly namedCurve?: string;
  readonly saltLength?: number;
}

/** What WebCrypto says; null when it cannot work with the key. */
async function verify(
  spki: Bytes,
  parameters: KeyParameters,
  check: KeyParameters,
  signature: Bytes,
  signed: Bytes,
): Promise<boolean | null> {
  try {
    const key = await crypto.subtle.importKey('spki', spki, parameters, false, ['verify']);
    return await crypto.subtle.verify(check, key, signature, signed);
  } catch {
    return null;
  }
}

interface EllipticSignature {
  readonly r: bigint;
  readonly s: bigint;
  /** r and s side by side, as WebCrypto wants them. */
  readonly raw: Bytes;
}

/** ECDSA-Sig-Value (RFC 3279 2.2.3): two positive numbers below the order of the curve. */
function readEllipticSignature(signature: Bytes, curve: Curve): EllipticSignature | null {
  const outer = new DerReader(signature);
  const reader = outer.inside(derTag.sequence);
  const [first, second] = [reader?.integer() ?? null, reader?.integer() ?? null];
  if (first === null || second === null || !outer.atEnd || reader?.atEnd !== true) return null;
  if ((first[0] ?? 0) >= 0x80 || (second[0] ?? 0) >= 0x80) return null;
  const [r, s] = [unsigned(first), unsigned(second)];
  if (r === 0n || s === 0n || r >= curve.order || s >= curve.order) return null;
  return { r, s, raw: joinBytes(padded(first, curve.size), padded(second, curve.size)) };
}

function padded(integer: Uint8Array, size: number): Bytes {
  const digits = integer.subarray(Math.max(0, integer.length - size));
  return joinBytes(new Uint8Array(size - digits.length), digits);
}

/** ECDSA verification (FIPS 186-4 6.4) for the curve that no browser offers. */
async function isSignedOnCurve(
  signed: Bytes,
  { r, s }: EllipticSignature,
  spki: Bytes,
  curve: Curve,
  hash: string,
): Promise<boolean> {
  const reader = new DerReader(spki).inside(derTag.sequence);
  reader?.any();
  const point = readPoint(curve, reader?.bitString()?.bytes ?? new Uint8Array());
  if (point === null) return false;
  const digest = new Uint8Array(await crypto.subtle.digest(hash, signed));
  const excess = BigInt(Math.max(0, 8 * digest.length - curve.order.toString(2).length));
  const inverse = invert(s, curve.order);
  const sum = sumOfMultiples(curve, [
    { scalar: ((unsigned(digest) >> excess) * inverse) % curve.order, point: curve.generator },
    { scalar: (r * inverse) % curve.order, point },
  ]);
  return sum !== null && sum.x % curve.order === r;
}
