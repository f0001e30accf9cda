// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl } from '@angular/forms';
import type { IssuedPair } from '../../../../domain/certificates';
import { type MadeClient, environmentFileName } from '../../../../domain/new-authority';
import type { CreatedFacts } from '../../../../domain/hand-over';
import { CheckField } from '../../../../ui/check-field/check-field';
import { FINDINGS } from '../../../../ui/findings/findings';
import { PasswordField } from '../../../../ui/password-field/password-field';
import { TEXTS } from '../../../../ui/texts/texts';
import { VchDraft } from '../../vch-draft';
import { Downloads } from './downloads';
import { MadeCard } from './made-card';
import {
  isAuthorityUsed,
  isClientTried,
  isServerUsed,
  tryClient,
  useAuthority,
  useServer,
} from './use-in-form';

/** What was made here: a card for each certificate, what becomes of it, and its files. */
@Component({
  selector: 'vch-made-certificates',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckField, MadeCard, PasswordField],
  providers: [Downloads, { provide: FINDINGS, useFactory: () => inject(Downloads).findings }],
  templateUrl: './made-certificates.html',
  styleUrl: './made-certificates.scss',
})
export class MadeCertificatesList {
  /** The VCH, once it was created: then nothing can be put into the form any more. */
  readonly created = input<CreatedFacts | null>(null);

  readonly #draft = inject(VchDraft);
  protected readonly downloads = inject(Downloads);
  protected readonly newAuthority = this.#draft.newAuthority;
  protected readonly texts = computed(() => this.#all().newAuthorityPage);
  readonly #all = inject(TEXTS);

  readonly #form = this.#draft.forms.security;
  readonly #changes = toSignal(this.#form.valueChanges);
  protected readonly values = computed(() => {
    this.#changes();
    return this.#form.getRawValue();
  });

  protected readonly withAuthorityKey = new FormControl(false, { nonNullable: true });
  protected readonly withServerKey = new FormControl(false, { nonNullable: true });
  /** A `cert.pfx` is made for RSA keys only. */
  protected readonly hasContainers = computed(() =>
    (this.newAuthority.made()?.clients ?? []).some(({ pair }) => pair.keyPair.keyType.type === 'RSA'),
  );
  /** What is in the archive of every client. */
  protected readonly fileNames = computed(() => [
    'cert.pem',
    'key.pem',
    ...(this.missingTrust() === '' ? ['ca.pem'] : []),
    ...(this.hasContainers() ? ['cert.pfx'] : []),
    environmentFileName(this.#draft.settings().general.name),
  ]);
  protected readonly isPassphraseWrong = computed(() => this.downloads.findings().length > 0);
  protected readonly missingTrust = computed(() => {
    const trust = this.downloads.trust();
    return trust === null || trust.kind === 'known' ? '' : this.texts().trust[trust.kind];
  });

  constructor() {
    effect(() => {
      this.downloads.created.set(this.created());
    });
  }

  protected isAuthorityUsed(pair: IssuedPair): boolean {
    return isAuthorityUsed(this.values(), pair);
  }

  protected isServerUsed(pair: IssuedPair): boolean {
    return isServerUsed(this.values(), pair);
  }

  protected isTried(pair: IssuedPair): boolean {
    return isClientTried(this.values(), pair);
  }

  protected useAuthority(pair: IssuedPair): void {
    useAuthority(this.#form, pair);
  }

  protected useServer(pair: IssuedPair, authority: IssuedPair): void {
    useServer(this.#form, pair, authority);
  }

  protected tryClient({ pair }: MadeClient): void {
    tryClient(this.#form, pair);
  }

  protected saveEverything(): void {
    void this.downloads.saveEverything({
      authority: this.withAuthorityKey.value,
      server: this.withServerKey.value,
    });
  }
}
