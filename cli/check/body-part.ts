// SPDX-License-Identifier: Apache-2.0
import type { CheckFinding } from './check-result';

/** A property of a JSON value; undefined when it has none. */
export function bodyPart(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** A finding about what the API accepts and makes something else of. */
export function trap(
  id: string,
  severity: CheckFinding['severity'],
  field: string,
  message: string,
): CheckFinding {
  return { id: `api.${id}`, severity, option: field, message };
}
