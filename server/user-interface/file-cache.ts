// SPDX-License-Identifier: Apache-2.0
import { readFile, stat } from 'node:fs/promises';
import { join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

/** A file as it is sent. */
export interface ServedFile {
  readonly content: Buffer;
  readonly gzipped: boolean;
}

const compress = promisify(gzip);
const compressible = /\.(js|css|html|json|svg|txt|map)$/;

/** Files of some folders, compressed once and kept until they change. Holds no more than the folders do. */
export class FileCache {
  readonly #gzipped = new Map<string, { readonly changed: number; readonly content: Buffer }>();
  readonly #folders: readonly string[];

  constructor(folders: readonly string[]) {
    this.#folders = folders.map((folder) => resolve(folder));
  }

  /** The file at a URL path, in the first folder that has it; null when none has, or the path leads out of them. */
  async read(urlPath: string, mayCompress: boolean): Promise<ServedFile | null> {
    const path = decoded(urlPath);
    if (path === null) {
      return null;
    }
    for (const folder of this.#folders) {
      const file = normalize(join(folder, path));
      const found = file.startsWith(folder + sep) ? await stat(file).catch(() => null) : null;
      if (found?.isFile()) {
        return mayCompress && compressible.test(file)
          ? { content: await this.#compressed(file, found.mtimeMs), gzipped: true }
          : { content: await readFile(file), gzipped: false };
      }
    }
    return null;
  }

  async #compressed(file: string, changed: number): Promise<Buffer> {
    const known = this.#gzipped.get(file);
    if (known?.changed === changed) {
      return known.content;
    }
    const content = await compress(await readFile(file), { level: constants.Z_BEST_COMPRESSION });
    this.#gzipped.set(file, { changed, content });
    return content;
  }
}

function decoded(urlPath: string): string | null {
  try {
    const path = decodeURIComponent(urlPath);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}
