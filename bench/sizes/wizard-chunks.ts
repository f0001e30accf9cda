// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';

const statistics = 'dist/build-stats.json';

/**
 * Chunks with code of node-forge that the page, the wizard's frame or one of the wizard's pages loads without being
 * asked for it; null when the user interface was not built.
 */
export function forgeInWizard(): readonly string[] | null {
  if (!existsSync(statistics)) return null;
  const { outputs } = JSON.parse(readFileSync(statistics, 'utf8')) as Metafile;
  const loaded = new Set<string>();
  const add = (name: string) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind !== 'dynamic-import') add(path);
  };
  for (const [name, { entryPoint = '' }] of Object.entries(outputs)) {
    if (entryPoint === 'src/main.ts' || entryPoint.startsWith('src/features/create-vch/')) add(name);
  }
  return [...loaded].filter((name) =>
    Object.keys(outputs[name]?.inputs ?? {}).some((input) => input.includes('node_modules/node-forge/')),
  );
}
