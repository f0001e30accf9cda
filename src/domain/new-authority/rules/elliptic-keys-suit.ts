// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { type NewAuthoritySettings, newKeyTypes } from '../new-authority-settings';

/**
 * VIC's own tools read RSA keys in PKCS#1 alone. Beside an ECDSA key a VCH works and shows its IP address in place of
 * its certificate's name; node-forge, which writes `cert.pfx`, knows RSA only.
 */
export const ellipticKeysSuit: Rule<
  'new-authority.elliptic-keys-suit',
  NewAuthoritySettings,
  { readonly hasServer: boolean }
> = {
  id: 'new-authority.elliptic-keys-suit',
  severity: 'warning',
  citation: 'vmware/vic pkg/certificate/certificate.go, ParseCertificate; lib/install/management/inspect.go',
  field: 'newAuthority.keyType',
  appliesTo: () => true,
  check: ({ keyType, server }) =>
    newKeyTypes[keyType].type === 'ECDSA' ? { hasServer: server !== null } : null,
};
