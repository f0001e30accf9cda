// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../../domain/findings';

/** The pages of the wizard, in order. */
export const wizardPages = [
  'general',
  'compute',
  'storage',
  'networks',
  'security',
  'registries',
  'operationsUser',
  'summary',
] as const;

export type WizardPage = (typeof wizardPages)[number];

/** The page a finding is mended on: the first part of its field, where that is not the page's own name. */
const sections: Readonly<Record<string, WizardPage>> = {
  target: 'compute',
  tls: 'security',
  newAuthority: 'security',
};

/** The page on which a finding's field stands. */
export function pageOf(finding: Finding): WizardPage {
  const [section = ''] = finding.field.split('.');
  return wizardPages.find((page) => page === section) ?? sections[section] ?? 'summary';
}
