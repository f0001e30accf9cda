// SPDX-License-Identifier: Apache-2.0
import { type GoBuild, builtWith, newestGo } from '../go-version';
import type { PemBlock } from '../../pem';
import { readPem, readPemAsGo } from '../../pem';
import type { Certificate } from '../certificate';
import type { ChosenFile, FileProblem, FileProblemCode } from '../chosen-file';
import type { PrivateKey } from '../private-key';
import { recogniseDer } from './der-file';
import { readCertificate } from './read-certificate';
import { readPrivateKey } from './read-private-key';

/** Largest file that is read, in bytes. */
export const largestFile = 1024 * 1024;

/** Largest number of certificates, and of PEM blocks altogether, that is read from one file. */
export const mostCertificates = 2000;

/** The mutable file while it is read. */
interface Draft {
  readonly certificates: Certificate[];
  readonly privateKeys: PrivateKey[];
  readonly problems: FileProblem[];
}

/**
 * Reads a file as its owner meant it and says what is not in order. Everything is kept in memory only; nothing throws.
 *
 * @param name the file's name as chosen
 * @param bytes its bytes as they are, including a BOM
 */
export function readChosenFile(name: string, bytes: Uint8Array): ChosenFile {
  const own = new Uint8Array(bytes);
  const draft: Draft = { certificates: [], privateKeys: [], problems: [] };
  if (own.length > largestFile) report(draft, 'too-large', null, `${own.length} bytes`);
  else if (own.every(isBlank)) report(draft, 'empty', null, `${own.length} bytes`);
  else readContent(own, draft);
  return { name, bytes: own, ...draft };
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0;
}

function report(draft: Draft, code: FileProblemCode, line: number | null, reason: string): void {
  draft.problems.push({ code, line, reason });
}

function readContent(bytes: Uint8Array<ArrayBuffer>, draft: Draft): void {
  const { blocks, defects, isCutOff } = readPem(bytes, mostCertificates);
  const visible = new Set(readPemAsGo(bytes).map((block) => block.offset));
  for (const block of blocks) readBlock(block, draft);
  if (isCutOff) report(draft, 'too-many-certificates', null, `more than ${mostCertificates} blocks`);
  for (const { code, line } of defects) {
    const isDamaged = code === 'damaged' || code === 'unterminated';
    report(draft, isDamaged ? 'damaged' : 'hidden-from-go', line, code);
  }
  const reported = new Set(defects.map((defect) => defect.line));
  for (const block of blocks) {
    const hidden = block.headers.size > 0 ? block.label === 'CERTIFICATE' : !visible.has(block.offset);
    const known = reported.has(block.line) || reported.has(null);
    if (hidden && !known) {
      report(draft, 'hidden-from-go', block.line, block.headers.size > 0 ? 'pem-headers' : 'boundary-line');
    }
  }
  if (blocks.length === 0 && defects.length === 0) {
    const kind = recogniseDer(bytes);
    if (kind === null) report(draft, 'not-pem', null, 'failed to find any PEM data');
    else readBinary(kind, bytes, draft);
  }
  draft.problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** What the labels of other blocks say about a file. */
const otherLabels: Readonly<Record<string, FileProblemCode>> = {
  'TRUSTED CERTIFICATE': 'wrong-label',
  'X509 CERTIFICATE': 'wrong-label',
  'CERTIFICATE REQUEST': 'certificate-request',
  'NEW CERTIFICATE REQUEST': 'certificate-request',
  'PUBLIC KEY': 'public-key',
  'RSA PUBLIC KEY': 'public-key',
  'SSH2 PUBLIC KEY': 'public-key',
  PKCS7: 'pkcs7',
  CMS: 'pkcs7',
  'PKCS #7 SIGNED DATA': 'pkcs7',
};

/** Blocks that everybody passes over. */
const harmlessLabels: ReadonlySet<string> = new Set(['EC PARAMETERS', 'DH PARAMETERS', 'X509 CRL']);

function readBlock(block: PemBlock, draft: Draft): void {
  const { label, line } = block;
  if (label === 'CERTIFICATE') readCertificateBlock(block, draft);
  else if (label === 'PRIVATE KEY' || label.endsWith(' PRIVATE KEY')) readKeyBlock(block, draft);
  else if (!harmlessLabels.has(label)) report(draft, otherLabels[label] ?? 'wrong-label', line, label);
}

/** Whoever the file is for may be built with an older Go: what only the newest one refuses is judged where it matters. */
const reader: GoBuild = { ...builtWith(newestGo), negativeSerials: true };

function readCertificateBlock({ bytes, line }: PemBlock, draft: Draft): void {
  const reading = readCertificate(bytes, reader);
  if (reading.ok) {
    draft.certificates.push(reading.value);
    return;
  }
  const isRequest = recogniseDer(bytes) === 'certificate-request';
  if (isRequest) report(draft, 'certificate-request', line, reading.problem.reason);
  else report(draft, 'unreadable-certificate', line, reading.problem.reason);
}

function readKeyBlock({ label, bytes, headers, line }: PemBlock, draft: Draft): void {
  if (headers.get('Proc-Type')?.includes('ENCRYPTED') === true || headers.has('DEK-Info')) {
    report(draft, 'encrypted-key', line, `Proc-Type: 4,ENCRYPTED (${label})`);
    return;
  }
  if (label === 'OPENSSH PRIVATE KEY') {
    report(draft, 'unusable-key', line, 'OpenSSH');
    return;
  }
  // The VCH, which uses the key, does not look at the CRT numbers that newer versions of Go check.
  const reading = readPrivateKey(bytes, '1.21');
  if (reading.ok) draft.privateKeys.push(reading.value);
  else report(draft, reading.problem.code, line, reading.problem.reason);
}

function readBinary(kind: FileProblemCode, bytes: Uint8Array<ArrayBuffer>, draft: Draft): void {
  report(draft, kind, null, kind);
  if (kind !== 'der') return;
  const certificate = readCertificate(bytes, reader);
  const key = certificate.ok ? null : readPrivateKey(bytes);
  if (certificate.ok) draft.certificates.push(certificate.value);
  else if (key?.ok === true) draft.privateKeys.push(key.value);
  else if (key?.problem.code === 'encrypted-key' || key?.problem.code === 'unusable-key') {
    report(draft, key.problem.code, null, key.problem.reason);
  } else report(draft, 'unreadable-certificate', null, certificate.problem.reason);
}
