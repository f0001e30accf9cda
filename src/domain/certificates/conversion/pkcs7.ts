// SPDX-License-Identifier: Apache-2.0
import { contextTag, DerReader, derTag } from '../der';
import { berToDer } from './ber-to-der';
import type { Conversion } from './conversion';
import { cannotConvert } from './conversion';

type Bytes = Uint8Array<ArrayBuffer>;

/** The certificates of a PKCS#7 bundle (RFC 2315 9.1), `.p7b`, byte for byte and in their order. */
export function openPkcs7(file: Uint8Array): Conversion<readonly Bytes[]> {
  const der = berToDer(file);
  const info = der && new DerReader(der).inside(derTag.sequence);
  if (info?.objectIdentifier() !== '1.2.840.113549.1.7.2') return cannotConvert('damaged');
  const signed = info.inside(contextTag(0, 'constructed'))?.inside(derTag.sequence);
  signed?.smallInteger();
  signed?.element(derTag.set);
  signed?.element(derTag.sequence);
  const list = signed?.inside(contextTag(0, 'constructed'));
  if (!list) return cannotConvert('damaged');
  const certificates: Bytes[] = [];
  while (!list.atEnd) {
    const certificate = list.any();
    if (certificate === null) return cannotConvert('damaged');
    if (certificate.tag === derTag.sequence) certificates.push(certificate.raw);
  }
  return { ok: true, value: certificates };
}
