// SPDX-License-Identifier: Apache-2.0
export type {
  ComputeKind,
  ComputeNode,
  Datastore,
  PortGroup,
  ResourceCapacity,
  VCenter,
  VchListItem,
} from './inventory';
