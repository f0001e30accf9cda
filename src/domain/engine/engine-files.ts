// SPDX-License-Identifier: Apache-2.0

/** What the operating system answers when a path is read as a file. */
export type FileReading =
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'missing' }
  | { readonly kind: 'directory' }
  /** A part of the path in front of the last one is a file. */
  | { readonly kind: 'not-a-directory' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The file system vic-machine would find: read-only, paths as it writes them. */
export interface EngineFiles {
  read(path: string): FileReading;
  /** Number of entries of a folder; 0 when there is no such folder. */
  entries(path: string): number;
}

/** Go's `filepath.Clean` for slashes. */
export function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !path.startsWith('/')) parts.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/') || '.';
}

/** Go's `filepath.Join`. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? cleanPath(name) : cleanPath(`${folder}/${name}`);
}

/** A file system that holds exactly these files, relative to the working folder; folders follow from the paths. */
export function filesOf(contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): EngineFiles {
  const files = new Map([...contents].map(([path, bytes]) => [cleanPath(path), bytes]));
  const isFolder = (path: string) =>
    path === '.' || [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    read: (path) => {
      if (path === '') return { kind: 'missing' };
      const clean = cleanPath(path);
      const bytes = files.get(clean);
      if (bytes !== undefined)
        return path.endsWith('/') ? { kind: 'not-a-directory' } : { kind: 'file', bytes };
      if (isFolder(clean)) return { kind: 'directory' };
      const parts = clean.split('/');
      const throughFile = parts.some((_, index) => index > 0 && files.has(parts.slice(0, index).join('/')));
      return { kind: throughFile ? 'not-a-directory' : 'missing' };
    },
    entries: (path) => {
      if (path === '') return 0;
      const clean = cleanPath(path);
      const prefix = clean === '.' ? '' : `${clean}/`;
      const inside = [...files.keys()].filter((file) => file.startsWith(prefix));
      return new Set(inside.map((file) => file.slice(prefix.length).split('/')[0])).size;
    },
  };
}

/** No file at all: what the API server's working folder is taken to be. */
export const noFiles: EngineFiles = filesOf(new Map());

/** Go's error text for a file that could not be read. */
export function readError(path: string, reading: Exclude<FileReading, { kind: 'file' }>): string {
  switch (reading.kind) {
    case 'missing':
      return `open ${path}: no such file or directory`;
    case 'not-a-directory':
      return `open ${path}: not a directory`;
    case 'directory':
      return `read ${path}: is a directory`;
    case 'unreadable':
      return `open ${path}: ${reading.reason}`;
  }
}
