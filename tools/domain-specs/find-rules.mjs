// SPDX-License-Identifier: Apache-2.0
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const domain = join('src', 'domain');

/**
 * Every rule of the domain: whatever its modules export that has an id and a check, alone or in lists and records. No
 * list has to name it, so a rule that is added is found.
 *
 * @returns {Promise<{ rule: object, area: string }[]>} area: the folder of `src/domain` it is written in
 */
export async function findRules() {
  const areas = new Map();
  for (const name of moduleNames()) {
    const module = await import(pathToFileURL(resolve(domain, name)).href);
    const [area] = name.split(/[\\/]/);
    // What was found before keeps its area: lists of several areas' rules come last.
    for (const rule of rulesIn(module)) if (!areas.has(rule)) areas.set(rule, area);
  }
  return [...areas].map(([rule, area]) => ({ rule, area }));
}

/** Modules below the areas, those with one rule each before those that collect rules. */
function moduleNames() {
  const names = readdirSync(domain, { recursive: true })
    .map(String)
    .filter((name) => /[\\/].*\.ts$/.test(name) && !/\.(spec|d)\.ts$/.test(name))
    .sort();
  const isOwn = (name) => /[\\/]rules[\\/]/.test(name) && !name.endsWith('index.ts');
  return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))];
}

function rulesIn(value, seen = new Set()) {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (typeof value.id === 'string' && typeof value.check === 'function') return [value];
  const isCollection =
    Array.isArray(value) ||
    value[Symbol.toStringTag] === 'Module' ||
    Object.getPrototypeOf(value) === Object.prototype;
  return isCollection ? Object.values(value).flatMap((item) => rulesIn(item, seen)) : [];
}
