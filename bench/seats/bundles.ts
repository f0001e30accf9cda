// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { build } from 'esbuild';

/** Folders with the program of each kind of seat; each contestant is a chunk of its own. */
export interface SeatBundles {
  readonly node: string;
  readonly page: string;
}

/** Bundles what runs in the seats: minified for pages, with packages left outside for Node. */
export async function bundleSeats(): Promise<SeatBundles> {
  const folders: SeatBundles = { node: join('dist', 'bench', 'node'), page: join('dist', 'bench', 'page') };
  const common = {
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  } as const;
  await build({
    ...common,
    entryPoints: ['bench/page/seat.ts'],
    outdir: folders.page,
    platform: 'browser',
    minify: true,
  });
  await build({
    ...common,
    entryPoints: ['bench/seats/node-seat.ts'],
    outdir: folders.node,
    platform: 'node',
    packages: 'external',
  });
  return folders;
}
