// SPDX-License-Identifier: Apache-2.0
import type { KeyAlgorithm } from './certificate';

/** How a private key is wrapped. VIC's own tools read RSA keys in PKCS#1 only. */
export type PrivateKeyFormat = 'pkcs1' | 'pkcs8' | 'sec1';

/** An unencrypted private key that was read. Never leaves memory; never in a message. */
export interface PrivateKey {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly format: PrivateKeyFormat;
  readonly algorithm: KeyAlgorithm;
  /**
   * SubjectPublicKeyInfo of the public half, to compare with a certificate's; null when it cannot be told without
   * asking WebCrypto (Ed25519), see `keyPairMatches`.
   */
  readonly spki: Uint8Array<ArrayBuffer> | null;
}
