// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ContainerSettings } from '../new-authority-settings';

/** Programs disagree on how other letters in the passphrase of a PKCS#12 file are encoded. */
export const containerPassphraseIsAscii: Rule<
  'new-authority.container-passphrase-is-ascii',
  ContainerSettings,
  object
> = {
  id: 'new-authority.container-passphrase-is-ascii',
  severity: 'error',
  citation: 'RFC 7292 appendix B.1; OpenSSL documentation: passphrase-encoding',
  field: 'newAuthority.passphrase',
  appliesTo: ({ passphrase }) => passphrase !== '',
  check: ({ passphrase }) => (/^[\x20-\x7e]*$/.test(passphrase) ? null : {}),
};
