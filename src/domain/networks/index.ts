// SPDX-License-Identifier: Apache-2.0
export type { BridgeNetwork, ImageProxies, NetworkSettings, RoleNetwork } from './network-settings';
