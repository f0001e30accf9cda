// SPDX-License-Identifier: Apache-2.0
import { readPemAsGo } from '../../pem';
import type { Certificate } from '../certificate';
import type { GoBuild } from '../go-version';
import { readCertificate } from '../reading/read-certificate';
import { sameBytes } from '../same-bytes';
import { pemOf } from './pem-version';

/**
 * The certificates that Go's `CertPool.AppendCertsFromPEM` takes from a file, each once: blocks with headers or another
 * label, and those it cannot parse, are passed over without a word. Empty = the file is refused.
 */
export function loadAuthorities(file: Uint8Array, build: GoBuild): readonly Certificate[] {
  const authorities: Certificate[] = [];
  for (const { label, headers, bytes } of readPemAsGo(file, pemOf(build.version))) {
    if (label !== 'CERTIFICATE' || headers.size > 0) continue;
    const reading = readCertificate(bytes, build);
    if (!reading.ok) continue;
    const isKnown = authorities.some((known) => sameBytes(known.der, reading.value.der));
    if (!isKnown) authorities.push(reading.value);
  }
  return authorities;
}
