// SPDX-License-Identifier: Apache-2.0
import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import {
  ClarityIcons,
  ClrIcon,
  certificateIcon,
  fileIcon,
  keyIcon,
  successStandardIcon,
} from '@clr/angular/icon';
import { type Certificate, type ChosenFile, keyBelongsTo } from '../../domain/certificates';
import type { Finding } from '../../domain/findings';
import { CertificateCard } from '../certificate-card/certificate-card';
import { FindingLine } from '../findings/finding-line';
import { acceptedFiles } from '../pem-file-picker/accepted-files';
import { TEXTS } from '../texts/texts';
import { findingsOf, findingsOfFile } from './findings-of';

ClarityIcons.addIcons(certificateIcon, fileIcon, keyIcon, successStandardIcon);

/** So many certificates of a file are shown at first, … */
const fewCertificates = 3;
/** … and so many more with every press: a bundle of a system holds hundreds. */
const moreAtOnce = 50;
let count = 0;

/**
 * A chosen file, or one a command names: its certificates as cards, what key it holds, what is wrong with it, and ways to
 * replace and remove it.
 */
@Component({
  selector: 'vch-chosen-file-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CertificateCard, ClrIcon, FindingLine, NgTemplateOutlet],
  templateUrl: './chosen-file-row.html',
  styleUrl: './chosen-file-row.scss',
})
export class ChosenFileRow {
  readonly file = input.required<ChosenFile>();
  /** When validity is judged. */
  readonly at = input.required<Date>();
  /** Findings about this file, told here. */
  readonly findings = input<readonly Finding[]>([]);
  /** Findings about this file that are told elsewhere: they only mark what they concern. */
  readonly marks = input<readonly Finding[]>([]);
  /** The certificate that a private key in this file should belong to. */
  readonly certificate = input<Certificate | null>(null);
  /** Whether "Replace" stands here; a place for one file has it on its picker. */
  readonly replaceable = input(false);
  readonly removed = output();
  readonly replaced = output<File>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().files);
  protected readonly id = `chosen-file-${(count += 1)}`;
  protected readonly accepted = acceptedFiles;
  readonly #most = linkedSignal({ source: this.file, computation: () => fewCertificates });

  /** The certificate of a file that holds one, and nothing else. */
  protected readonly only = computed(() => {
    const { certificates, privateKeys } = this.file();
    return certificates.length === 1 && privateKeys.length === 0 ? (certificates[0] ?? null) : null;
  });
  protected readonly shape = computed(() => {
    const { certificates, privateKeys } = this.file();
    if (certificates.length > 0) return 'certificate';
    return privateKeys.length > 0 ? 'key' : 'file';
  });

  protected readonly toFile = computed(() => findingsOfFile(this.findings()));
  protected readonly cards = computed(() => {
    const file = this.file();
    return file.certificates.slice(0, this.#most()).map((certificate) => ({
      certificate,
      findings: findingsOf(certificate, file, this.findings()),
      marks: findingsOf(certificate, file, this.marks()),
    }));
  });
  protected readonly hidden = computed(() => this.file().certificates.length - this.cards().length);
  protected readonly next = computed(() => Math.min(moreAtOnce, this.hidden()));

  /** Whether the key in this file is known to belong to the certificate. */
  protected readonly fits = computed(() => {
    const [key] = this.file().privateKeys;
    const certificate = this.certificate();
    return key !== undefined && certificate !== null && keyBelongsTo(key, certificate) === true;
  });

  protected readonly details = computed(() => {
    const { bytes, certificates, privateKeys } = this.file();
    const texts = this.texts();
    if (bytes === null) return texts.named;
    const found = [
      ...(certificates.length > 0 ? [texts.certificates(certificates.length)] : []),
      ...privateKeys.map(({ algorithm, format }) => texts.privateKey(texts.algorithm(algorithm), format)),
    ];
    return found.length > 0 ? found.join(' · ') : texts.notUsable;
  });

  protected showMore(): void {
    this.#most.update((most) => most + moreAtOnce);
  }

  protected replace(field: HTMLInputElement): void {
    const [file] = field.files ?? [];
    // The same file may be chosen again after it was mended.
    field.value = '';
    if (file !== undefined) this.replaced.emit(file);
  }
}
