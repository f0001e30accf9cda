// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../domain/certificates';
import type { ClientVerification, TlsSettings } from '../domain/tls';
import { type VchSettings, defaultSettings } from '../domain/vch';

type TlsOn = Extract<TlsSettings, { transport: 'tls' }>;

/** Only clients of these CAs, or everybody. */
export function clientsOf(authorities: readonly ChosenFile[] | 'anyone'): ClientVerification {
  return authorities === 'anyone'
    ? { mode: 'off' }
    : { mode: 'required', authorities: { source: 'chosen', files: authorities } };
}

/** An existing server certificate with its key: configuration 3, or 6 when anyone may connect. */
export function customTls(
  certificate: ChosenFile | null,
  key: ChosenFile | null,
  authorities: readonly ChosenFile[] | 'anyone' = 'anyone',
): TlsOn {
  const server = {
    source: 'custom',
    certificate,
    key,
    commonName: '',
    organization: [],
    keySize: '',
  } as const;
  return { transport: 'tls', server, clients: clientsOf(authorities), certificateFolder: '' };
}

/** A generated server certificate: configuration 2, or 5 when anyone may connect. */
export function generatedTls(
  commonName: string,
  authorities: readonly ChosenFile[] | 'anyone' = 'anyone',
  changes: { readonly keySize?: string; readonly organization?: readonly string[] } = {},
): TlsOn {
  const server = { source: 'generated', commonName, organization: [], keySize: '2048', ...changes } as const;
  return { transport: 'tls', server, clients: clientsOf(authorities), certificateFolder: '' };
}

/** A VCH with this TLS, and a static address on its client network (`10.20.0.5/24`; '' = DHCP). */
export function vchWith(tls: TlsSettings, clientIp = ''): VchSettings {
  const { networks } = defaultSettings;
  const client = { ...networks.client, portGroup: 'client-pg', ip: clientIp };
  return { ...defaultSettings, tls, networks: { ...networks, client } };
}
