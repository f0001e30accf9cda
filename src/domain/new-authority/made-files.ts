// SPDX-License-Identifier: Apache-2.0
import type { ArchiveFile, IssuedPair } from '../certificates';
import { environmentFile } from './environment-file';
import { fileNameOf, fileNamesOf } from './file-name';
import type { MadeClient, MadeServer } from './issue-certificates';
import type { ServerTrust } from './server-trust';

/** What stands in the files of every client beside its own pair. */
export interface ClientSurroundings {
  readonly vchName: string;
  readonly trust: ServerTrust;
  /** `tcp://host:2376`; null while it is not known. */
  readonly address: string | null;
}

/** A client with its `cert.pfx`; null when there is none. */
export interface ClientWithContainer extends MadeClient {
  readonly container: Uint8Array | null;
}

const file = (name: string, content: string | Uint8Array): ArchiveFile => ({
  name,
  content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

/** Name of the environment file of a VCH. */
export function environmentFileName(vchName: string): string {
  return `${fileNameOf(vchName, 'vch')}.env`;
}

/** The files of one client under the names Docker reads; without `ca.pem` while it is not known what that is. */
export function clientFiles(client: ClientWithContainer, around: ClientSurroundings): readonly ArchiveFile[] {
  const environment = environmentFileName(around.vchName);
  return [
    file('cert.pem', client.pair.certificatePem),
    file('key.pem', client.pair.keyPem),
    ...(around.trust.kind === 'known' ? [file('ca.pem', around.trust.pem)] : []),
    ...(client.container === null ? [] : [file('cert.pfx', client.container)]),
    file(environment, environmentFile(environment, around.address)),
  ];
}

/** The files of a CA under the names vic-machine gives them; its key only when it was asked for. */
export function authorityFiles(authority: IssuedPair, withKey: boolean): readonly ArchiveFile[] {
  return [
    file('ca.pem', authority.certificatePem),
    ...(withKey ? [file('ca-key.pem', authority.keyPem)] : []),
  ];
}

/** The files of a server under the names vic-machine gives them; its key only when it was asked for. */
export function serverFiles({ pair }: MadeServer, withKey: boolean): readonly ArchiveFile[] {
  return [
    file('server-cert.pem', pair.certificatePem),
    ...(withKey ? [file('server-key.pem', pair.keyPem)] : []),
  ];
}

/** Everything that was made, in folders: `authority`, `server`, and one for each client under `clients`. */
export function allFiles(
  made: {
    readonly authority: IssuedPair;
    readonly server: MadeServer | null;
    readonly clients: readonly ClientWithContainer[];
  },
  around: ClientSurroundings,
  keys: { readonly authority: boolean; readonly server: boolean },
): readonly ArchiveFile[] {
  const names = clientFileNames(made.clients);
  return [
    ...inFolder('authority', authorityFiles(made.authority, keys.authority)),
    ...(made.server === null ? [] : inFolder('server', serverFiles(made.server, keys.server))),
    ...made.clients.flatMap((client, index) =>
      inFolder(`clients/${names[index] ?? ''}`, clientFiles(client, around)),
    ),
  ];
}

/** File names of clients, in their order. */
export function clientFileNames(clients: readonly MadeClient[]): readonly string[] {
  return fileNamesOf(
    clients.map(({ name }) => name),
    'client',
  );
}

function inFolder(folder: string, files: readonly ArchiveFile[]): readonly ArchiveFile[] {
  return files.map(({ name, content }) => ({ name: `${folder}/${name}`, content }));
}
