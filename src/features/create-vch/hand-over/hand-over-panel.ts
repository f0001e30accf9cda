// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { saveFile } from '../../../adapters/downloads';
import {
  type CreatedFacts,
  environmentText,
  handOver,
  handOverBundle,
  unknownHost,
} from '../../../domain/hand-over';
import { commandPlatforms } from '../../../domain/vic-machine';
import { CopyableText } from '../../../ui/clipboard/copyable-text';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDraft } from '../vch-draft';

let count = 0;

/** What developers need so that their Docker clients connect: files, variables, a command to try. */
@Component({
  selector: 'vch-hand-over-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyableText],
  templateUrl: './hand-over-panel.html',
  styleUrl: './hand-over-panel.scss',
})
export class HandOverPanel {
  /** What is known once the VCH is there; null before. */
  readonly created = input<CreatedFacts | null>(null);

  protected readonly id = `docker-shell-${(count += 1)}`;
  readonly #draft = inject(VchDraft);
  readonly #document = inject(DOCUMENT);
  readonly #choice = inject(CommandPlatformChoice);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().handOver);

  protected readonly handed = computed(() => handOver(this.#draft.clients(), this.created()));
  protected readonly endpoint = computed(() => this.handed().endpoint ?? unknownHost);
  protected readonly shells = ['sh', 'powershell', 'cmd'] as const;
  protected readonly shell = signal(commandPlatforms[this.#choice.platform()].shell);
  protected readonly environment = computed(() => environmentText(this.handed().variables, this.shell()));
  protected readonly trial = computed(() => `docker ${this.handed().trial.join(' ')}`);

  /** The pair that was tried and let in. */
  readonly #client = computed(() => {
    const { certificate, key } = this.#draft.clientPlan();
    const isAccepted = this.#draft.connection()?.client?.accepted === true;
    return isAccepted && certificate !== null && key !== null ? { certificate, key } : null;
  });
  protected readonly hasClient = computed(() => this.#client() !== null);
  protected readonly withClient = signal(false);

  protected readonly files = computed(() => {
    const texts = this.texts();
    return this.handed().files.map(({ name, what, pem }) => ({
      name,
      what: texts.what[what],
      where: this.#where(name, what, pem),
    }));
  });
  protected readonly canDownload = computed(() => this.handed().files.some(({ pem }) => pem !== null));

  #where(name: string, what: string, pem: string | null): string {
    const texts = this.texts();
    if (pem !== null || (name !== 'ca.pem' && this.hasClient() && this.withClient())) return texts.here;
    const isOver = this.created() !== null;
    if (what === 'own-pair') return isOver ? texts.developerHasIt : texts.byDeveloper;
    if (what === 'made-by-vic-machine') return texts.byVicMachine;
    if (what === 'server-certificate') return texts.afterwards;
    return isOver ? texts.signerHasIt : texts.notHere;
  }

  protected chooseShell(value: string): void {
    const shell = this.shells.find((candidate) => candidate === value);
    if (shell !== undefined) this.shell.set(shell);
  }

  protected download(): void {
    const client = this.withClient() ? this.#client() : null;
    const name = this.#draft.settings().general.name.trim() || 'vch';
    saveFile(
      this.#document,
      `${name}-docker.zip`,
      handOverBundle(this.handed(), client, new Date()),
      'application/zip',
    );
  }
}
