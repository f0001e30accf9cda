// SPDX-License-Identifier: Apache-2.0

/** `strconv.ParseBool`; null for a syntax error. */
export function parseGoBool(text: string): boolean | null {
  if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(text)) return true;
  if (['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(text)) return false;
  return null;
}

/** `strconv.Atoi`: a decimal 64-bit integer with an optional sign; null otherwise. */
export function goAtoi(text: string): number | null {
  return /^[+-]?\d+$/.test(text) ? inRange(text) : null;
}

/**
 * `strconv.ParseInt(text, 0, 64)`, as Go's flag package reads an integer option: decimal, `0x`, `0b`, `0o` or a leading
 * zero for octal, and underscores between digits; null otherwise.
 */
export function goParseInt(text: string): number | null {
  const match = /^([+-]?)(0[xX]_?[0-9a-fA-F_]+|0[bB]_?[01_]+|0[oO]_?[0-7_]+|0[0-7_]*|[1-9][0-9_]*)$/.exec(
    text,
  );
  if (match === null) return null;
  const [, sign = '', digits = ''] = match;
  if (/__|_$/.test(digits)) return null;
  const plain = digits.replace(/_/g, '');
  const literal = /^0\d/.test(plain) ? `0o${plain.slice(1)}` : plain;
  return inRange(`${sign}${BigInt(literal).toString()}`);
}

function inRange(text: string): number | null {
  const value = BigInt(text.replace(/^\+/, ''));
  const limit = 2n ** 63n;
  return value >= -limit && value < limit ? Number(value) : null;
}

const durationUnits = 'ns|us|µs|μs|ms|s|m|h';
const duration = new RegExp(`^[+-]?(?:0|(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:${durationUnits}))+)$`);

/** Whether `time.ParseDuration` reads the text: `3m0s`, `1.5h`, `0`. */
export function isGoDuration(text: string): boolean {
  return duration.test(text);
}
