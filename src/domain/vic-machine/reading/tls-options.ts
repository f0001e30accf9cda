// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../certificates';
import type { ClientVerification, ServerIdentity, TlsSettings } from '../../tls';
import type { OptionReader } from './option-reader';

/** Reads a file that a command names; a name alone when it is not at hand. */
export type FileSource = (path: string) => ChosenFile;

/** The TLS settings of a command; what other options switch off is noted. */
export function readTls(reader: OptionReader, file: FileSource): TlsSettings {
  const isGiven = (name: string) =>
    reader.text(name) !== '' || (name === 'tls-ca' && reader.list(name).length > 0);
  const noteIgnored = (because: string, names: readonly string[]) => {
    for (const name of names.filter(isGiven)) reader.note({ code: 'ignored', option: `--${name}`, because });
  };
  if (reader.flag('no-tls')) {
    noteIgnored('--no-tls', [
      'tls-server-cert',
      'tls-server-key',
      'tls-cname',
      'tls-cert-path',
      'tls-ca',
      'organization',
      'certificate-key-size',
      'no-tlsverify',
    ]);
    return { transport: 'plain' };
  }
  const noTlsVerify = reader.flag('no-tlsverify');
  if (noTlsVerify) noteIgnored('--no-tlsverify', ['tls-ca']);
  return {
    transport: 'tls',
    server: readServer(reader, file),
    clients: noTlsVerify ? { mode: 'off' } : readClients(reader.list('tls-ca').map(file)),
    certificateFolder: reader.text('tls-cert-path'),
  };
}

function readServer(reader: OptionReader, file: FileSource): ServerIdentity {
  const certificate = reader.text('tls-server-cert');
  const key = reader.text('tls-server-key');
  const common = {
    commonName: reader.text('tls-cname'),
    organization: reader.list('organization'),
    keySize: reader.text('certificate-key-size'),
  };
  if (certificate === '' && key === '') return { source: 'generated', ...common };
  const chosen = (path: string) => (path === '' ? null : file(path));
  return { source: 'custom', certificate: chosen(certificate), key: chosen(key), ...common };
}

function readClients(files: readonly ChosenFile[]): ClientVerification {
  return {
    mode: 'required',
    authorities: files.length === 0 ? { source: 'generated' } : { source: 'chosen', files },
  };
}
