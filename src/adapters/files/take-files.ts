// SPDX-License-Identifier: Apache-2.0
import { type ChosenFile, largestFile, readChosenFile } from '../../domain/certificates';
import type { NamedFile } from './dropped-files';
import { pastedFile, readFile } from './read-file';

/** What became of the files the operator gave: those read, and the names of those the browser could not open. */
export interface TakenFiles {
  readonly files: readonly ChosenFile[];
  readonly unreadable: readonly string[];
}

/** Opens and reads files. Whatever is in them, the answer says it; nothing throws. */
export function takeFiles(files: readonly File[]): Promise<TakenFiles> {
  return takeNamed(files.map((file) => ({ name: file.name, file })));
}

/** {@link takeFiles} for files with names of their own: inside the folder they came in. */
export async function takeNamed(files: readonly NamedFile[]): Promise<TakenFiles> {
  const given = await Promise.all(
    files.map(async ({ name, file }) => ({
      name,
      bytes: (await readFile(file, largestFile))?.bytes ?? null,
    })),
  );
  return {
    files: given.flatMap(({ name, bytes }) => (bytes === null ? [] : [readChosenFile(name, bytes)])),
    unreadable: given.filter(({ bytes }) => bytes === null).map(({ name }) => name),
  };
}

/** Reads pasted text as if it had been a file. */
export function takeText(name: string, text: string): ChosenFile {
  const { bytes } = pastedFile(name, text);
  return readChosenFile(name, bytes);
}
