// SPDX-License-Identifier: Apache-2.0
export type { OperationsUserSettings } from './operations-user-settings';
