// SPDX-License-Identifier: Apache-2.0
export type { GeneralSettings } from './general-settings';
