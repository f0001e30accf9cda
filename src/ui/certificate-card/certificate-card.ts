// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { ClarityIcons, ClrIcon, angleIcon, certificateIcon } from '@clr/angular/icon';
import { type Certificate, shortName } from '../../domain/certificates';
import { type Finding, type Severity, worstFirst } from '../../domain/findings';
import { CopyableText } from '../clipboard/copyable-text';
import { FindingLine, severityShapes } from '../findings/finding-line';
import { TEXTS } from '../texts/texts';
import { type CardField, cardRows } from './card-rows';
import { CertificateExpiry } from './certificate-expiry';
import { concernedField } from './concerned-field';
import { type Examination, examine } from './examination';

ClarityIcons.addIcons(angleIcon, certificateIcon);

/** More values of one field than that are folded. */
const mostValues = 6;
let count = 0;

/**
 * A certificate in two or three lines (who, until when, what key, who issued it), with every fact behind its name.
 * What is projected into it stands beside: Replace, Remove.
 */
@Component({
  selector: 'vch-certificate-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CertificateExpiry, ClrIcon, CopyableText, FindingLine],
  templateUrl: './certificate-card.html',
  styleUrl: './certificate-card.scss',
})
export class CertificateCard {
  readonly certificate = input.required<Certificate>();
  /** When validity is judged. */
  readonly at = input.required<Date>();
  /** Its role, "Server certificate"; '' for none. */
  readonly title = input('');
  /** Where it comes from, a file name; '' for none. */
  readonly source = input('');
  /** Its place in a file or chain, counted from 1; null when it stands alone. */
  readonly position = input<{ readonly number: number; readonly of: number } | null>(null);
  /** Findings about this certificate, told here; the facts they concern are marked. */
  readonly findings = input<readonly Finding[]>([]);
  /** Findings about this certificate that are told elsewhere: the facts they concern are marked. */
  readonly marks = input<readonly Finding[]>([]);

  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().certificateCard);
  protected readonly shapes = severityShapes;
  protected readonly id = `certificate-${(count += 1)}`;
  /** Whether the details are unfolded from the start, for print. */
  readonly unfolded = input(false);
  protected readonly isOpen = linkedSignal(() => this.unfolded());
  readonly #unfolded = linkedSignal<Certificate, ReadonlySet<CardField>>({
    source: this.certificate,
    computation: () => new Set(),
  });
  readonly #examined = signal<{ readonly of: Certificate; readonly result: Examination } | null>(null);

  protected readonly name = computed(() => shortName(this.certificate()) || this.texts().unnamed);
  protected readonly issuer = computed(() => {
    const { issuer, subject } = this.certificate();
    if (String(issuer.der) === String(subject.der)) return this.texts().issuedByItself;
    return this.texts().issuedBy(shortName({ subject: issuer, subjectAltNames: null }));
  });
  /** How bad it is about each fact; the worst counts. */
  readonly #severities = computed(() => {
    const concerned = worstFirst([...this.findings(), ...this.marks()]).flatMap(({ id, severity }) => {
      const field = concernedField(id);
      return field === null ? [] : [[field, severity] as const];
    });
    return new Map<CardField, Severity>(concerned.reverse());
  });
  protected readonly rows = computed(() =>
    cardRows(this.certificate(), this.all()).map(({ field, label, values }) => {
      const isLong = values.length > mostValues;
      const shown = isLong && !this.#unfolded().has(field) ? values.slice(0, mostValues) : values;
      const severity = this.#severities().get(field) ?? null;
      return { field, label, shown, isLong, hidden: values.length - shown.length, severity };
    }),
  );
  readonly #result = computed(() => {
    const examined = this.#examined();
    return examined?.of === this.certificate() ? examined.result : null;
  });
  protected readonly fingerprints = computed(() => {
    const { labels } = this.texts();
    const result = this.#result();
    return [
      { label: labels.sha256, text: result?.sha256 ?? null },
      { label: labels.sha1, text: result?.sha1 ?? null },
    ];
  });
  protected readonly selfSigned = computed(() => {
    const result = this.#result();
    return result === null ? this.texts().calculating : this.texts().selfSigned[result.selfSigned];
  });

  constructor() {
    effect(() => {
      if (this.isOpen()) void this.#examine(this.certificate());
    });
  }

  protected toggle(field: CardField): void {
    this.#unfolded.update((fields) => {
      const changed = new Set(fields);
      if (!changed.delete(field)) changed.add(field);
      return changed;
    });
  }

  async #examine(certificate: Certificate): Promise<void> {
    const result = await examine(certificate);
    // Another one may have taken its place meanwhile.
    if (certificate === this.certificate()) this.#examined.set({ of: certificate, result });
  }
}
