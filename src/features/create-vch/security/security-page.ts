// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { ClrCheckboxModule } from '@clr/angular/forms/checkbox';
import { ClrRadioModule } from '@clr/angular/forms/radio';
import { clientAddress } from '../../../domain/docker-client';
import { exposedPorts } from '../../../domain/exposure';
import type { Finding } from '../../../domain/findings';
import { CertificatePicture } from '../../../ui/certificate-picture/certificate-picture';
import { makePicture } from '../../../ui/certificate-picture/make-picture';
import { FieldFindings } from '../../../ui/findings/field-findings';
import { findingsBeside } from '../../../ui/findings/findings';
import { FindingLine } from '../../../ui/findings/finding-line';
import { OpenPorts } from '../../../ui/open-ports/open-ports';
import { OptionHelp } from '../../../ui/option-help/option-help';
import { SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { AuthorityReuse } from '../authority-reuse/authority-reuse';
import { ConfigurationTable } from '../configurations/configuration-table';
import { FileField } from '../files/file-field';
import { FileSlot } from '../files/file-slot';
import { HandOverPanel } from '../hand-over/hand-over-panel';
import { VchDraft } from '../vch-draft';
import { ClientTrial } from './client-trial';
import { ClientsDial } from './clients-dial';
import { FileSorting } from './file-sorting/file-sorting';
import { NewAuthorityEntry } from './new-authority/new-authority-entry';
import { SecurityVerdict } from './security-verdict';

/** Parts of the page that are folded at first. */
type Panel = 'picture' | 'ports' | 'handOver' | 'configurations';

/** Who may connect to the Docker API, and how the VCH proves who it is. */
@Component({
  selector: 'vch-security-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AuthorityReuse,
    CertificatePicture,
    ClientTrial,
    ClientsDial,
    ClrCheckboxModule,
    ClrRadioModule,
    ConfigurationTable,
    FieldFindings,
    FileField,
    FileSorting,
    FindingLine,
    HandOverPanel,
    NewAuthorityEntry,
    OpenPorts,
    OptionHelp,
    ReactiveFormsModule,
    SecurityVerdict,
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

  /** The address the VCH will have, to be taken as common name; null when there is none, or it is taken. */
  protected readonly address = computed(() => {
    const address = clientAddress(this.draft.settings().networks);
    return address === this.values().commonName ? null : address;
  });

  protected readonly certificateSlot = new FileSlot(this.form.controls.certificate);
  protected readonly keySlot = new FileSlot(this.form.controls.key);
  protected readonly authoritySlot = new FileSlot(this.form.controls.authorities);

  /** What is open on each interface with the choices made so far. */
  protected readonly ports = computed(() => exposedPorts(this.draft.settings()));
  /** Panels that were unfolded: what is in the others is not worked out. */
  protected readonly opened = signal<ReadonlySet<Panel>>(new Set());

  protected note(panel: Panel, isOpen: boolean): void {
    if (isOpen) this.opened.update((panels) => new Set([...panels, panel]));
  }

  /** The four certificates, as far as they are chosen. */
  protected readonly picture = computed(() => {
    const { settings, plan, connection } = this.draft.clients();
    return makePicture({ tls: settings.tls, plan, connection }, this.draft.findings());
  });

  protected beside(field: string): readonly Finding[] {
    return findingsBeside(this.draft.findings(), field);
  }

  protected useAddress(address: string): void {
    this.form.controls.commonName.setValue(address);
    this.form.controls.commonName.markAsDirty();
  }
}
