// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';

/** The documentation also asks for key agreement; nothing is known to need it. */
export const serverKeyUsageAllowsAgreement: Rule<
  'tls.server-key-usage-allows-agreement',
  TlsSettings,
  { readonly file: string }
> = {
  id: 'tls.server-key-usage-allows-agreement',
  severity: 'note',
  citation: 'VCH documentation, "Virtual Container Host Certificate Requirements"',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls) => {
    const server = serverChain(tls);
    const usage = server?.leaf.keyUsage ?? null;
    return server === null || usage === null || usage.has('keyAgreement') ? null : { file: server.file };
  },
};
