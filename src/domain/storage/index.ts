// SPDX-License-Identifier: Apache-2.0
export { storageInVCenterRules, storageRules, storageWizardRules } from './rules';
export type { StorageInVCenter } from './rules/image-store-has-room';
export type { VolumePlace } from './rules/volume-place';
export { parseSize } from './size';
export type { StorageSettings, VolumeStore } from './storage-settings';
export type { VolumeLocationProblem } from './volume-location';
