// SPDX-License-Identifier: Apache-2.0
import { contextTag, DerReader, derTag } from '../der';
import { readAlgorithmIdentifier } from '../reading/algorithm-identifier';
import { attempt } from '../reading/refusal';
import { berToDer } from './ber-to-der';
import type { Conversion } from './conversion';
import { cannotConvert } from './conversion';
import { decryptWithPassphrase } from './decrypt';

type Bytes = Uint8Array<ArrayBuffer>;

/** What was in a PKCS#12 file, DER each. */
export interface Pkcs12Content {
  readonly certificates: readonly Bytes[];
  /** PKCS#8. */
  readonly privateKeys: readonly Bytes[];
}

const plainData = '1.2.840.113549.1.7.1';
const encryptedData = '1.2.840.113549.1.7.6';
const bags = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
} as const;

/** Opens a PKCS#12 file (RFC 7292), `.pfx` or `.p12`. Its contents come out byte for byte. */
export async function openPkcs12(file: Uint8Array, passphrase: string): Promise<Conversion<Pkcs12Content>> {
  const der = berToDer(file);
  const outer = der && new DerReader(der).inside(derTag.sequence);
  outer?.smallInteger();
  const content = outer?.inside(derTag.sequence) ?? null;
  const safes = content && readData(content);
  const list = safes && readerOf(safes);
  if (!list) return cannotConvert('damaged');
  const found = { certificates: [] as Bytes[], privateKeys: [] as Bytes[] };
  while (!list.atEnd) {
    const safe = list.inside(derTag.sequence);
    const bytes = safe === null ? null : await openSafe(safe, passphrase);
    if (bytes === null) return cannotConvert('damaged');
    if (!bytes.ok) return bytes;
    const problem = await readBags(bytes.value, passphrase, found);
    if (problem !== null) return problem;
  }
  return { ok: true, value: found };
}

/** The SEQUENCE in some bytes, which may be BER. */
function readerOf(bytes: Bytes): DerReader | null {
  const der = berToDer(bytes);
  return der && new DerReader(der).inside(derTag.sequence);
}

/** Content of a ContentInfo of type data (RFC 2315 8). */
function readData(info: DerReader): Bytes | null {
  if (info.objectIdentifier() !== plainData) return null;
  return info.inside(contextTag(0, 'constructed'))?.element(derTag.octetString)?.content ?? null;
}

async function openSafe(info: DerReader, passphrase: string): Promise<Conversion<Bytes> | null> {
  const type = info.objectIdentifier();
  const content = info.inside(contextTag(0, 'constructed'));
  if (type === plainData) {
    const plain = content?.element(derTag.octetString)?.content;
    return plain === undefined ? null : { ok: true, value: plain };
  }
  if (type !== encryptedData) return cannotConvert('unsupported');
  const reader = content?.inside(derTag.sequence);
  reader?.smallInteger();
  const encrypted = reader?.inside(derTag.sequence);
  encrypted?.objectIdentifier();
  const algorithm = encrypted?.inside(derTag.sequence) ?? null;
  const bytes = encryptedBytes(encrypted ?? null);
  if (algorithm === null || bytes === null) return null;
  const scheme = attempt(() => readAlgorithmIdentifier(algorithm));
  return scheme.ok ? decryptWithPassphrase(scheme.value, bytes, passphrase) : null;
}

/** `[0] IMPLICIT OCTET STRING`, whole or in pieces. */
function encryptedBytes(reader: DerReader | null): Bytes | null {
  const whole = reader?.element(contextTag(0, 'primitive'))?.content;
  if (whole !== undefined) return whole;
  const pieces = reader?.inside(contextTag(0, 'constructed'));
  if (!pieces) return null;
  const bytes: number[] = [];
  while (!pieces.atEnd) {
    const piece = pieces.element(derTag.octetString);
    if (piece === null) return null;
    for (const byte of piece.content) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

async function readBags(
  safe: Bytes,
  passphrase: string,
  found: { readonly certificates: Bytes[]; readonly privateKeys: Bytes[] },
): Promise<ReturnType<typeof cannotConvert> | null> {
  const list = readerOf(safe);
  // Decrypted with a wrong key it may have looked padded by chance.
  if (list === null) return cannotConvert('wrong-passphrase');
  while (!list.atEnd) {
    const bag = list.inside(derTag.sequence);
    const type = bag?.objectIdentifier();
    const value = bag?.inside(contextTag(0, 'constructed'));
    if (!bag || !value) return cannotConvert('damaged');
    if (type === bags.certificate) {
      const wrapped = value.inside(derTag.sequence);
      wrapped?.objectIdentifier();
      const der = wrapped?.inside(contextTag(0, 'constructed'))?.element(derTag.octetString)?.content;
      if (der !== undefined) found.certificates.push(der);
    } else if (type === bags.key) {
      const key = value.element(derTag.sequence);
      if (key !== null) found.privateKeys.push(key.raw);
    } else if (type === bags.shroudedKey) {
      const key = value.element(derTag.sequence);
      const plain = key && (await decryptPkcs8(key.raw, passphrase));
      if (plain === null) return cannotConvert('damaged');
      if (!plain.ok) return plain;
      found.privateKeys.push(plain.value);
    }
  }
  return null;
}

/** Decrypts an EncryptedPrivateKeyInfo (RFC 5208 6) to PKCS#8. */
export async function decryptPkcs8(der: Bytes, passphrase: string): Promise<Conversion<Bytes>> {
  const reader = new DerReader(der).inside(derTag.sequence);
  const content = reader?.inside(derTag.sequence) ?? null;
  const encrypted = reader?.element(derTag.octetString)?.content;
  const algorithm = content && attempt(() => readAlgorithmIdentifier(content));
  if (!algorithm?.ok || encrypted === undefined) return cannotConvert('damaged');
  const plain = await decryptWithPassphrase(algorithm.value, encrypted, passphrase);
  if (!plain.ok) return plain;
  return new DerReader(plain.value).inside(derTag.sequence) === null
    ? cannotConvert('wrong-passphrase')
    : plain;
}
