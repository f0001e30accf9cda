// SPDX-License-Identifier: Apache-2.0
import type { EngineIssue } from '../reason';
import { checkKeyPair, countAuthorities } from '../tls/key-pair';
import type { TlsPlan } from '../tls/tls-plan';

/** The validator's `certificate` and `certificateAuthorities` steps. */
export async function validateTls({ server, authorities }: TlsPlan): Promise<readonly EngineIssue[]> {
  const issues: EngineIssue[] = [];
  if (server.source === 'given' && !isAbsent(server)) {
    const check = await checkKeyPair(server.certificate, server.key);
    if (!check.ok) issues.push(check.issue);
  }
  if (authorities.source !== 'given' || authorities.pem.length === 0) return issues;
  const noCertificate =
    server.source === 'none' || (server.source === 'given' && server.certificate.length === 0);
  if (noCertificate) {
    issues.push({
      reason: 'tls-ca-without-server',
      text: 'Certificate authority specified, but no TLS certificate provided',
    });
  } else if (countAuthorities(authorities.pem) === 0) {
    issues.push({ reason: 'tls-ca-unusable', text: 'Unable to load certificate authority data' });
  }
  return issues;
}

/** Whether neither certificate nor key holds anything: the engine then goes on without TLS. */
export function isAbsent(server: { readonly certificate: Uint8Array; readonly key: Uint8Array }): boolean {
  return server.certificate.length === 0 && server.key.length === 0;
}
