// SPDX-License-Identifier: Apache-2.0
export { defaultSettings } from './default-settings';
export type { DeploymentOptions, Target, VchSettings } from './vch-settings';
export type {
  AllocationDescription,
  ContainerNetworkDescription,
  PortGroupReference,
  RoleDescription,
  TlsDescription,
  Told,
  VchDescription,
} from './vch-description';
