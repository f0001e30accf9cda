// SPDX-License-Identifier: Apache-2.0
import { type ChosenFile, describeName, remainingValidity } from '../../../../domain/certificates';
import type { ClientPlan, Connection } from '../../../../domain/docker-client';
import { urlWithoutPassword } from '../../../../domain/vic-machine';
import type { Messages } from '../../../../messages';

/** A choice and what was chosen, in lines. */
export interface SummaryRow {
  readonly label: string;
  /** Nothing = left at "nothing". */
  readonly values: readonly string[];
  /** Paths in the settings that the row tells: findings about them, or about what is below them, stand here. */
  readonly fields: readonly string[];
}

/** What the summary tells beside the settings of the VCH. */
export interface SummaryContext {
  /** When the validity of certificates is judged. */
  readonly at: Date;
  /** What is told about Docker clients. */
  readonly plan: ClientPlan;
  /** Whether they will connect; null while it is being worked out. */
  readonly connection: Connection | null;
}

/** A row; empty texts are no values. */
export function row(
  label: string,
  field: string | readonly string[],
  ...values: readonly string[]
): SummaryRow {
  return {
    label,
    fields: typeof field === 'string' ? [field] : field,
    values: values.filter((value) => value !== ''),
  };
}

/** An amount with its unit; nothing for no amount. */
export function withUnit(amount: string, unit: string): string {
  return amount === '' ? '' : `${amount} ${unit}`;
}

/** A URL without its password, and that there is one. */
export function urlValue(url: string, { summaryPage }: Messages): string {
  const bare = urlWithoutPassword(url);
  return bare === url ? url : summaryPage.withoutPassword(bare);
}

/**
 * A file with what is in it. Of a key only its kind.
 *
 * @param at when its validity is judged
 */
export function fileValue(file: ChosenFile | null, at: Date, all: Messages): string {
  const { files: texts, certificateCard, summaryPage } = all;
  if (file === null) return '';
  const { name, bytes, certificates, privateKeys } = file;
  const [certificate] = certificates;
  const [key] = privateKeys;
  const what =
    bytes === null
      ? [texts.named]
      : certificate !== undefined
        ? [
            describeName(certificate.subject),
            certificateCard.expiry(certificate, remainingValidity(certificate, at)),
            certificates.length > 1 ? texts.certificates(certificates.length) : '',
          ]
        : [key === undefined ? '' : texts.algorithm(key.algorithm)];
  const told = what.filter((part) => part !== '').join(', ');
  return told === '' ? name : summaryPage.fileOf(name, told);
}
