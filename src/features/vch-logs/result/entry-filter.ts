// SPDX-License-Identifier: Apache-2.0
import {
  type LogEntry,
  type MessageGroup,
  type SecurityMessageId,
  securityPattern,
} from '../../../domain/logs';

/** Which lines are shown; null and '' are no condition. */
export interface EntryFilter {
  readonly group: MessageGroup | null;
  readonly id: SecurityMessageId | null;
  /** Part of a client address. */
  readonly client: string;
}

/** Every line. */
export const noFilter: EntryFilter = { group: null, id: null, client: '' };

/** The entries that meet every condition. */
export function filtered(
  entries: readonly LogEntry[],
  { group, id, client }: EntryFilter,
): readonly LogEntry[] {
  const part = client.trim().toLowerCase();
  return entries.filter(
    (entry) =>
      (group === null || securityPattern(entry.id).group === group) &&
      (id === null || entry.id === id) &&
      (part === '' || (entry.client ?? '').toLowerCase().includes(part)),
  );
}
