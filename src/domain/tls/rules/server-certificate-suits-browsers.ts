// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';

const dayInMilliseconds = 86_400_000;

/** Longest life of a server certificate, in days, on Apple's systems. */
const longest = 825;

/** Browsers of Apple put up with 825 days; Docker clients do not count. */
export const serverCertificateSuitsBrowsers: Rule<
  'tls.server-certificate-suits-browsers',
  TlsSettings,
  { readonly file: string; readonly days: number; readonly longest: number }
> = {
  id: 'tls.server-certificate-suits-browsers',
  severity: 'note',
  citation: 'Apple, "Requirements for trusted certificates in iOS 13 and macOS 10.15"',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls) => {
    const server = serverChain(tls);
    if (server === null) return null;
    const days = Math.round(
      (server.leaf.notAfter.getTime() - server.leaf.notBefore.getTime()) / dayInMilliseconds,
    );
    return days <= longest ? null : { file: server.file, days, longest };
  },
};
