// SPDX-License-Identifier: Apache-2.0
import type { KeyAlgorithm, PrivateKeyFormat } from '../../domain/certificates';

/** Choosing files, and what a chosen file is. */
export const files = {
  orDrop: 'or drop it here, or paste it',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  /** Accessible name of the button; it begins with the word on it. */
  replace: (name: string) => `Replace ${name}`,
  replaceShort: 'Replace',
  certificates: (count: number) =>
    count === 1 ? '1 certificate' : `${count.toLocaleString('en-US')} certificates`,
  moreCertificates: (next: number, hidden: number) =>
    next === hidden
      ? `Show ${hidden.toLocaleString('en-US')} more`
      : `Show ${next} more of ${hidden.toLocaleString('en-US')}`,
  privateKey: (algorithm: string, format: PrivateKeyFormat) =>
    `private key ${algorithm} (${{ pkcs1: 'PKCS#1', pkcs8: 'PKCS#8', sec1: 'SEC 1' }[format]})`,
  belongs: 'belongs to the certificate',
  algorithm: (algorithm: KeyAlgorithm): string => {
    switch (algorithm.type) {
      case 'RSA':
        return `RSA ${algorithm.bits}`;
      case 'ECDSA':
        return `ECDSA ${algorithm.curve}`;
      case 'Ed25519':
        return 'Ed25519';
      case 'other':
        return algorithm.name;
    }
  },
  named: 'named in the command; not chosen yet',
  notUsable: 'nothing in it that can be used here',
  unreadable: (name: string) =>
    `“${name}” could not be read: it was moved, or you may not open it. Choose it again.`,
};
