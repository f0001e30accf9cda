// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';

/** The key usage should allow what TLS does with the key. Go does not look at it; browsers on VCH Admin do. */
export const serverKeyUsageIsComplete: Rule<
  'tls.server-key-usage-is-complete',
  TlsSettings,
  { readonly file: string; readonly missing: readonly ('digitalSignature' | 'keyEncipherment')[] }
> = {
  id: 'tls.server-key-usage-is-complete',
  severity: 'warning',
  citation: 'VCH documentation, "Virtual Container Host Certificate Requirements"; RFC 5280 4.2.1.3',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls) => {
    const server = serverChain(tls);
    const usage = server?.leaf.keyUsage ?? null;
    if (server === null || usage === null) return null;
    const isRsa = server.leaf.publicKey.algorithm.type === 'RSA';
    const wanted = isRsa
      ? (['digitalSignature', 'keyEncipherment'] as const)
      : (['digitalSignature'] as const);
    const missing = wanted.filter((use) => !usage.has(use));
    return missing.length === 0 ? null : { file: server.file, missing };
  },
};
