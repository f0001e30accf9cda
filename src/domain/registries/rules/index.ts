// SPDX-License-Identifier: Apache-2.0
import { authoritiesValidNow } from './authorities-valid-now';
import { authorityFilesAtHand } from './authority-files-at-hand';
import { authorityFilesHoldCertificates } from './authority-files-hold-certificates';
import { authorityFilesHoldNoKey } from './authority-files-hold-no-key';
import { authorityFilesWhole } from './authority-files-whole';
import { insecureAvoided } from './insecure-avoided';
import { insecureEntriesAreHosts } from './insecure-entries-are-hosts';
import { insecureEntriesValid } from './insecure-entries-valid';
import { listsFinalKnown } from './lists-final-known';
import { privateAuthoritiesGiven } from './private-authorities-given';
import { whitelistEntriesValid } from './whitelist-entries-valid';
import { whitelistRestricts } from './whitelist-restricts';

/** Rules about `VchSettings.registries`. */
export const registryRules = [
  whitelistRestricts,
  whitelistEntriesValid,
  insecureEntriesValid,
  insecureEntriesAreHosts,
  insecureAvoided,
  authorityFilesHoldCertificates,
  authorityFilesHoldNoKey,
  authorityFilesWhole,
  authoritiesValidNow,
  privateAuthoritiesGiven,
  listsFinalKnown,
] as const;

/** What the wizard demands on top: files that a pasted command names have to be chosen. */
export const registryWizardRules = [authorityFilesAtHand] as const;
