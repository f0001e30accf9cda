// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import { Injectable, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { CertificateWorker } from '../../../../adapters/certificate-worker';
import { saveFile } from '../../../../adapters/downloads';
import { type ArchiveFile, type IssuedPair, readChosenFile, writeZip } from '../../../../domain/certificates';
import { findingsOf } from '../../../../domain/findings';
import type { CreatedFacts } from '../../../../domain/hand-over';
import {
  type ClientSurroundings,
  type ClientWithContainer,
  type MadeClient,
  allFiles,
  authorityFiles,
  clientFileNames,
  clientFiles,
  containerRules,
  dockerAddress,
  fileNameOf,
  serverFiles,
  serverTrust,
} from '../../../../domain/new-authority';
import { VchDraft } from '../../vch-draft';

/** Which keys go into the archive of everything. */
export interface WantedKeys {
  readonly authority: boolean;
  readonly server: boolean;
}

/** Hands out what was made here, under the names that Docker and vic-machine use. */
@Injectable()
export class Downloads {
  readonly #draft = inject(VchDraft);
  readonly #document = inject(DOCUMENT);
  readonly #worker = inject(CertificateWorker);
  readonly #newAuthority = this.#draft.newAuthority;

  /** The VCH, once there is one: its clients’ files are complete then. */
  readonly created = signal<CreatedFacts | null>(null);
  /** Whether files are being prepared. */
  readonly isBusy = signal(false);
  /** Whether a `cert.pfx` was left out because it could not be made. */
  readonly isContainerMissing = signal(false);

  readonly #passphrase = toSignal(this.#newAuthority.passphrase.valueChanges, {
    initialValue: this.#newAuthority.passphrase.value,
  });
  readonly findings = computed(() =>
    findingsOf(containerRules, { passphrase: this.#passphrase() }, this.#draft.now()),
  );

  /** What clients have as `ca.pem`; null while nothing was made. */
  readonly trust = computed(() => {
    const made = this.#newAuthority.made();
    if (made === null) return null;
    const { tls } = this.#draft.settings();
    const { dockerCa } = this.#draft.clientPlan();
    return serverTrust(tls, made.authority, made.server, dockerCa, this.created()?.serverCertificate ?? null);
  });

  /** The certificate of the CA, or its key. */
  saveAuthority(part: 'certificate' | 'key'): void {
    const made = this.#newAuthority.made();
    if (made === null) return;
    const isKey = part === 'key';
    this.#saveLast(authorityFiles(made.authority, isKey));
    if (isKey) this.#newAuthority.markSaved([made.authority]);
  }

  /** The certificate of the server, or its key. */
  saveServer(part: 'certificate' | 'key'): void {
    const server = this.#newAuthority.made()?.server ?? null;
    if (server !== null) this.#saveLast(serverFiles(server, part === 'key'));
  }

  /** All files of a client in an archive. */
  async saveClient(client: MadeClient): Promise<void> {
    const around = this.#around();
    if (around === null) return;
    const [ready] = await this.#withContainers([client]);
    if (ready === undefined) return;
    this.#saveArchive(this.clientArchiveName(client), clientFiles(ready, around));
    this.#newAuthority.markSaved([client.pair]);
  }

  /** Name of the archive of a client. */
  clientArchiveName(client: MadeClient): string {
    const clients = this.#newAuthority.made()?.clients ?? [];
    return `${clientFileNames(clients)[clients.indexOf(client)] ?? 'client'}.zip`;
  }

  /** Name of the archive of everything. */
  readonly everythingName = computed(
    () => `${fileNameOf(this.#draft.settings().general.name, 'vch')}-certificates.zip`,
  );

  /** Everything in one archive. */
  async saveEverything(keys: WantedKeys): Promise<void> {
    const made = this.#newAuthority.made();
    const around = this.#around();
    if (made === null || around === null) return;
    const clients = await this.#withContainers(made.clients);
    this.#saveArchive(this.everythingName(), allFiles({ ...made, clients }, around, keys));
    const pairs: IssuedPair[] = clients.map(({ pair }) => pair);
    this.#newAuthority.markSaved(keys.authority ? [...pairs, made.authority] : pairs);
  }

  #around(): ClientSurroundings | null {
    const trust = this.trust();
    if (trust === null) return null;
    const settings = this.#draft.settings();
    const { names } = this.#draft.clientPlan();
    const address = dockerAddress(settings, names, this.created()?.dockerHost ?? '');
    return { vchName: settings.general.name, trust, address };
  }

  /** Adds `cert.pfx` to those whose keys allow one. */
  async #withContainers(clients: readonly MadeClient[]): Promise<readonly ClientWithContainer[]> {
    this.isBusy.set(true);
    this.isContainerMissing.set(false);
    const names = clientFileNames(clients);
    const ready = await Promise.all(
      clients.map(async (client, index) => ({
        ...client,
        container: await this.#container(client, names[index] ?? ''),
      })),
    );
    this.isBusy.set(false);
    return ready;
  }

  async #container({ pair }: MadeClient, friendlyName: string): Promise<Uint8Array | null> {
    const authority = this.#newAuthority.made()?.authority;
    const [key] = readChosenFile('key.pem', new TextEncoder().encode(pair.keyPem)).privateKeys;
    if (authority === undefined || key === undefined) return null;
    const chain = [pair.certificate, authority.certificate];
    const written = await this.#worker.writePkcs12(key, chain, this.#passphrase(), friendlyName);
    if (written.ok) return written.value;
    if (written.problem !== 'only-rsa') this.isContainerMissing.set(true);
    return null;
  }

  #saveLast(files: readonly ArchiveFile[]): void {
    const file = files.at(-1);
    if (file !== undefined) saveFile(this.#document, file.name, new Uint8Array(file.content));
  }

  #saveArchive(name: string, files: readonly ArchiveFile[]): void {
    saveFile(this.#document, name, writeZip(files, new Date()), 'application/zip');
  }
}
