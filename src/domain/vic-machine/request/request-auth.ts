// SPDX-License-Identifier: Apache-2.0
import { canonicalCertificates, canonicalKey, type ChosenFile } from '../../certificates';
import type { ClientVerification, CustomServerIdentity, TlsSettings } from '../../tls';
import { pemPerCertificate, tidyPem } from './canonical-pem';
import type { ReportProblem } from './request-problem';
import type { RequestAuth, RequestPem } from './vch-request';

/** A server certificate with its key, made where the body is made. Both PEM. Memory only. */
export interface GeneratedPair {
  readonly certificatePem: string;
  readonly keyPem: string;
}

/**
 * `auth` of the body. A generated server certificate (rows 2 and 5) is sent as a given pair: the API's own generation
 * replaces given client CAs by one whose key nobody has, and forgets the organization.
 */
export function requestAuth(
  tls: TlsSettings,
  generatedPair: GeneratedPair | undefined,
  report: ReportProblem,
): RequestAuth {
  if (tls.transport === 'plain') return { no_tls: true };
  const client = clientPart(tls.clients, report);
  if (tls.server.source === 'custom') return { client, server: customPair(tls.server, report) };
  if (generatedPair === undefined) report({ code: 'generated-pair-missing', field: 'tls.server' });
  return {
    client,
    server: {
      certificate: { pem: tidyPem(generatedPair?.certificatePem ?? '') },
      private_key: { pem: tidyPem(generatedPair?.keyPem ?? '') },
    },
  };
}

function clientPart(
  clients: ClientVerification,
  report: ReportProblem,
): Exclude<RequestAuth, { no_tls: true }>['client'] {
  if (clients.mode === 'off') return { no_tls_verify: true };
  const { authorities } = clients;
  if (authorities.source === 'generated') {
    report({ code: 'generated-client-authorities', field: 'tls.authorities' });
    return { certificate_authorities: [] };
  }
  return {
    certificate_authorities: authorityList(authorities.files, 'tls.authorities', report, true),
  };
}

/** One entry per certificate of the files. A file without one would be left out without a word: it is reported. */
export function authorityList(
  files: readonly ChosenFile[],
  field: string,
  report: ReportProblem,
  atLeastOne: boolean,
): readonly RequestPem[] {
  files.forEach((file, index) => {
    if (file.certificates.length === 0) report({ code: 'file-missing', field: `${field}.files.${index}` });
  });
  if (atLeastOne && files.length === 0) report({ code: 'file-missing', field });
  return pemPerCertificate(files);
}

function customPair(
  server: CustomServerIdentity,
  report: ReportProblem,
): { readonly certificate: RequestPem; readonly private_key: RequestPem } {
  const chain = server.certificate === null ? '' : canonicalCertificates(server.certificate);
  const key = server.key?.privateKeys[0];
  if (chain === '') report({ code: 'file-missing', field: 'tls.server.certificate' });
  if (key === undefined) report({ code: 'file-missing', field: 'tls.server.key' });
  return {
    certificate: { pem: chain },
    private_key: { pem: key === undefined ? '' : canonicalKey(key) },
  };
}
