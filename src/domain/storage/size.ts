// SPDX-License-Identifier: Apache-2.0

const units = ['', 'k', 'm', 'g', 't', 'p'];

/**
 * A size as `--base-image-size` takes it, in bytes: digits, an optional fraction, an optional blank, and a unit of
 * powers of 1000 (`8GB`, `8 g`, `8000mb`); null when it is none. Powers of 1024 (`GiB`) are not understood.
 */
export function parseSize(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?) ?([kmgtp]?)b?$/i.exec(text);
  if (match === null) return null;
  const [, digits = '', unit = ''] = match;
  return Number(digits) * 1000 ** units.indexOf(unit.toLowerCase());
}
