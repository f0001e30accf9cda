// SPDX-License-Identifier: Apache-2.0
export { LogFiles } from './log-files';
export type { LogFile, ReadingOutcome, ReadingProgress } from './read-log-file';
