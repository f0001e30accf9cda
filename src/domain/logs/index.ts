// SPDX-License-Identifier: Apache-2.0
export {
  applianceLogCommands,
  creationLogName,
  portalLogs,
  type ApplianceLogId,
  type PortalLogId,
} from './log-sources';
export { BundleReader } from './reading/bundle-reader';
export { logFileKind, type LogFileKind } from './reading/log-file-kind';
export type { ReadingProblem } from './reading/reading-problem';
export { recognise, type SecurityMessage } from './security-messages/recognise';
export { messageGroups, type MessageGroup, type SecurityPattern } from './security-messages/security-pattern';
export {
  securityPattern,
  securityPatterns,
  type SecurityMessageId,
} from './security-messages/security-patterns';
export type { ClientRow, ClientTable } from './tally/client-table';
export { mostEntries, type LogEntry } from './tally/kept-entries';
export type { FileProblem, Listed, LogReport, MessageCount, ReadLog } from './tally/log-report';
export type { Occurrences } from './tally/occurrences';
export type { GroupCounts, TimeBucket, Timeline } from './tally/time-buckets';
