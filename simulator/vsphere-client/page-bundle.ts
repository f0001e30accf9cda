// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Everything the browser loads from the simulated client. */
export interface PageBundle {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** `/api/ui/htmlClientSdk.js` */
  readonly sdk: string;
}

/** Compiles the page and the client library. `hostOrigin` is the only origin the library talks to. */
export async function bundlePage(hostOrigin: string): Promise<PageBundle> {
  const [html, script, style, sdk] = await Promise.all([
    readFile(source('index.html'), 'utf8'),
    compile('main.ts', 'esm'),
    compile('page.css', 'esm'),
    compile('sdk/main.ts', 'iife', { HOST_ORIGIN: JSON.stringify(hostOrigin) }),
  ]);
  return { html, script, style, sdk };
}

async function compile(
  entry: string,
  format: 'esm' | 'iife',
  define: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    entryPoints: [source(entry)],
    bundle: true,
    write: false,
    format,
    define,
    charset: 'utf8',
    target: 'es2022',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function source(name: string): string {
  return fileURLToPath(new URL(`page/${name}`, import.meta.url));
}
