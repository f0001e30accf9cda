// SPDX-License-Identifier: Apache-2.0
export type { StorageSettings, VolumeStore } from './storage-settings';
