// SPDX-License-Identifier: Apache-2.0
import type { VchSettings } from '../../../domain/vch';
import type { Messages } from '../../../messages';
import type { WizardPage } from '../wizard-pages';
import { computeRows } from './rows/compute-rows';
import { deploymentRows } from './rows/deployment-rows';
import { generalRows } from './rows/general-rows';
import { networkRows } from './rows/network-rows';
import { operationsUserRows } from './rows/operations-user-rows';
import { registryRows } from './rows/registry-rows';
import { storageRows } from './rows/storage-rows';
import type { SummaryContext, SummaryRow } from './rows/summary-row';
import { tlsRows } from './rows/tls-rows';

/** The choices of one page. */
export interface SummarySection {
  /** Where they are edited; `summary` for what no page asks. */
  readonly page: WizardPage;
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

/** All settings in words, page by page, those left at "nothing" too. Never a password or a key. */
export function summarySections(
  settings: VchSettings,
  context: SummaryContext,
  texts: Messages,
): readonly SummarySection[] {
  const { pages } = texts.wizard;
  const { general, storage, networks, registries, operationsUser, deployment } = settings;
  return [
    { page: 'general', title: pages.general.title, rows: generalRows(general, texts) },
    { page: 'compute', title: pages.compute.title, rows: computeRows(settings, texts) },
    { page: 'storage', title: pages.storage.title, rows: storageRows(storage, texts) },
    { page: 'networks', title: pages.networks.title, rows: networkRows(networks, texts) },
    { page: 'security', title: pages.security.title, rows: tlsRows(settings, context, texts) },
    { page: 'registries', title: pages.registries.title, rows: registryRows(registries, context.at, texts) },
    {
      page: 'operationsUser',
      title: pages.operationsUser.title,
      rows: operationsUserRows(operationsUser, texts),
    },
    { page: 'summary', title: texts.summaryPage.deployment, rows: deploymentRows(deployment, texts) },
  ];
}
