// SPDX-License-Identifier: Apache-2.0
export { VchSecurity } from './vch-security';
export { VchSummary } from './vch-summary';
