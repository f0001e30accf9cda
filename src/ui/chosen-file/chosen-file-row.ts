// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ClarityIcons, ClrIcon, certificateIcon, fileIcon, keyIcon, trashIcon } from '@clr/angular/icon';
import { type ChosenFile, describeName } from '../../domain/certificates';
import type { Finding } from '../../domain/findings';
import { FindingLine } from '../findings/finding-line';
import { TEXTS } from '../texts/texts';

ClarityIcons.addIcons(certificateIcon, fileIcon, keyIcon, trashIcon);

/** A chosen file, or one a command names, in one row: what it is, until when it is valid, what is wrong with it, and a way to remove it. */
@Component({
  selector: 'vch-chosen-file-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, FindingLine],
  template: `<div class="row">
      <clr-icon [shape]="shape()" aria-hidden="true" />
      <span class="what">
        <strong>{{ title() }}</strong>
        <span class="details">{{ details() }}</span>
      </span>
      <button
        type="button"
        class="btn btn-sm btn-link"
        [attr.aria-label]="texts().files.remove(file().name)"
        (click)="removed.emit()"
      >
        {{ texts().files.removeShort }}
      </button>
    </div>
    @for (finding of findings(); track finding.id) {
      <vch-finding-line [finding]="finding" />
    }`,
  styles: `
    .row {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }
    .what {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .details {
      display: block;
      color: var(--cds-global-typography-color-300);
    }
    .btn {
      margin: 0;
    }
    vch-finding-line {
      margin: 0.1rem 0 0.25rem 1.5rem;
    }
  `,
})
export class ChosenFileRow {
  readonly file = input.required<ChosenFile>();
  /** Findings about this file. */
  readonly findings = input<readonly Finding[]>([]);
  readonly removed = output();

  protected readonly texts = inject(TEXTS);

  protected readonly shape = computed(() => {
    const { certificates, privateKeys } = this.file();
    if (certificates.length > 0) return 'certificate';
    return privateKeys.length > 0 ? 'key' : 'file';
  });

  protected readonly title = computed(() => {
    const [first] = this.file().certificates;
    return first === undefined ? this.file().name : describeName(first.subject) || this.file().name;
  });

  protected readonly details = computed(() => {
    const { name, bytes, certificates, privateKeys } = this.file();
    const texts = this.texts().files;
    if (bytes === null) return texts.named;
    const [certificate] = certificates;
    if (certificate !== undefined) {
      return [
        name,
        texts.issuedBy(describeName(certificate.issuer)),
        texts.validUntil(certificate.notAfter),
        texts.algorithm(certificate.publicKey.algorithm),
        ...(certificates.length > 1 ? [texts.certificates(certificates.length)] : []),
      ].join(' · ');
    }
    const [key] = privateKeys;
    return key === undefined ? texts.notUsable : texts.algorithm(key.algorithm);
  });
}
