// SPDX-License-Identifier: Apache-2.0

/**
 * A value after a trip through JSON: functions are gone, dates are text, undefined stays undefined. Throws for cycles,
 * as `JSON.stringify` does.
 */
export function asJson(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
