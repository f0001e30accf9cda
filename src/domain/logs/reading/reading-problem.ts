// SPDX-License-Identifier: Apache-2.0
import type { ArchiveProblem } from '../archives/archive-event';

/** Why a file was not read, or not to its end. */
export type ReadingProblem =
  | ArchiveProblem
  /** It is no text. */
  | 'not-text'
  /** An archive in an archive in an archive: so deep nobody packs logs. */
  | 'too-deep'
  /** The browser could not read it: it was moved or changed, or the connection to its drive broke. */
  | 'unreadable';
