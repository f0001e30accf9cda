// SPDX-License-Identifier: Apache-2.0
import { goAtoi, goParseInt, isGoDuration, parseGoBool } from '../go/strconv';
import { parseGoUrl, type GoUrlResult } from '../go/url';
import type { CreateOption } from './create-options';

/** Go's words about a value that the option parser refuses; null when it takes it. */
export function valueProblem({ kind, name }: CreateOption, value: string): string | null {
  switch (kind) {
    case 'integer':
      return goParseInt(value) === null ? 'parse error' : null;
    case 'decimal':
      return decimalProblem(value);
    case 'shares':
      return /^(?:low|normal|high)$/i.test(value) ? null : decimalProblem(value.toLowerCase());
    case 'duration':
      return isGoDuration(value) ? null : 'parse error';
    case 'flag':
      if (parseGoBool(value) !== null) return null;
      return name === 'ops-grant-perms'
        ? `strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`
        : 'parse error';
    case 'url': {
      const url = parseTarget(value);
      return url.ok ? null : 'not a URL';
    }
    case 'text':
    case 'list':
      return null;
  }
}

/** The URL of `--target`: `https://` is put in front when it names no scheme. */
export function parseTarget(value: string): GoUrlResult {
  return parseGoUrl(/^\w+:\/\//.test(value) ? value : `https://${value}`);
}

function decimalProblem(value: string): string | null {
  return goAtoi(value) === null ? `strconv.Atoi: parsing ${JSON.stringify(value)}: invalid syntax` : null;
}
