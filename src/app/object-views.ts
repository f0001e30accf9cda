// SPDX-License-Identifier: Apache-2.0
import type { Views } from './views';

/**
 * Entry page `index.html`: what opens in dialogs and on objects. The list of VCHs has an entry page, a build and a file
 * like this of its own: built together, the wizard would load what only a datagrid needs.
 */
export const objectViews: Views = {
  'create-vch': async () => (await import('../features/create-vch')).CreateVchWizard,
  vch: async () => (await import('../features/vch-security')).VchSecurity,
  summary: async () => (await import('../features/vch-security')).VchSummary,
};
