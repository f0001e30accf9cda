// SPDX-License-Identifier: Apache-2.0
export { groupByAuthority, type AuthorityGroup } from './authority-groups';
export { expiriesOf, type Expiry } from './expiries';
export { filterEntries, noFilter, type ReportFilter } from './filter-entries';
export {
  attentionRank,
  entryId,
  postureOf,
  reportEntry,
  type Attention,
  type ReportColumn,
  type ReportEntry,
  type VchReading,
} from './report-entry';
export { sortEntries, type ReportOrder } from './sort-entries';
export { writeCalendar, type CalendarEvent } from './write-calendar';
export { writeCsv, type CsvCell } from './write-csv';
