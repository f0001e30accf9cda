// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EngineFiles, FileReading } from '../../src/domain/engine';

/** The real file system, relative to the folder the command is given in. */
export function diskFiles(folder: string): EngineFiles {
  return {
    read: (path) => {
      if (path === '') return { kind: 'missing' };
      try {
        return { kind: 'file', bytes: new Uint8Array(readFileSync(resolve(folder, path))) };
      } catch (error) {
        return readingOf(error);
      }
    },
    entries: (path) => {
      try {
        return path === '' ? 0 : readdirSync(resolve(folder, path)).length;
      } catch {
        return 0;
      }
    },
  };
}

function readingOf(error: unknown): Exclude<FileReading, { kind: 'file' }> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return { kind: 'missing' };
    case 'ENOTDIR':
      return { kind: 'not-a-directory' };
    case 'EISDIR':
      return { kind: 'directory' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'unreadable', reason: 'permission denied' };
    default:
      return { kind: 'unreadable', reason: 'input/output error' };
  }
}
