// SPDX-License-Identifier: Apache-2.0
import { containerNetworkNotDefaultBridge } from './container-network-not-default-bridge';
import { operationsUserNotAdministrator } from './operations-user-not-administrator';
import { permissionsNotGrantedToAdministrator } from './permissions-not-granted-to-administrator';
import { unverifiedApiNotPublic } from './unverified-api-not-public';

/** Rules that need more than one page's settings. */
export const vchRules = [
  unverifiedApiNotPublic,
  operationsUserNotAdministrator,
  permissionsNotGrantedToAdministrator,
  containerNetworkNotDefaultBridge,
] as const;
