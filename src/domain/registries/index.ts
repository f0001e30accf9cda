// SPDX-License-Identifier: Apache-2.0
export type { RegistrySettings } from './registry-settings';
