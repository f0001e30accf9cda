// SPDX-License-Identifier: Apache-2.0
import {
  canonicalCertificate,
  canonicalCertificates,
  type Certificate,
  type ChosenFile,
  commonNameOf,
  type IssuedPair,
} from '../certificates';
import type { TlsSettings } from '../tls';
import type { NewClientVerification, NewServerCertificate, VchChange } from '../vic-machine';
import { newCertificateFolder } from './fix-changes';

/** Where the new server certificate is to come from. */
export type ServerChoice =
  | { readonly source: 'files'; readonly certificate: ChosenFile | null; readonly key: ChosenFile | null }
  /** Made in this browser; null until it is. */
  | { readonly source: 'made'; readonly pair: IssuedPair | null }
  | { readonly source: 'vic-machine'; readonly commonName: string };

/** How clients are to be verified. */
export type ClientChoice =
  /** By these CAs. */
  | { readonly mode: 'required'; readonly authorities: readonly Certificate[] }
  /** By a CA that vic-machine makes. */
  | { readonly mode: 'generated' }
  /** Not at all, as before. */
  | { readonly mode: 'off' };

/** What the operator chose for a VCH. */
export interface CertificateChoice {
  readonly server: ServerChoice;
  readonly clients: ClientChoice;
}

/** A file that a command expects. */
export interface CommandFile {
  readonly name: string;
  readonly content: string;
  /** Whether it is a private key. */
  readonly secret: boolean;
}

/** What is not chosen yet. */
export type MissingChoice = 'certificate' | 'key' | 'authorities' | 'commonName' | 'create';

/** A complete choice as a change of the VCH with the files for its command, or what is missing. */
export type CertificateChangeResult =
  | { readonly ok: true; readonly change: VchChange; readonly files: readonly CommandFile[] }
  | { readonly ok: false; readonly missing: readonly MissingChoice[] };

const certificateName = 'server-cert.pem';
const keyName = 'server-key.pem';
const authoritiesName = 'client-cas.pem';

/**
 * The change that a choice asks for. Certificates come as files written anew: an empty line at the end of one is what
 * makes the vic-machine server crash. A key that the operator chose stays in the operator's own file.
 */
export function certificateChange(
  vchName: string,
  { server, clients }: CertificateChoice,
  at: Date,
): CertificateChangeResult {
  const missing: readonly MissingChoice[] = [
    ...missingOf(server),
    ...(clients.mode === 'required' && clients.authorities.length === 0 ? (['authorities'] as const) : []),
  ];
  if (missing.length > 0) return { ok: false, missing };
  return {
    ok: true,
    change: {
      kind: 'certificates',
      server: namedServer(server),
      clients: namedClients(clients),
      folder: newCertificateFolder(vchName, at),
    },
    files: [...serverFiles(server), ...clientFiles(clients)],
  };
}

/** The choice in the form of settings, for the rules about TLS; null where vic-machine is to make the certificate. */
export function chosenTls({ server, clients }: CertificateChoice): TlsSettings | null {
  if (server.source !== 'files') return null;
  const { certificate, key } = server;
  const commonName = leafName(certificate);
  return {
    transport: 'tls',
    server: { source: 'custom', certificate, key, commonName, organization: [], keySize: '' },
    // CAs are judged where they are chosen: here they would only be missing.
    clients:
      clients.mode === 'off' ? { mode: 'off' } : { mode: 'required', authorities: { source: 'generated' } },
    certificateFolder: '',
  };
}

function missingOf(server: ServerChoice): readonly MissingChoice[] {
  switch (server.source) {
    case 'files':
      return [
        ...((server.certificate?.certificates.length ?? 0) > 0 ? [] : (['certificate'] as const)),
        ...((server.key?.privateKeys.length ?? 0) > 0 ? [] : (['key'] as const)),
      ];
    case 'made':
      return server.pair === null ? ['create'] : [];
    case 'vic-machine':
      return server.commonName === '' ? ['commonName'] : [];
  }
}

function namedServer(server: ServerChoice): NewServerCertificate {
  switch (server.source) {
    case 'files': {
      const key = server.key?.name ?? keyName;
      return { source: 'files', certificate: certificateName, key, commonName: leafName(server.certificate) };
    }
    case 'made': {
      const commonName = server.pair === null ? '' : (commonNameOf(server.pair.certificate.subject) ?? '');
      return { source: 'files', certificate: certificateName, key: keyName, commonName };
    }
    case 'vic-machine':
      return { source: 'generated', commonName: server.commonName, organization: [] };
  }
}

function namedClients(clients: ClientChoice): NewClientVerification {
  return clients.mode === 'required' ? { mode: 'required', authorities: [authoritiesName] } : clients;
}

function serverFiles(server: ServerChoice): readonly CommandFile[] {
  switch (server.source) {
    case 'files':
      return server.certificate === null
        ? []
        : [{ name: certificateName, content: canonicalCertificates(server.certificate), secret: false }];
    case 'made':
      return server.pair === null
        ? []
        : [
            { name: certificateName, content: server.pair.certificatePem, secret: false },
            { name: keyName, content: server.pair.keyPem, secret: true },
          ];
    case 'vic-machine':
      return [];
  }
}

function clientFiles(clients: ClientChoice): readonly CommandFile[] {
  if (clients.mode !== 'required') return [];
  const content = clients.authorities.map(canonicalCertificate).join('');
  return [{ name: authoritiesName, content, secret: false }];
}

function leafName(file: ChosenFile | null): string {
  const leaf = file?.certificates[0];
  return leaf === undefined ? '' : (commonNameOf(leaf.subject) ?? '');
}
