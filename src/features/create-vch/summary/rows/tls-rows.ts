// SPDX-License-Identifier: Apache-2.0
import { type ClientPlan, type Connection, dialledNames } from '../../../../domain/docker-client';
import type { ServerIdentity } from '../../../../domain/tls';
import type { VchSettings } from '../../../../domain/vch';
import type { Messages } from '../../../../messages';
import { type SummaryContext, type SummaryRow, fileValue, row } from './summary-row';

/** The choices of the Security page, and what its names and its client to try come to. */
export function tlsRows(
  settings: VchSettings,
  { at, plan, connection }: SummaryContext,
  all: Messages,
): readonly SummaryRow[] {
  const { tls } = settings;
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
    row(summaryPage.dialled, 'tls.names', ...nameValues(settings, plan, connection, all)),
    row(summaryPage.tried, 'tls.client', fileValue(plan.certificate, at, all), fileValue(plan.key, at, all)),
  ];
}

/** The names clients will dial, each with what they make of the certificate as far as it is known. */
function nameValues(
  settings: VchSettings,
  { names }: ClientPlan,
  connection: Connection | null,
  { summaryPage: texts }: Messages,
): readonly string[] {
  return dialledNames(settings, names).map(({ host }) => {
    const verdict = connection?.names.find((name) => name.host === host);
    if (verdict === undefined || verdict.trusted === null) return host;
    return verdict.trusted ? texts.accepted(host) : texts.refused(host);
  });
}

function fileRows(server: ServerIdentity, at: Date, all: Messages): readonly SummaryRow[] {
  if (server.source === 'generated') return [];
  const { securityPage: texts } = all;
  return [
    row(texts.serverCertificate, 'tls.server.certificate', fileValue(server.certificate, at, all)),
    row(texts.serverKey, 'tls.server.key', fileValue(server.key, at, all)),
  ];
}
