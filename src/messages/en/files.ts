// SPDX-License-Identifier: Apache-2.0
import type { KeyAlgorithm } from '../../domain/certificates';

/** Choosing files, and what a chosen file is. */
export const files = {
  orDrop: 'or drop it here, or paste it',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  issuedBy: (issuer: string) => (issuer === '' ? 'issuer without a name' : `issued by ${issuer}`),
  validUntil: (date: Date) =>
    `valid until ${date.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })}`,
  certificates: (count: number) => `${count} certificates`,
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
