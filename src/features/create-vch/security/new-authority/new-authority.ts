// SPDX-License-Identifier: Apache-2.0
import { computed, signal } from '@angular/core';
import { FormControl } from '@angular/forms';
import type { IssuedAuthority, IssuedPair } from '../../../../domain/certificates';
import type { IssueTask, MadeClient, MadeServer } from '../../../../domain/new-authority';
import { newAuthorityForm } from './new-authority-form';

/** Everything that was made here, with its private keys. */
export interface MadeCertificates {
  readonly authority: IssuedAuthority;
  readonly server: MadeServer | null;
  readonly clients: readonly MadeClient[];
}

/** Where the making of certificates stands. */
export type IssueProgress =
  | { readonly step: 'idle' }
  | {
      readonly step: 'running';
      readonly done: number;
      readonly total: number;
      /** null before it has begun. */
      readonly task: IssueTask | null;
    }
  /** `made`: how many certificates the last request made. */
  | { readonly step: 'done'; readonly made: number }
  | { readonly step: 'failed' };

/**
 * The CA that is made in the wizard, and what it signs. Lives with the draft; its keys are in memory only, and it knows
 * which of them nobody has downloaded yet. What makes and uses them is loaded with the dialog.
 */
export class NewAuthority {
  readonly form = newAuthorityForm();
  /** Password of the `cert.pfx` that is made with a download. */
  readonly passphrase = new FormControl('', { nonNullable: true });
  /** Whether its dialog is open. */
  readonly isOpen = signal(false);
  readonly made = signal<MadeCertificates | null>(null);
  readonly progress = signal<IssueProgress>({ step: 'idle' });
  readonly #saved = signal<ReadonlySet<IssuedPair>>(new Set());
  /** Counts up when what is being made is not wanted any more. */
  #turn = 0;

  /** Private keys that exist in this window only: of the CA, and of clients by their names. */
  readonly unsaved = computed(() => {
    const made = this.made();
    const saved = this.#saved();
    return {
      authority: made !== null && !saved.has(made.authority),
      clients: (made?.clients ?? []).filter(({ pair }) => !saved.has(pair)).map(({ name }) => name),
    };
  });
  readonly unsavedCount = computed(() => this.unsaved().clients.length + (this.unsaved().authority ? 1 : 0));

  isSaved(pair: IssuedPair): boolean {
    return this.#saved().has(pair);
  }

  /** Notes that the operator has the keys of these pairs. */
  markSaved(pairs: readonly IssuedPair[]): void {
    this.#saved.update((saved) => new Set([...saved, ...pairs]));
  }

  /** Begins to make something; the answer says whether it is still wanted. */
  begin(): () => boolean {
    const turn = (this.#turn += 1);
    return () => turn === this.#turn;
  }

  /** Stops; what was made so far stands. */
  stop(): void {
    this.#turn += 1;
    this.progress.set({ step: 'idle' });
  }

  /** Forgets what was made, private keys first of all. What was typed stays. */
  forget(): void {
    this.stop();
    this.made.set(null);
    this.#saved.set(new Set());
    this.form.controls.withServer.setValue(true);
  }

  /** Drops everything. */
  wipe(): void {
    this.forget();
    this.passphrase.reset();
    this.form.reset();
    this.isOpen.set(false);
  }
}
