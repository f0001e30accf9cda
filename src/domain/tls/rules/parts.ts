// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../certificates';
import type { CustomServerIdentity, GeneratedServerIdentity, TlsSettings } from '../tls-settings';

/** The files of an existing server certificate; null when there is none to judge. */
export function customServer(tls: TlsSettings): CustomServerIdentity | null {
  return tls.transport === 'tls' && tls.server.source === 'custom' ? tls.server : null;
}

/** What a generated server certificate is to say; null when there is none to judge. */
export function generatedServer(tls: TlsSettings): GeneratedServerIdentity | null {
  return tls.transport === 'tls' && tls.server.source === 'generated' ? tls.server : null;
}

/** The files of client CAs; null when none are to be chosen. */
export function chosenAuthorities(tls: TlsSettings): readonly ChosenFile[] | null {
  if (tls.transport === 'plain' || tls.clients.mode === 'off') return null;
  return tls.clients.authorities.source === 'chosen' ? tls.clients.authorities.files : null;
}

/** One of several CA files, by its place in the list. */
export interface FilePlace {
  readonly index: number;
  readonly file: string;
}

/** The places of the files something is wrong with; null when there are none. */
export function placesOf<Facts extends object>(
  files: readonly ChosenFile[],
  judge: (file: ChosenFile) => Facts | null,
): { readonly places: readonly (FilePlace & Facts)[] } | null {
  const places = files.flatMap((file, index) => {
    const facts = file.bytes === null ? null : judge(file);
    return facts === null ? [] : [{ index, file: file.name, ...facts }];
  });
  return places.length === 0 ? null : { places };
}

/** Whether a file's contents are at hand: a pasted command may only name it. */
export function isRead(file: ChosenFile | null): file is ChosenFile {
  return file !== null && file.bytes !== null;
}
