// SPDX-License-Identifier: Apache-2.0
export type { Messages, OneVchTexts, OperationsUserDetails, ProbeTexts, ReportTexts } from './messages';
export { loadMessages } from './messages';
export { describeFinding, describeWith } from './describe-finding';
export type { RuleText, RuleTexts } from './rule-text';
