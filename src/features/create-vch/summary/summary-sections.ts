// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../../domain/certificates';
import type { ContainerNetwork } from '../../../domain/firewall';
import type { RoleNetwork } from '../../../domain/networks';
import type { TlsSettings } from '../../../domain/tls';
import type { VchSettings } from '../../../domain/vch';
import type { Messages } from '../../../messages';

/** A choice and what was chosen, in lines. */
export interface SummaryRow {
  readonly label: string;
  readonly values: readonly string[];
}

/** The choices of one page. */
export interface SummarySection {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

/**
 * All choices of the wizard in words, page by page; what was left at "nothing" is left out. Never a password or a key.
 */
export function summarySections(settings: VchSettings, texts: Messages): readonly SummarySection[] {
  const { pages } = texts.wizard;
  return [
    { title: pages.general.title, rows: generalRows(settings, texts) },
    { title: pages.compute.title, rows: computeRows(settings, texts) },
    { title: pages.storage.title, rows: storageRows(settings, texts) },
    { title: pages.networks.title, rows: networkRows(settings, texts) },
    { title: pages.security.title, rows: tlsRows(settings.tls, texts) },
    { title: pages.registries.title, rows: registryRows(settings, texts) },
    { title: pages.operationsUser.title, rows: operationsUserRows(settings, texts) },
  ]
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ values }) => values.length > 0) }))
    .filter(({ rows }) => rows.length > 0);
}

/** A row; empty texts are no values. */
const row = (label: string, ...values: readonly string[]): SummaryRow => ({
  label,
  values: values.filter((value) => value !== ''),
});

const fileNames = (files: readonly (ChosenFile | null)[]): readonly string[] =>
  files.flatMap((file) => (file === null ? [] : [file.name]));
