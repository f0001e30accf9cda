// SPDX-License-Identifier: Apache-2.0
import type { EnginePlan } from '../plan';
import type { EngineIssue, EngineMessage } from '../reason';
import { validateVolumeStores } from '../storage';
import { validateContainerNetworks } from './validate-container-networks';
import { validateRoleNetworks } from './validate-networks';
import { validateBasics, validateRegistries, validateSyslog } from './validate-services';
import { validateTls } from './validate-tls';

/**
 * What the validator finds (`Validator.Validate`), in its order: everything it can judge without an inventory. That
 * networks, datastores and compute resources exist is taken for granted.
 */
export async function validatePlan(
  plan: EnginePlan,
  log: (message: EngineMessage) => void,
): Promise<readonly EngineIssue[]> {
  return [
    ...validateBasics(plan),
    ...validateCredentials(plan),
    ...validateVolumeStores(plan.volumeStores),
    ...validateRoleNetworks(plan, log),
    ...validateContainerNetworks(plan.containerNetworks, plan.bridge.portGroup),
    ...(await validateTls(plan.tls)),
    ...validateRegistries(plan.registries),
    ...validateSyslog(plan.syslog),
  ];
}

/** No vCenter lets somebody in without a user name or a password. */
function validateCredentials({ operationsUser }: EnginePlan): readonly EngineIssue[] {
  return operationsUser.user !== '' && operationsUser.passwordSet
    ? []
    : [
        {
          reason: 'ops-login',
          text: 'Failed to validate operations credentials: ServerFaultCode: Login failure',
        },
      ];
}
