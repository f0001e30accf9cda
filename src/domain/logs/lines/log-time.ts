// SPDX-License-Identifier: Apache-2.0

/** When a line was written. */
export interface LogTime {
  /** Milliseconds since 1970, as if the line had been written in UTC when it tells no zone. */
  readonly milliseconds: number;
  /** Minutes east of UTC; null when the line does not tell. */
  readonly zone: number | null;
}

/** A time, and how many characters of the line it takes, the space behind it included. */
export interface ReadTime {
  readonly time: LogTime;
  readonly length: number;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Jan _2 2006 15:04:05.000Z07:00`: vmware/vic pkg/log/text_formatter.go. */
const vic =
  /^(?<name>[A-Z][a-z]{2}) (?<day>[ \d]\d|\d) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?(?<zone>Z|[+-]\d\d:\d\d)(?: |$)/;

/** `2006/01/02 15:04:05`: Go’s own logger, package log, flags LstdFlags and Lmicroseconds. No zone. */
const go =
  /^(?<year>\d{4})\/(?<month>\d\d)\/(?<day>\d\d) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?(?: |$)/;

/** RFC 3339, as syslog servers put it before a line (RFC 5424 6.2.3): perhaps after `<14>1 ` or `time="`. */
const rfc3339 =
  /^(?:<\d{1,3}>\d? ?|time=")?(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[T ](?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?(?<zone>Z|[+-]\d\d:\d\d)?(?:"? |$)/;

/** Reads the time a line begins with; null when it begins with none that is known. */
export function readLogTime(line: string): ReadTime | null {
  for (const format of [vic, go, rfc3339]) {
    const match = format.exec(line);
    const time = match?.groups === undefined ? null : timeOf(match.groups);
    if (match !== null && time !== null) return { time, length: match[0].length };
  }
  return null;
}

function timeOf(parts: Readonly<Record<string, string | undefined>>): LogTime | null {
  const part = (name: string) => Number(parts[name] ?? '0');
  const name = parts['name'];
  const month = name === undefined ? part('month') : months.indexOf(name) + 1;
  const [year, day, hour, minute, second] = [
    part('year'),
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  ];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null;
  const fraction = Math.trunc(Number(`0.${parts['fraction'] ?? '0'}`) * 1000);
  const zone = parts['zone'] === undefined ? null : zoneOf(parts['zone']);
  const local = Date.UTC(year, month - 1, day, hour, minute, second, fraction);
  return { milliseconds: local - (zone ?? 0) * 60_000, zone };
}

function zoneOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}
