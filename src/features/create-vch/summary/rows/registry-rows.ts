// SPDX-License-Identifier: Apache-2.0
import type { RegistrySettings } from '../../../../domain/registries';
import type { Messages } from '../../../../messages';
import { type SummaryRow, fileValue, row, urlValue } from './summary-row';

/** The choices of the Registry Access page. */
export function registryRows(registries: RegistrySettings, at: Date, all: Messages): readonly SummaryRow[] {
  const { registriesPage: texts, summaryPage } = all;
  const { whitelist, insecure, authorities } = registries;
  const isWhitelist = registries.whitelistMode ?? whitelist.length > 0;
  return [
    row(texts.whitelistMode, 'registries.whitelistMode', isWhitelist ? texts.on : texts.off),
    row(texts.whitelist, 'registries.whitelist', ...whitelist.map((entry) => urlValue(entry, all))),
    row(texts.insecure, 'registries.insecure', ...insecure.map((entry) => urlValue(entry, all))),
    row(
      texts.authorities,
      'registries.authorities',
      ...(authorities.length === 0
        ? [summaryPage.publicOnly]
        : authorities.map((file) => fileValue(file, at, all))),
    ),
  ];
}
