// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { takeFiles, takeText } from '../../../adapters/files';
import {
  type Certificate,
  type ChosenFile,
  commonNameOf,
  type IssuedPair,
  issueSelfSigned,
  remainingValidity,
  shortName,
} from '../../../domain/certificates';
import { findingsOf } from '../../../domain/findings';
import {
  type CertificateChoice,
  certificateChange,
  chosenTls,
  type ClientChoice,
  type CommandFile,
  newCertificateFolder,
  type Review,
} from '../../../domain/review';
import { tlsRules, tlsWizardRules } from '../../../domain/tls';
import { configureCommand } from '../../../domain/vic-machine';
import { CheckField } from '../../../ui/check-field/check-field';
import { ChosenFileRow } from '../../../ui/chosen-file/chosen-file-row';
import { FINDINGS } from '../../../ui/findings/findings';
import { PemFilePicker } from '../../../ui/pem-file-picker/pem-file-picker';
import { RadioField } from '../../../ui/radio-field/radio-field';
import { TextField } from '../../../ui/text-field/text-field';
import { REVIEW_TEXTS } from '../review-texts';
import { VchPlaces } from '../vch-place';
import { certificateForm } from './certificate-form';
import { CertificateFindings } from './certificate-findings';
import { CommandFiles } from './command-files';
import { configureNotes, identityOf } from './configured-vch';
import { FixCommand, type WriteCommand } from './fix-command';

/** Another server certificate, or other CAs for clients: chosen, made here, or made by vic-machine; command and files. */
@Component({
  selector: 'vch-certificate-fix',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckField, ChosenFileRow, CommandFiles, FixCommand, PemFilePicker, RadioField, TextField],
  providers: [
    CertificateFindings,
    { provide: FINDINGS, useFactory: () => inject(CertificateFindings).findings },
  ],
  templateUrl: './certificate-fix.html',
  styleUrl: './certificate-fix.scss',
})
export class CertificateFix {
  readonly aim = input.required<'server' | 'clients'>();
  readonly review = input.required<Review>();

  protected readonly texts = inject(REVIEW_TEXTS);
  readonly #places = inject(VchPlaces);
  protected readonly form = certificateForm(inject(NonNullableFormBuilder));
  readonly #values = toSignal(this.form.valueChanges, { initialValue: this.form.getRawValue() });
  readonly #findings = inject(CertificateFindings);

  protected readonly certificate = signal<ChosenFile | null>(null);
  protected readonly key = signal<ChosenFile | null>(null);
  protected readonly authorities = signal<readonly ChosenFile[]>([]);
  protected readonly isCreating = signal(false);
  readonly #saved = signal<ReadonlySet<string>>(new Set());

  protected readonly source = computed(() => this.#values().source ?? 'files');
  protected readonly verification = computed(() => this.#values().verification ?? 'chosen');
  protected readonly sources = [
    { value: 'files', label: this.texts.fix.certificates.existing },
    { value: 'made', label: this.texts.fix.certificates.create },
    { value: 'vic-machine', label: this.texts.fix.certificates.vicMachine },
  ] as const;
  protected readonly verifications = [
    { value: 'chosen', label: this.texts.fix.certificates.authorities },
    { value: 'generated', label: this.texts.fix.certificates.generateAuthority },
  ] as const;

  /** CAs that are in force and valid: what stays unless the operator says otherwise. */
  protected readonly present = computed(() => {
    const { description, at } = this.review();
    const all = description?.tls.clientAuthorities ?? [];
    return all.filter((authority) => remainingValidity(authority, at).state === 'valid');
  });
  protected readonly presentNames = computed(() => this.present().map(shortName));
  /** Whether clients go on without certificates. */
  protected readonly isOff = computed(
    () => this.aim() === 'server' && this.review().description?.tls.mode === 'no-tlsverify',
  );
  /** A VCH that cannot be described does not tell its CAs: they have to be chosen again. */
  protected readonly asksForAuthorities = computed(
    () => this.aim() === 'clients' || (!this.isOff() && this.present().length === 0),
  );
  protected readonly intro = computed(() => {
    const { intro } = this.texts.fix.certificates;
    if (this.aim() === 'server') return intro.server;
    return this.review().description?.tls.mode === 'no-tlsverify' ? intro.verify : intro.clients;
  });
  /** What the new certificate is made for: what the present one is for, the address, and the common name. */
  protected readonly hosts = computed(() => {
    const { vch } = this.review();
    const { dns = [], ips = [] } = this.#leaf()?.subjectAltNames ?? {};
    const address = vch.dockerHost.replace(/:\d+$/, '');
    return [...new Set([this.#commonName(), ...dns, ...ips, address])].filter((name) => name !== '');
  });

  /** Made for these names: for others it has to be made anew. */
  protected readonly made = linkedSignal<string, IssuedPair | null>({
    source: () => this.hosts().join(),
    computation: () => null,
  });

  readonly #choice = computed((): CertificateChoice => ({
    server: this.#server(),
    clients: this.#clients(),
  }));
  readonly #change = computed(() =>
    certificateChange(this.review().vch.name, this.#choice(), this.review().at),
  );
  protected readonly files = computed((): readonly CommandFile[] => {
    const change = this.#change();
    return change.ok ? change.files : [];
  });
  /** The files as the command names them; a key that was chosen is the operator's own. */
  protected readonly fileNames = computed(() => {
    const key = this.source() === 'files' ? this.key() : null;
    return [...this.files().map(({ name }) => name), ...(key === null ? [] : [key.name])];
  });
  protected readonly needed = computed(() => {
    const change = this.#change();
    const { needed } = this.texts.fix.certificates;
    return change.ok ? [] : change.missing.map((missing) => needed[missing]);
  });
  protected readonly hasErrors = computed(() =>
    this.#findings.findings().some(({ severity }) => severity === 'error'),
  );
  /** null while something is missing or wrong. */
  protected readonly write = computed((): WriteCommand | null => {
    const change = this.#change();
    if (!change.ok || this.hasErrors()) return null;
    const vch = identityOf(this.review(), this.#places.vchId());
    return (...how) => configureCommand(vch, change.change, ...how);
  });
  protected readonly notes = computed(() => [
    this.texts.fix.certificates.folder(newCertificateFolder(this.review().vch.name, this.review().at)),
    ...configureNotes(this.review(), this.texts),
  ]);
  protected readonly isKeyUnsaved = computed(() =>
    this.files().some(({ secret, name }) => secret && !this.#saved().has(name)),
  );

  constructor() {
    this.#findings.judge(() => {
      const tls = chosenTls(this.#choice());
      return tls === null ? [] : findingsOf([...tlsRules, ...tlsWizardRules], tls, this.review().at);
    });
  }

  protected async take(place: 'certificate' | 'key' | 'authorities', files: readonly File[]): Promise<void> {
    this.put(place, (await takeFiles(files)).files);
  }

  protected paste(place: 'certificate' | 'key' | 'authorities', text: string): void {
    const { pasted } = this.texts.fix;
    this.put(place, [takeText(place === 'key' ? pasted.key : pasted.certificate, text)]);
  }

  protected put(place: 'certificate' | 'key' | 'authorities', files: readonly ChosenFile[]): void {
    if (place === 'authorities') this.authorities.update((chosen) => [...chosen, ...files]);
    else this[place].set(files[0] ?? this[place]());
  }

  protected removeAuthority(file: ChosenFile): void {
    this.authorities.update((chosen) => chosen.filter((one) => one !== file));
  }

  /** Makes key and certificate; both stay in this component until they are saved. */
  protected async create(): Promise<void> {
    this.isCreating.set(true);
    const { at } = this.review();
    const commonName = this.#commonName();
    this.made.set(await issueSelfSigned({ commonName, hosts: this.hosts(), keySize: 2048, at }));
    this.#saved.set(new Set());
    this.isCreating.set(false);
  }

  protected noteSaved({ name }: CommandFile): void {
    this.#saved.update((saved) => new Set([...saved, name]));
  }

  protected commonNamePlaceholder(): string {
    return this.#presentCommonName();
  }

  #leaf(): Certificate | null {
    const { description, facts } = this.review();
    return description?.tls.serverCertificate ?? facts.storedCertificate?.[0] ?? null;
  }

  #presentCommonName(): string {
    const leaf = this.#leaf();
    const name = leaf === null ? null : commonNameOf(leaf.subject);
    return name ?? this.review().vch.dockerHost.replace(/:\d+$/, '');
  }

  #commonName(): string {
    const typed = this.#values().commonName?.trim() ?? '';
    return typed === '' ? this.#presentCommonName() : typed;
  }

  #server(): CertificateChoice['server'] {
    switch (this.source()) {
      case 'files':
        return { source: 'files', certificate: this.certificate(), key: this.key() };
      case 'made':
        return { source: 'made', pair: this.made() };
      case 'vic-machine':
        return { source: 'vic-machine', commonName: this.#commonName() };
    }
  }

  #clients(): ClientChoice {
    if (this.isOff()) return { mode: 'off' };
    if (!this.asksForAuthorities()) return { mode: 'required', authorities: this.present() };
    if (this.verification() === 'generated') return { mode: 'generated' };
    const chosen = this.authorities().flatMap(({ certificates }) => certificates);
    const kept = this.#values().keep === true ? this.present() : [];
    return { mode: 'required', authorities: [...kept, ...chosen] };
  }
}
