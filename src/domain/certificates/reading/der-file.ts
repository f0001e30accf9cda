// SPDX-License-Identifier: Apache-2.0
import type { FileProblemCode } from '../chosen-file';
import { DerReader, derTag } from '../der';

const signedData = '1.2.840.113549.1.7.2';
const data = '1.2.840.113549.1.7.1';

/** What a binary file that starts like DER or BER seems to be; null when it does not start like it. */
export function recogniseDer(
  bytes: Uint8Array<ArrayBuffer>,
): Extract<FileProblemCode, 'der' | 'pkcs7' | 'pkcs12' | 'certificate-request'> | null {
  if (bytes[0] !== derTag.sequence || (bytes[1] ?? 0) < 0x80) return null;
  const reader = insideLeniently(bytes);
  const first = reader.any();
  if (first === null) return 'der';
  if (first.tag === derTag.objectIdentifier) {
    return new DerReader(first.raw).objectIdentifier() === signedData ? 'pkcs7' : 'der';
  }
  if (first.tag === derTag.integer && first.content[0] === 3) {
    const content = insideLeniently(reader.any()?.raw ?? bytes.subarray(first.raw.length + 4));
    const type = content.objectIdentifier();
    return type === data || type === signedData ? 'pkcs12' : 'der';
  }
  return isRequest(first.content) ? 'certificate-request' : 'der';
}

/** PKCS#10 (RFC 2986 4.1): version, subject name, public key; a certificate has other things in these places. */
function isRequest(content: Uint8Array<ArrayBuffer>): boolean {
  const reader = new DerReader(content);
  if (reader.smallInteger() !== 0 || reader.element(derTag.sequence) === null) return false;
  const key = reader.inside(derTag.sequence);
  const algorithm = key?.element(derTag.sequence) ?? null;
  return algorithm !== null && key?.nextIs(derTag.bitString) === true;
}

/** PKCS#12 and PKCS#7 may be BER with an indefinite length, which the strict reader refuses. */
function insideLeniently(bytes: Uint8Array<ArrayBuffer>): DerReader {
  if (bytes[1] === 0x80) return new DerReader(bytes.subarray(2));
  return new DerReader(bytes).inside(derTag.sequence) ?? new DerReader(new Uint8Array());
}
