// SPDX-License-Identifier: Apache-2.0
import { DerReader, derTag } from '../der';
import type { AlgorithmIdentifier } from '../reading/algorithm-identifier';
import type { Conversion } from './conversion';
import { cannotConvert } from './conversion';
import { fromBinaryText, loadForge, toBinaryText } from './load-forge';

type Bytes = Uint8Array<ArrayBuffer>;

/** More rounds than any tool writes; a browser would be busy for many seconds. */
const mostRounds = 2_000_000;

const pbes2 = '1.2.840.113549.1.5.13';
const pbkdf2 = '1.2.840.113549.1.5.12';

/** Hash functions of PBKDF2 by object identifier (RFC 8018 B.1.2). */
const hashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'SHA-1',
  '1.2.840.113549.2.9': 'SHA-256',
  '1.2.840.113549.2.10': 'SHA-384',
  '1.2.840.113549.2.11': 'SHA-512',
};

/** AES-CBC key lengths in bits, as far as every browser has them (RFC 8018 B.2.5). */
const aesLengths: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.1.2': 128,
  '2.16.840.1.101.3.4.1.42': 256,
};

/** Password-based schemes of PKCS#12 and PKCS#5 that node-forge knows (RFC 7292 C, RFC 8018 A). */
const olderSchemes: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.12.1.3',
  '1.2.840.113549.1.12.1.6',
  '1.2.840.113549.1.5.3',
  '1.2.840.113549.1.5.10',
]);

/** Decrypts what a password-based scheme has encrypted: with WebCrypto where it can, else with node-forge. */
export async function decryptWithPassphrase(
  algorithm: AlgorithmIdentifier,
  encrypted: Bytes,
  passphrase: string,
): Promise<Conversion<Bytes>> {
  const rounds = roundsOf(algorithm);
  if (rounds === null) return cannotConvert('unsupported');
  if (rounds > mostRounds) return cannotConvert('too-many-rounds');
  const modern = algorithm.identifier === pbes2 ? readPbes2(algorithm) : null;
  if (modern !== null) return decryptModern(modern, encrypted, passphrase);
  if (algorithm.identifier !== pbes2 && !olderSchemes.has(algorithm.identifier)) {
    return cannotConvert('unsupported');
  }
  return decryptWithForge(algorithm, encrypted, passphrase);
}

interface ModernScheme {
  readonly salt: Bytes;
  readonly iterations: number;
  readonly hash: string;
  readonly keyLength: number;
  readonly iv: Bytes;
}

/** Rounds of the key derivation, wherever the scheme keeps them; null when the parameters cannot be read. */
function roundsOf({ identifier, parameters }: AlgorithmIdentifier): number | null {
  let reader = parameters && new DerReader(parameters.raw).inside(derTag.sequence);
  if (identifier === pbes2) {
    const derivation = reader?.inside(derTag.sequence) ?? null;
    if (derivation?.objectIdentifier() !== pbkdf2) return null;
    reader = derivation.inside(derTag.sequence);
  }
  if (reader?.element(derTag.octetString) === null) return null;
  return reader?.smallInteger() ?? null;
}

/** PBES2 with PBKDF2 and AES-CBC (RFC 8018 A.4); null when WebCrypto cannot do it. */
function readPbes2({ parameters }: AlgorithmIdentifier): ModernScheme | null {
  const reader = parameters && new DerReader(parameters.raw).inside(derTag.sequence);
  const derivation = reader?.inside(derTag.sequence);
  derivation?.objectIdentifier();
  const details = derivation?.inside(derTag.sequence);
  const salt = details?.element(derTag.octetString)?.content;
  const iterations = details?.smallInteger() ?? 0;
  details?.smallInteger();
  const hash = details?.inside(derTag.sequence)?.objectIdentifier() ?? '1.2.840.113549.2.7';
  const scheme = reader?.inside(derTag.sequence);
  const keyLength = aesLengths[scheme?.objectIdentifier() ?? ''];
  const iv = scheme?.element(derTag.octetString)?.content;
  const name = hashes[hash];
  if (!salt || iterations < 1 || !keyLength || !iv || name === undefined) return null;
  return { salt, iterations, hash: name, keyLength, iv };
}

async function decryptModern(
  { salt, iterations, hash, keyLength, iv }: ModernScheme,
  encrypted: Bytes,
  passphrase: string,
): Promise<Conversion<Bytes>> {
  try {
    const secret = new TextEncoder().encode(passphrase);
    const base = await crypto.subtle.importKey('raw', secret, { name: 'PBKDF2' }, false, ['deriveBits']);
    const derivation = { name: 'PBKDF2', hash, salt, iterations };
    const bits = new Uint8Array(await crypto.subtle.deriveBits(derivation, base, keyLength));
    const key = await crypto.subtle.importKey('raw', bits, { name: 'AES-CBC' }, false, ['decrypt']);
    bits.fill(0);
    return {
      ok: true,
      value: new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, encrypted)),
    };
  } catch {
    // A wrong key shows in the padding.
    return cannotConvert('wrong-passphrase');
  }
}

async function decryptWithForge(
  { identifier, parameters }: AlgorithmIdentifier,
  encrypted: Bytes,
  passphrase: string,
): Promise<Conversion<Bytes>> {
  if (parameters === null) return cannotConvert('unsupported');
  const forge = await loadForge();
  // PKCS#12's own schemes take the characters, all others their UTF-8 bytes.
  const isPkcs12 = identifier.startsWith('1.2.840.113549.1.12.');
  const password = isPkcs12 ? passphrase : toBinaryText(new TextEncoder().encode(passphrase));
  try {
    const cipher = forge.pbe.getCipher(
      identifier,
      forge.asn1.fromDer(toBinaryText(parameters.raw)),
      password,
    );
    cipher.update(forge.util.createBuffer(toBinaryText(encrypted)));
    if (!cipher.finish()) return cannotConvert('wrong-passphrase');
    return { ok: true, value: fromBinaryText(cipher.output.getBytes()) };
  } catch {
    return cannotConvert('unsupported');
  }
}

const legacyCiphers: Readonly<
  Record<string, { readonly keyLength: number; readonly name: 'AES-CBC' | '3DES-CBC' }>
> = {
  'AES-128-CBC': { keyLength: 16, name: 'AES-CBC' },
  'AES-192-CBC': { keyLength: 24, name: 'AES-CBC' },
  'AES-256-CBC': { keyLength: 32, name: 'AES-CBC' },
  'DES-EDE3-CBC': { keyLength: 24, name: '3DES-CBC' },
};

/** Decrypts a block with a `DEK-Info` header (RFC 1421 4.6.1.3), as OpenSSL used to write keys. */
export async function decryptLegacyBlock(
  content: Bytes,
  dekInfo: string,
  passphrase: string,
): Promise<Conversion<Bytes>> {
  const [name = '', hexIv = ''] = dekInfo.split(',').map((part) => part.trim());
  const cipherKind = legacyCiphers[name.toUpperCase()];
  if (cipherKind === undefined || !/^([0-9a-f]{16}|[0-9a-f]{32})$/i.test(hexIv))
    return cannotConvert('unsupported');
  const iv = (hexIv.match(/../g) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16))).join('');
  const forge = await loadForge();
  const password = toBinaryText(new TextEncoder().encode(passphrase));
  try {
    const key = forge.pbe.opensslDeriveBytes(password, iv.slice(0, 8), cipherKind.keyLength);
    const cipher = forge.cipher.createDecipher(cipherKind.name, key);
    cipher.start({ iv: forge.util.createBuffer(iv) });
    cipher.update(forge.util.createBuffer(toBinaryText(content)));
    if (!cipher.finish()) return cannotConvert('wrong-passphrase');
    return { ok: true, value: fromBinaryText(cipher.output.getBytes()) };
  } catch {
    return cannotConvert('damaged');
  }
}
