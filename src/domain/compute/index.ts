// SPDX-License-Identifier: Apache-2.0
export type { ComputeSettings, ResourceAllocation } from './compute-settings';
export type { ResourceFacts } from './resource-facts';
