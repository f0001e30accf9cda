// SPDX-License-Identifier: Apache-2.0
import type { PemBlock } from '../../pem';
import { readPem, writePem } from '../../pem';
import type { ChosenFile } from '../chosen-file';
import { recogniseDer } from '../reading/der-file';
import { readCertificate } from '../reading/read-certificate';
import { largestFile, readChosenFile } from '../reading/read-chosen-file';
import { readPrivateKey } from '../reading/read-private-key';
import type { Conversion } from './conversion';
import { cannotConvert } from './conversion';
import { decryptLegacyBlock } from './decrypt';
import { openPkcs7 } from './pkcs7';
import { decryptPkcs8, openPkcs12 } from './pkcs12';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Turns a file that programs cannot use as it stands into plain PEM: encrypted keys, PKCS#12, PKCS#7 and DER. The answer
 * is a file of the same name with the new content, or the file itself when there was nothing to convert.
 *
 * @param passphrase asked from the operator once and kept nowhere; null when there is none yet
 */
export async function convertFile(
  file: ChosenFile,
  passphrase: string | null,
): Promise<Conversion<ChosenFile>> {
  const { bytes } = file;
  if (bytes === null || bytes.length > largestFile) return cannotConvert('unsupported');
  const { blocks } = readPem(bytes);
  const text =
    blocks.length > 0 ? await convertBlocks(blocks, passphrase) : await convertBinary(bytes, passphrase);
  if (text === null) return { ok: true, value: file };
  return text.ok
    ? { ok: true, value: readChosenFile(file.name, new TextEncoder().encode(text.value)) }
    : text;
}

/** PEM text of all blocks with encrypted keys decrypted and bundles unpacked; null when none had to be touched. */
async function convertBlocks(
  blocks: readonly PemBlock[],
  passphrase: string | null,
): Promise<Conversion<string> | null> {
  const parts: string[] = [];
  let isTouched = false;
  for (const block of blocks) {
    const converted = await convertBlock(block, passphrase);
    if (converted !== null && !converted.ok) return converted;
    isTouched ||= converted !== null;
    parts.push(converted === null ? writePem(block.label, block.bytes) : converted.value);
  }
  return isTouched ? { ok: true, value: parts.join('') } : null;
}

async function convertBlock(block: PemBlock, passphrase: string | null): Promise<Conversion<string> | null> {
  const { label, bytes, headers } = block;
  const dekInfo = headers.get('DEK-Info');
  if (label === 'PKCS7' || label === 'CMS' || label === 'PKCS #7 SIGNED DATA') return unpackPkcs7(bytes);
  if (!label.endsWith('PRIVATE KEY')) return null;
  const reading = readPrivateKey(bytes);
  const isEncrypted = dekInfo !== undefined || (!reading.ok && reading.problem.code === 'encrypted-key');
  if (!isEncrypted) return null;
  if (passphrase === null) return cannotConvert('needs-passphrase');
  const plain =
    dekInfo === undefined
      ? await decryptPkcs8(bytes, passphrase)
      : await decryptLegacyBlock(bytes, dekInfo, passphrase);
  return plain.ok ? keyText(plain.value) : plain;
}

/** PEM text of a decrypted key. What does not look like a key was decrypted with the wrong passphrase. */
function keyText(der: Bytes): Conversion<string> {
  const key = readPrivateKey(der, '1.21');
  if (!key.ok) return cannotConvert(key.problem.code === 'unusable-key' ? 'unsupported' : 'wrong-passphrase');
  const labels = { pkcs1: 'RSA PRIVATE KEY', sec1: 'EC PRIVATE KEY', pkcs8: 'PRIVATE KEY' } as const;
  return { ok: true, value: writePem(labels[key.value.format], der) };
}

async function convertBinary(bytes: Bytes, passphrase: string | null): Promise<Conversion<string> | null> {
  switch (recogniseDer(bytes)) {
    case 'pkcs7':
      return unpackPkcs7(bytes);
    case 'pkcs12':
      return unpackPkcs12(bytes, passphrase);
    case 'der':
      return convertDer(bytes, passphrase);
    default:
      return cannotConvert('unsupported');
  }
}

function certificateText(certificates: readonly Bytes[]): string {
  return certificates.map((der) => writePem('CERTIFICATE', der)).join('');
}

function unpackPkcs7(bytes: Bytes): Conversion<string> {
  const opened = openPkcs7(bytes);
  return opened.ok ? { ok: true, value: certificateText(opened.value) } : opened;
}

async function unpackPkcs12(bytes: Bytes, passphrase: string | null): Promise<Conversion<string>> {
  // Files without a passphrase are usual enough to try the empty one first.
  const opened = await openPkcs12(bytes, passphrase ?? '');
  if (!opened.ok) {
    const isLocked = passphrase === null && opened.problem === 'wrong-passphrase';
    return isLocked ? cannotConvert('needs-passphrase') : opened;
  }
  const parts = [certificateText(opened.value.certificates)];
  for (const der of opened.value.privateKeys) {
    const text = keyText(der);
    if (!text.ok) return text;
    parts.push(text.value);
  }
  return { ok: true, value: parts.join('') };
}

async function convertDer(bytes: Bytes, passphrase: string | null): Promise<Conversion<string>> {
  if (readCertificate(bytes).ok) return { ok: true, value: certificateText([bytes]) };
  const key = readPrivateKey(bytes, '1.21');
  if (key.ok) return keyText(bytes);
  if (key.problem.code !== 'encrypted-key') return cannotConvert('unsupported');
  if (passphrase === null) return cannotConvert('needs-passphrase');
  const plain = await decryptPkcs8(bytes, passphrase);
  return plain.ok ? keyText(plain.value) : plain;
}
