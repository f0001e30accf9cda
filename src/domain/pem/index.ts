// SPDX-License-Identifier: Apache-2.0
export { decodeBase64, encodeBase64 } from './base64';
export { readPemAsGo } from './go-pem';
export type { TextAfterEnd } from './go-pem';
export type { PemBlock, PemDefect, PemDefectCode } from './pem-block';
export { readPem } from './read-pem';
export type { PemReading } from './read-pem';
export { writePem } from './write-pem';
