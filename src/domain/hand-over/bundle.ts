// SPDX-License-Identifier: Apache-2.0
import { type ArchiveFile, type ChosenFile, writeZip } from '../certificates';
import { environmentText } from './environment-text';
import type { HandOver } from './hand-over';

/** A client's own files, to be put beside `ca.pem`. */
export interface ClientFiles {
  readonly certificate: ChosenFile;
  readonly key: ChosenFile;
}

/**
 * A zip for one developer: `ca.pem`, the environment for three kinds of shell and, when they are given, the developer's
 * own certificate and key. Never a server's key.
 *
 * @param at time of the files
 */
export function handOverBundle(
  handed: HandOver,
  client: ClientFiles | null,
  at: Date,
): Uint8Array<ArrayBuffer> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files: readonly ArchiveFile[] = [
    ...handed.files.flatMap(({ name, pem }) => (pem === null ? [] : [{ name, content: bytes(pem) }])),
    ...(client?.certificate.bytes ? [{ name: 'cert.pem', content: client.certificate.bytes }] : []),
    ...(client?.key.bytes ? [{ name: 'key.pem', content: client.key.bytes }] : []),
    { name: 'docker-env.sh', content: bytes(environmentText(handed.variables, 'sh')) },
    { name: 'docker-env.ps1', content: bytes(environmentText(handed.variables, 'powershell')) },
    {
      name: 'docker-env.cmd',
      content: bytes(environmentText(handed.variables, 'cmd').replaceAll('\n', '\r\n')),
    },
  ];
  return writeZip(files, at);
}
