// SPDX-License-Identifier: Apache-2.0
import type { PluginManifest } from './page/manifest';

const topLevel = ['manifestVersion', 'requirements', 'configuration', 'global', 'objects', 'definitions'];
const versions: readonly unknown[] = ['1.0.0', '1.0.1', '1.1.0', '1.2.0'];

/**
 * What the published manifest schema asks for, as far as this client uses it: known top-level names, a known version,
 * every text in every language, every key defined, addresses relative to the manifest.
 */
export function checkManifest(
  manifest: unknown,
): { readonly ok: true; readonly value: PluginManifest } | { readonly ok: false; readonly problem: string } {
  const problem = problemOf(manifest);
  return problem === null ? { ok: true, value: manifest as PluginManifest } : { ok: false, problem };
}

function problemOf(manifest: unknown): string | null {
  if (!isObject(manifest)) return 'the manifest is not an object';
  const unknown = Object.keys(manifest).find((name) => !topLevel.includes(name));
  if (unknown !== undefined) return `unknown property ${unknown}`;
  if (!versions.includes(manifest['manifestVersion'])) return 'manifestVersion is not a known one';
  const requirements = manifest['requirements'];
  if (!isObject(requirements) || !versions.includes(requirements['plugin.api.version'])) {
    return 'requirements name no known plugin.api.version';
  }
  const definitions = isObject(manifest['definitions']) ? manifest['definitions'] : {};
  const i18n = isObject(definitions['i18n']) ? definitions['i18n'] : {};
  return textProblem(i18n) ?? useProblem(manifest, isObject(i18n['definitions']) ? i18n['definitions'] : {});
}

/** Every text exists in every language, or the client refuses the plug-in. */
function textProblem(i18n: Record<string, unknown>): string | null {
  const locales = i18n['locales'];
  if (!Array.isArray(locales) || locales.length === 0) return 'definitions.i18n.locales is empty';
  const wellFormed = (tag: unknown): boolean => typeof tag === 'string' && /^[a-z]{2}-[A-Z]{2}$/.test(tag);
  if (!locales.every(wellFormed)) return 'definitions.i18n.locales names something that is not a locale';
  if (!isObject(i18n['definitions'])) return 'definitions.i18n.definitions is missing';
  for (const [key, texts] of Object.entries(i18n['definitions'])) {
    for (const tag of locales as string[]) {
      if (!isObject(texts) || typeof texts[tag] !== 'string') return `${key} has no text for ${tag}`;
    }
  }
  return null;
}

/** Every key that is used is defined; every address stays in the manifest's folder. */
function useProblem(value: unknown, texts: Record<string, unknown>, name = ''): string | null {
  if (name.endsWith('Key') && (typeof value !== 'string' || !(value in texts))) {
    return `${String(value)} (${name}) is not defined`;
  }
  if (name === 'uri' && (typeof value !== 'string' || /^(?:[a-z][a-z0-9+.-]*:|\/|\.\.)/i.test(value))) {
    return `${String(value)} is not an address in the manifest's folder`;
  }
  if (name === 'i18n') return null;
  if (Array.isArray(value)) {
    return first(value.map((each: unknown) => useProblem(each, texts)));
  }
  return isObject(value)
    ? first(Object.entries(value).map(([key, each]) => useProblem(each, texts, key)))
    : null;
}

function first(problems: readonly (string | null)[]): string | null {
  return problems.find((problem) => problem !== null) ?? null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
