// SPDX-License-Identifier: Apache-2.0
export { parseRegistryEntry, type RegistryEntry } from './registry-entry';
export type { RegistrySettings } from './registry-settings';
export { dockerHubAddresses } from './public-registry';
export { registryRules, registryWizardRules } from './rules';
export type { AuthorityPlace } from './rules/authority-place';
export type { EntryPlace } from './rules/entry-place';
