// SPDX-License-Identifier: Apache-2.0
import { readChosenFile, type ChosenFile } from '../../src/domain/certificates';
import type { EngineFiles } from '../../src/domain/engine';
import type { TlsSettings } from '../../src/domain/tls';
import type { TlsFiles } from './tls-files';

/** Reads the files a command names, by path; those that cannot be read are left out. */
export function readSupplied(paths: readonly string[], files: EngineFiles): ReadonlyMap<string, ChosenFile> {
  const supplied = new Map<string, ChosenFile>();
  for (const path of paths) {
    const reading = files.read(path);
    if (reading.kind === 'file') supplied.set(path, readChosenFile(path, reading.bytes));
  }
  return supplied;
}

/** The TLS settings in effect: files found in the certificate folder count like named ones. */
export function withFoundFiles(tls: TlsSettings, found: TlsFiles | null, files: EngineFiles): TlsSettings {
  if (tls.transport === 'plain' || !found?.server || tls.server.source === 'custom') return tls;
  const { certificate, key } = found.server;
  const supplied = readSupplied([certificate, key, ...(found.authorities ?? [])], files);
  const authorities = (found.authorities ?? []).flatMap((path) => supplied.get(path) ?? []);
  return {
    ...tls,
    server: {
      ...tls.server,
      source: 'custom',
      certificate: supplied.get(certificate) ?? null,
      key: supplied.get(key) ?? null,
    },
    clients:
      tls.clients.mode === 'required' && authorities.length > 0
        ? { mode: 'required', authorities: { source: 'chosen', files: authorities } }
        : tls.clients,
  };
}

/** The TLS settings in effect when every file is dropped: vic-machine makes what is needed instead. */
export function withoutFiles(tls: TlsSettings): TlsSettings {
  if (tls.transport === 'plain') return tls;
  const { commonName, organization, keySize } = tls.server;
  return {
    ...tls,
    server: { source: 'generated', commonName, organization, keySize },
    clients:
      tls.clients.mode === 'required'
        ? { mode: 'required', authorities: { source: 'generated' } }
        : tls.clients,
  };
}
