// SPDX-License-Identifier: Apache-2.0
import { computeInVCenterRules, computeRules, computeWizardRules } from '../compute';
import { clientCommandLineRules, clientRules } from '../docker-client';
import type { RuleFacts } from '../findings';
import { firewallRules } from '../firewall';
import { generalInVCenterRules, generalRules } from '../general';
import {
  networkCommandLineRules,
  networkInVCenterRules,
  networkRules,
  networkWizardRules,
} from '../networks';
import {
  operationsUserCommandLineRules,
  operationsUserInVCenterRules,
  operationsUserRules,
  operationsUserWizardRules,
} from '../operations-user';
import { registryRules, registryWizardRules } from '../registries';
import { storageInVCenterRules, storageRules, storageWizardRules } from '../storage';
import { tlsCommandLineRules, tlsRules, tlsWizardRules } from '../tls';
import { vchRules } from '../vch-rules';

/** Every rule that the wizard asks about a VCH that it is to make. */
export const wizardRules: readonly RuleFacts[] = [
  ...generalRules,
  ...generalInVCenterRules,
  ...computeRules,
  ...computeWizardRules,
  ...computeInVCenterRules,
  ...storageRules,
  ...storageWizardRules,
  ...storageInVCenterRules,
  ...networkRules,
  ...networkWizardRules,
  ...networkInVCenterRules,
  ...firewallRules,
  ...tlsRules,
  ...tlsWizardRules,
  ...clientRules,
  ...registryRules,
  ...registryWizardRules,
  ...operationsUserRules,
  ...operationsUserWizardRules,
  ...operationsUserInVCenterRules,
  ...vchRules,
];

/** Every rule that can have a say about a VCH that is wanted, in the wizard or on the command line. */
export const wantedRules: readonly RuleFacts[] = [
  ...wizardRules,
  ...networkCommandLineRules,
  ...tlsCommandLineRules,
  ...clientCommandLineRules,
  ...operationsUserCommandLineRules,
];
