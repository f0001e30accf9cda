// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { ClrCheckboxModule } from '@clr/angular/forms/checkbox';
import { ClrRadioModule } from '@clr/angular/forms/radio';
import { type ChosenFile, type Mending, mendingFor } from '../../../domain/certificates';
import type { Finding } from '../../../domain/findings';
import { ChosenFileRow } from '../../../ui/chosen-file/chosen-file-row';
import { ConfigurationTable } from '../../../ui/configuration-table/configuration-table';
import { findingsBeside } from '../../../ui/findings/findings';
import { FindingLine } from '../../../ui/findings/finding-line';
import { OptionHelp } from '../../../ui/option-help/option-help';
import { PemFilePicker } from '../../../ui/pem-file-picker/pem-file-picker';
import { SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { type Converted, FileConversion } from '../conversion/file-conversion';
import { VchDraft } from '../vch-draft';
import { FileSlot } from './file-slot';

/** Who may connect to the Docker API, and how the VCH proves who it is. */
@Component({
  selector: 'vch-security-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChosenFileRow,
    ClrCheckboxModule,
    ClrRadioModule,
    ConfigurationTable,
    FileConversion,
    FindingLine,
    OptionHelp,
    PemFilePicker,
    ReactiveFormsModule,
    SelectField,
    TextField,
  ],
  templateUrl: './security-page.html',
  styleUrl: './security-page.scss',
})
export class SecurityPage {
  protected readonly draft = inject(VchDraft);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().securityPage);
  protected readonly form = this.draft.forms.security;

  readonly #values = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly values = computed(() => {
    this.#values();
    return this.form.getRawValue();
  });

  protected readonly keySizes = computed(() => {
    const { keySize } = this.values();
    const sizes = ['2048', '3072', '4096'];
    // An unusual size from a pasted command stays to be seen and judged.
    return [...sizes, ...(sizes.includes(keySize) ? [] : [keySize])].map((value) => ({
      value,
      label: this.texts().bits(value),
    }));
  });

  /** Addresses the VCH will have, to be taken as common name. */
  protected readonly addresses = computed(() => {
    const { networks } = this.draft.settings();
    const addresses = [networks.client.ip, networks.public.ip].map((ip) => ip.split('/')[0] ?? '');
    return [...new Set(addresses)].filter(
      (address) => address !== '' && address !== this.values().commonName,
    );
  });

  protected readonly certificateSlot = new FileSlot(this.form.controls.certificate);
  protected readonly keySlot = new FileSlot(this.form.controls.key);
  protected readonly authoritySlot = new FileSlot(this.form.controls.authorities);

  /** What can be mended about the server's files. */
  protected readonly certificateMending = computed(() => {
    const { certificate, key } = this.values();
    return certificate && mendingFor(certificate, 'server-certificate', key?.privateKeys[0] ?? null);
  });
  protected readonly keyMending = computed(() => {
    const { key } = this.values();
    return key && mendingFor(key, 'server-key', null);
  });
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);

  /** Findings about the page, for the line on top. */
  readonly #findings = computed(() => this.draft.findings().filter(({ field }) => field.startsWith('tls.')));
  protected readonly errorCount = computed(
    () => this.#findings().filter(({ severity }) => severity === 'error').length,
  );

  protected beside(field: string): readonly Finding[] {
    return findingsBeside(this.draft.findings(), field);
  }

  protected authorityFindings(index: number): readonly Finding[] {
    return findingsBeside(this.draft.findings(), 'tls.authorities', { index });
  }

  protected authorityMending(file: ChosenFile): Mending | null {
    return mendingFor(file, 'authority', null);
  }

  protected convertedAuthority(file: ChosenFile, { certificate }: Converted): void {
    if (certificate === null || !this.authoritySlot.replace(file, certificate)) return;
    this.#focus('tls.authorities');
  }

  /** A container fills both places, whichever of them it was chosen for. */
  protected convertedServer(slot: FileSlot, file: ChosenFile, { certificate, key }: Converted): void {
    const isCertificate = slot === this.certificateSlot;
    const [own, other] = isCertificate ? [certificate, key] : [key, certificate];
    if (own === null || !slot.replace(file, own)) return;
    if (other !== null) (isCertificate ? this.keySlot : this.certificateSlot).fill(other);
    this.#focus(isCertificate ? 'tls.server.certificate' : 'tls.server.key');
  }

  /** The focus would be lost with the button that was pressed. */
  #focus(field: string): void {
    const picker = () =>
      this.#host.nativeElement.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
    afterNextRender({ read: () => picker()?.focus() }, { injector: this.#injector });
  }

  protected remove(control: FormControl<ChosenFile | null>): void {
    control.setValue(null);
    control.markAsDirty();
  }

  protected removeAuthority(index: number): void {
    const control = this.form.controls.authorities;
    control.setValue(control.value.filter((_, at) => at !== index));
    control.markAsDirty();
    this.#focus('tls.authorities');
  }

  protected async exchangeAuthority(file: ChosenFile, by: File): Promise<void> {
    await this.authoritySlot.exchange(file, by);
    this.#focus('tls.authorities');
  }

  protected useAddress(address: string): void {
    this.form.controls.commonName.setValue(address);
    this.form.controls.commonName.markAsDirty();
  }
}
