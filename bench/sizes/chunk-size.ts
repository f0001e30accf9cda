// SPDX-License-Identifier: Apache-2.0
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes of gzip -9 that the validator may have. */
export const validatorLimit = 15_000;

/** Gzip sizes in bytes. */
export interface ChunkSize {
  /** The chunk itself. */
  readonly own: number;
  /** With the chunks it imports, such as the bundler's own glue for CommonJS packages that are loaded later. */
  readonly loaded: number;
}

/** What some exports of the domain weigh when they are bundled, minified and loaded. */
export async function chunkSize(area: string, names: readonly string[]): Promise<ChunkSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from './src/domain/${area}';`, resolveDir: '.' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    treeShaking: true,
    write: false,
    metafile: true,
    outdir: 'dist/bench/sizes',
    logLevel: 'warning',
  });
  const entry = Object.keys(metafile.outputs).find(
    (name) => metafile.outputs[name]?.entryPoint === '<stdin>',
  );
  const needed = new Set<string>();
  const add = (name: string | undefined) => {
    if (name === undefined || needed.has(name)) return;
    needed.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind !== 'dynamic-import') add(path);
  };
  add(entry);
  const size = (chunks: readonly string[]) =>
    outputFiles
      .filter(({ path }) => chunks.some((name) => path.replaceAll('\\', '/').endsWith(name)))
      .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return { own: size(entry === undefined ? [] : [entry]), loaded: size([...needed]) };
}
