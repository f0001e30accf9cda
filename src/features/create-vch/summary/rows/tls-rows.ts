// SPDX-License-Identifier: Apache-2.0
import type { ServerIdentity, TlsSettings } from '../../../../domain/tls';
import type { Messages } from '../../../../messages';
import { type SummaryRow, fileValue, row } from './summary-row';

/** The choices of the Security page. */
export function tlsRows(tls: TlsSettings, at: Date, all: Messages): readonly SummaryRow[] {
  const { securityPage: texts, summaryPage } = all;
  if (tls.transport === 'plain') {
    return [row(texts.clientCertificates, ['tls.clients', 'tls.transport'], summaryPage.noTls)];
  }
  const { server, clients, certificateFolder } = tls;
  const isOn = clients.mode === 'required';
  const authorities = !isOn
    ? []
    : clients.authorities.source === 'generated'
      ? [summaryPage.generatedAuthorities]
      : clients.authorities.files.map((file) => fileValue(file, at, all));
  return [
    row(
      texts.clientCertificates,
      ['tls.clients', 'tls.transport'],
      isOn ? texts.clientsVerified : texts.clientsNotVerified,
    ),
    row(texts.authorities, ['tls.authorities', 'tls.clients.authorities'], ...authorities),
    row(texts.source, 'tls.server', server.source === 'generated' ? texts.generate : texts.existing),
    ...fileRows(server, at, all),
    row(texts.commonName, 'tls.server.commonName', server.commonName),
    row(texts.organization, 'tls.server.organization', ...server.organization),
    row(texts.keySize, 'tls.server.keySize', server.keySize === '' ? '' : summaryPage.bits(server.keySize)),
    row(summaryPage.certificateFolder, 'tls.certificateFolder', certificateFolder),
  ];
}

function fileRows(server: ServerIdentity, at: Date, all: Messages): readonly SummaryRow[] {
  if (server.source === 'generated') return [];
  const { securityPage: texts } = all;
  return [
    row(texts.serverCertificate, 'tls.server.certificate', fileValue(server.certificate, at, all)),
    row(texts.serverKey, 'tls.server.key', fileValue(server.key, at, all)),
  ];
}
