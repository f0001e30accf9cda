// SPDX-License-Identifier: Apache-2.0
export type { Messages, OperationsUserDetails } from './messages';
export { loadMessages } from './messages';
export { describeFinding } from './describe-finding';
export type { RuleText, RuleTexts } from './rule-text';
