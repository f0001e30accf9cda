// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';
import { smallestRsaKey } from './rsa-key-sizes';
import { shortRsaBits } from './weak-signature';

/** An RSA key should have 2048 bits or more. */
export const serverKeyIsStrong: Rule<
  'tls.server-key-is-strong',
  TlsSettings,
  { readonly file: string; readonly bits: number }
> = {
  id: 'tls.server-key-is-strong',
  severity: 'warning',
  citation: 'NIST SP 800-57 part 1; vic-machine create --certificate-key-size',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls) => {
    const server = serverChain(tls);
    const bits = server === null ? null : shortRsaBits(server.leaf);
    // Shorter ones are refused, which is an error of its own.
    return server === null || bits === null || bits < smallestRsaKey ? null : { file: server.file, bits };
  },
};
