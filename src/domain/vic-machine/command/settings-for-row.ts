// SPDX-License-Identifier: Apache-2.0
import { commonNameOf } from '../../certificates';
import type { ConfigurationNumber } from '../../configurations';
import type { ClientVerification, CustomServerIdentity, ServerIdentity, TlsSettings } from '../../tls';
import type { VchSettings } from '../../vch';

/**
 * The same VCH in another of the seven configurations. What the row needs and the settings do not have is left open: an
 * existing certificate without files, client CAs without files. A common name is carried over, or taken from the chosen
 * certificate where one is to be generated; for row 4, which demands
 * exactly the certificate's own, it is read from the certificate.
 */
export function settingsForRow(settings: VchSettings, row: ConfigurationNumber): VchSettings {
  if (row === 7) return { ...settings, tls: { transport: 'plain' } };
  const { tls } = settings;
  const server = tls.transport === 'tls' ? tls.server : null;
  const clients = tls.transport === 'tls' ? tls.clients : null;
  const custom = row === 3 || row === 4 || row === 6;
  const next: TlsSettings = {
    transport: 'tls',
    server: custom ? customServer(server, row) : generatedServer(server),
    clients: clientsFor(row, clients),
    certificateFolder: tls.transport === 'tls' ? tls.certificateFolder : '',
  };
  return { ...settings, tls: next };
}

function generatedServer(server: ServerIdentity | null): ServerIdentity {
  const { commonName = '', organization = [], keySize = '' } = server ?? {};
  return { source: 'generated', commonName: commonName || hostOf(server), organization, keySize };
}

/** The first host that the chosen certificate is for; '' when there is none. */
function hostOf(server: ServerIdentity | null): string {
  const [leaf] = (server?.source === 'custom' ? server.certificate?.certificates : null) ?? [];
  return leaf?.subjectAltNames?.dns.find((name) => !name.startsWith('*')) ?? '';
}

function customServer(server: ServerIdentity | null, row: ConfigurationNumber): CustomServerIdentity {
  const { organization = [], keySize = '', commonName = '' } = server ?? {};
  const certificate = server?.source === 'custom' ? server.certificate : null;
  const key = server?.source === 'custom' ? server.key : null;
  const [leaf] = certificate?.certificates ?? [];
  const ownName = leaf === undefined ? null : commonNameOf(leaf.subject);
  return {
    source: 'custom',
    certificate,
    key,
    commonName: row === 4 ? (ownName ?? commonName) : server?.source === 'custom' ? commonName : '',
    organization,
    keySize,
  };
}

function clientsFor(row: ConfigurationNumber, clients: ClientVerification | null): ClientVerification {
  if (row === 5 || row === 6) return { mode: 'off' };
  if (row === 1 || row === 4) return { mode: 'required', authorities: { source: 'generated' } };
  return clients?.mode === 'required' && clients.authorities.source === 'chosen'
    ? clients
    : { mode: 'required', authorities: { source: 'chosen', files: [] } };
}
