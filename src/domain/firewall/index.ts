// SPDX-License-Identifier: Apache-2.0
export type { ContainerNetwork } from './container-network';
export { trustLevels, type TrustLevel } from './trust-level';
