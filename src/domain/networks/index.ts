// SPDX-License-Identifier: Apache-2.0
export type { BridgeNetwork, ImageProxies, NetworkSettings, RoleNetwork } from './network-settings';
export {
  addressOfRole,
  defaultBridgeRange,
  defaultBridgeWidth,
  defaultPublicNetwork,
  portGroupsByRole,
  rolesOnPublicNetwork,
  type NetworkRole,
} from './roles';
export { networkCommandLineRules, networkInVCenterRules, networkRules, networkWizardRules } from './rules';
export type { TakenRange } from './rules/bridge-range-free';
export type { NetworksInVCenter } from './rules/networks-in-vcenter';
export type { GatewayFault } from './rules/role-gateway-reachable';
export type { TextPlace } from './rules/text-place';
