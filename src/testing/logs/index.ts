// SPDX-License-Identifier: Apache-2.0
export { bytesOf, cutAt, joined, packed } from './bytes';
export type { PackedFile } from './packed-file';
export { padded, tarArchive, tarHeaders, type TarOptions } from './tar-archive';
export { fields, zipArchive, type ZipOptions } from './zip-archive';
export { goLine, vchBundle, vicLine } from './vch-bundle';
