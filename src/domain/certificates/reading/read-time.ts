// SPDX-License-Identifier: Apache-2.0
import type { DerReader } from '../der';
import { derTag } from '../der';
import { asciiText } from './read-text';
import { refuse } from './refusal';

const utcTime = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})$/;
const generalizedTime = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(Z|[+-]\d{4})$/;

/**
 * A time of a validity period (RFC 5280 4.1.2.5). Like Go it also takes a UTCTime without seconds and offsets from
 * UTC, which RFC 5280 forbids.
 */
export function readTime(reader: DerReader): Date {
  const isUtc = reader.nextIs(derTag.utcTime);
  if (!isUtc && !reader.nextIs(derTag.generalizedTime)) refuse('x509: unsupported time format');
  const malformed = isUtc ? 'x509: malformed UTCTime' : 'x509: malformed GeneralizedTime';
  const content = reader.any()?.content ?? refuse(malformed);
  const match = (isUtc ? utcTime : generalizedTime).exec(asciiText(content)) ?? refuse(malformed);
  const [, years = '', month = '', day = '', hour = '', minute = '', second = '00', zone = 'Z'] = match;
  const written = Number(years);
  const year = isUtc ? (written < 50 ? 2000 : 1900) + written : written;
  const time = new Date(0);
  time.setUTCFullYear(year, Number(month) - 1, Number(day));
  time.setUTCHours(Number(hour), Number(minute), Number(second));
  const exists =
    time.getUTCFullYear() === year &&
    time.getUTCMonth() === Number(month) - 1 &&
    time.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  if (!exists) refuse(malformed);
  return new Date(time.getTime() - offsetOf(zone, malformed) * 60_000);
}

/** Minutes east of UTC. "+0000" must be written "Z". */
function offsetOf(zone: string, malformed: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  if (minutes === 0 || Number(zone.slice(1, 3)) > 24 || Number(zone.slice(3)) >= 60) refuse(malformed);
  return zone.startsWith('-') ? -minutes : minutes;
}
