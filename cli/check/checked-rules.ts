// SPDX-License-Identifier: Apache-2.0
import { computeRules } from '../../src/domain/compute';
import { clientCommandLineRules, clientRules } from '../../src/domain/docker-client';
import type { RuleFacts } from '../../src/domain/findings';
import { firewallRules } from '../../src/domain/firewall';
import { generalRules } from '../../src/domain/general';
import { networkCommandLineRules, networkRules } from '../../src/domain/networks';
import { operationsUserCommandLineRules, operationsUserRules } from '../../src/domain/operations-user';
import { registryRules } from '../../src/domain/registries';
import { storageRules } from '../../src/domain/storage';
import { tlsCommandLineRules, tlsRules } from '../../src/domain/tls';
import { vchRules } from '../../src/domain/vch-rules';
import { bodyNetworkRules } from './network-findings';

/** Every rule that `check create` asks. */
export const commandRules: readonly RuleFacts[] = [
  ...generalRules,
  ...computeRules,
  ...storageRules,
  ...networkRules,
  ...networkCommandLineRules,
  ...firewallRules,
  ...tlsRules,
  ...tlsCommandLineRules,
  ...clientRules,
  ...clientCommandLineRules,
  ...registryRules,
  ...operationsUserRules,
  ...operationsUserCommandLineRules,
  ...vchRules,
];

/** Every rule that `check api` asks. */
export const bodyRules: readonly RuleFacts[] = [...generalRules, ...bodyNetworkRules];
