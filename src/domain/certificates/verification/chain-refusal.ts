// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';

/** Why a certificate, a path or a whole chain is refused. */
export interface ChainRefusal {
  readonly code: ChainRefusalCode;
  /** The certificate that is to blame. */
  readonly certificate: Certificate;
  /** What Go says, in its words. */
  readonly message: string;
}

/** The kinds of {@link ChainRefusal}. */
export type ChainRefusalCode =
  | 'expired'
  | 'not-yet-valid'
  | 'unhandled-critical-extension'
  | 'name-mismatch'
  | 'no-names'
  | 'common-name-only'
  | 'unknown-authority'
  | 'no-authority'
  | 'may-not-sign'
  | 'wrong-signature'
  | 'insecure-algorithm'
  | 'unknown-algorithm'
  | 'too-many-intermediates'
  | 'name-not-permitted'
  | 'name-excluded'
  | 'name-unreadable'
  | 'too-many-comparisons'
  | 'too-many-signatures'
  | 'wrong-usage'
  | 'no-policy'
  /** Not a refusal: this browser cannot check the signature. */
  | 'not-checkable';
