// SPDX-License-Identifier: Apache-2.0
import { parseGoBool } from '../go/strconv';
import type { ParsedArguments } from './parse-arguments';

/** The values of a command's options, with the defaults of `vic-machine create`. */
export class OptionValues {
  constructor(private readonly parsed: ParsedArguments) {}

  /** The last value of an option, or its default. */
  text(name: string, fallback = ''): string {
    return this.parsed.given.get(name)?.at(-1) ?? fallback;
  }

  list(name: string): readonly string[] {
    return this.parsed.given.get(name) ?? [];
  }

  flag(name: string): boolean {
    return parseGoBool(this.text(name)) ?? false;
  }

  isGiven(name: string): boolean {
    return this.parsed.given.has(name);
  }
}
