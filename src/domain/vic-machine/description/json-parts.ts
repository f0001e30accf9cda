// SPDX-License-Identifier: Apache-2.0

/** An object of an answer; empty where the server sent something else or nothing. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object below a key. */
export function objectIn(of: JsonObject, key: string): JsonObject {
  return asObject(of[key]) ?? {};
}

/** The value as an object; null when it is none. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The objects of a list; other items are left out. */
export function objectsIn(of: JsonObject, key: string): readonly JsonObject[] {
  const list: unknown = of[key];
  if (!Array.isArray(list)) return [];
  return list.map(asObject).filter((item) => item !== null);
}

/** The text below a key; '' when there is none. */
export function textIn(of: JsonObject, key: string): string {
  const value = of[key];
  return typeof value === 'string' ? value : '';
}

/** The texts of a list; other items are left out. */
export function textsIn(of: JsonObject, key: string): readonly string[] {
  const list: unknown = of[key];
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

/** The number below a key; null when there is none. */
export function numberIn(of: JsonObject, key: string): number | null {
  const value = of[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
