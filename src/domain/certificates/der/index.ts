// SPDX-License-Identifier: Apache-2.0
export { DerReader, rightAligned } from './der-reader';
export type { BitString, DerElement } from './der-reader';
export { contextTag, derTag } from './der-tag';
export {
  derBitString,
  derBoolean,
  derElement,
  derExplicit,
  derImplicit,
  derNull,
  derObjectIdentifier,
  derOctetString,
  derSequence,
  derSetOfOne,
  derSmallInteger,
  derTime,
  derUnsignedInteger,
  derUtf8String,
  joinBytes,
} from './der-writer';
