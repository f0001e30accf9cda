// SPDX-License-Identifier: Apache-2.0
import { issueAuthority, issueSelfSigned } from '../../src/domain/certificates';
import type { EngineOutcome } from '../../src/domain/engine';
import { numberAt, textsAt } from './json-value';
import type { VchRecord } from './vch-record';

/** What decides who gets through to a VCH's Docker API. */
export type VchIdentity = Pick<VchRecord, 'server' | 'clientAuthorities'>;

/**
 * Certificates of a new VCH: those given, as they were given, or those the engine makes. Of its own it keeps the server's
 * key only; the keys of a made authority and client are thrown away, and with them every chance to connect.
 */
export async function vchIdentity({ tls }: EngineOutcome, request: unknown, now: Date): Promise<VchIdentity> {
  const given = text(tls.clientAuthorities);
  if (tls.mode === 'no-tls') {
    return { server: null, clientAuthorities: '' };
  }
  if (!tls.serverGenerated) {
    const server = { certificate: text(tls.serverCertificate), privateKey: text(tls.serverKey) };
    return { server, clientAuthorities: given };
  }
  const keySize = numberAt(request, 'auth', 'server', 'generate', 'size', 'value');
  const { commonName } = tls;
  if (!tls.clientAuthoritiesGenerated) {
    // The engine ignores the organization when it signs nothing but the server's own certificate.
    const pair = await issueSelfSigned({ commonName, organization: ['default'], keySize, at: now });
    return {
      server: { certificate: pair.certificatePem, privateKey: pair.keyPem },
      clientAuthorities: given,
    };
  }
  const common = {
    organization: organizationOf(request, commonName),
    keyType: { type: 'RSA', bits: keySize } as const,
    at: now,
  };
  const authority = await issueAuthority({ ...common, commonName: '' });
  const pair = await authority.issueServer({ ...common, commonName });
  return {
    server: { certificate: pair.certificatePem, privateKey: pair.keyPem },
    clientAuthorities: authority.certificatePem,
  };
}

/** Without an organization the engine writes an empty one; with fewer than two it adds the common name. */
function organizationOf(request: unknown, commonName: string): readonly string[] {
  const given = textsAt(request, 'auth', 'server', 'generate', 'organization');
  const names = given.length === 0 ? [''] : given;
  return names.length > 1 || commonName.startsWith('*') ? names : [...names, commonName];
}

function text(bytes: Uint8Array | null): string {
  return bytes === null ? '' : Buffer.from(bytes).toString('utf8');
}
