// SPDX-License-Identifier: Apache-2.0
export { addressingOf, gatewayOf, readableRanges, type Addressing } from './addressing';
export type { ContainerNetwork } from './container-network';
export {
  itemsWhere,
  networkName,
  networksWhere,
  type ContainerPart,
  type ContainerPlace,
  type WithContainerNetworks,
} from './container-place';
export { levelSourceDocument, levelSources, type LevelSource } from './level-sources';
export { peerSources, type PeerSources } from './peer-sources';
export { firewallRules } from './rules';
export type { BlockChoice } from './rules/peers-ranges-are-blocks';
export {
  trafficKinds,
  trafficMatrix,
  type Passage,
  type PublishEffect,
  type TrafficKind,
  type TrafficMatrix,
} from './traffic-matrix';
export { trustLevels, type TrustLevel } from './trust-level';
