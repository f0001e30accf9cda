// SPDX-License-Identifier: Apache-2.0

/** A JSON object of a body; null when the API sees none. */
export type BodyObject = Readonly<Record<string, unknown>> | null;

/**
 * Reads values of a JSON body the way Go's `encoding/json` fills the API's models: `null` leaves a field as it is, key
 * names match without regard to case, unknown keys are ignored, and the first value of a wrong type is remembered.
 */
export class BodyReader {
  private found: string | null = null;

  /** Go's words about the first value of a wrong type; null when there was none. */
  get problem(): string | null {
    return this.found;
  }

  /** The value of a key: the exact one, or the last one that differs in case only. */
  value(of: BodyObject, key: string): unknown {
    if (of === null) return undefined;
    if (Object.hasOwn(of, key)) return of[key];
    const other = Object.keys(of).findLast((candidate) => candidate.toLowerCase() === key);
    return other === undefined ? undefined : of[other];
  }

  object(of: BodyObject, key: string): BodyObject {
    return this.asObject(this.value(of, key), key);
  }

  /** The items of a list of objects; null items stay null, and an absent list is null. */
  objects(of: BodyObject, key: string): readonly BodyObject[] | null {
    return this.list(of, key)?.map((item) => this.asObject(item, key)) ?? null;
  }

  text(of: BodyObject, key: string): string {
    return this.asText(this.value(of, key), key);
  }

  /** Items of a list of plain texts; `null` items become ''. */
  texts(of: BodyObject, key: string): readonly string[] | null {
    return this.list(of, key)?.map((item) => this.asText(item, key)) ?? null;
  }

  /** A text of a type with a reader of its own (address, URI, password), which does not take `null`. */
  strictText(of: BodyObject, key: string): string {
    return this.asStrictText(this.value(of, key));
  }

  strictTexts(of: BodyObject, key: string): readonly string[] | null {
    return this.list(of, key)?.map((item) => this.asStrictText(item === undefined ? null : item)) ?? null;
  }

  flag(of: BodyObject, key: string): boolean {
    const value = this.value(of, key);
    if (typeof value === 'boolean') return value;
    if (value !== undefined && value !== null) this.report(value, key, 'bool');
    return false;
  }

  /** A whole number; null when absent. */
  integer(of: BodyObject, key: string): number | null {
    const value = this.value(of, key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 63) return value;
    this.report(value, key, 'int64');
    return null;
  }

  asObject(value: unknown, key: string): BodyObject {
    if (value === undefined || value === null) return null;
    if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
    this.report(value, key, 'models object');
    return null;
  }

  private list(of: BodyObject, key: string): readonly unknown[] | null {
    const value = this.value(of, key);
    if (value === undefined || value === null) return null;
    if (Array.isArray(value)) return value as readonly unknown[];
    this.report(value, key, 'list');
    return null;
  }

  private asText(value: unknown, key: string): string {
    if (typeof value === 'string') return value;
    if (value !== undefined && value !== null) this.report(value, key, 'string');
    return '';
  }

  private asStrictText(value: unknown): string {
    if (typeof value === 'string') return value;
    if (value !== undefined) {
      this.found ??= `parse error: expected string near offset 1 of '${typeof value}'`;
    }
    return '';
  }

  private report(value: unknown, key: string, type: string): void {
    const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
    this.found ??= `json: cannot unmarshal ${kind} into Go struct field ${key} of type ${type}`;
  }
}
