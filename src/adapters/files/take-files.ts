// SPDX-License-Identifier: Apache-2.0
import { type ChosenFile, largestFile, readChosenFile } from '../../domain/certificates';
import { pastedFile, readFile } from './read-file';

/** What became of the files the operator gave: those read, and the names of those the browser could not open. */
export interface TakenFiles {
  readonly files: readonly ChosenFile[];
  readonly unreadable: readonly string[];
}

/** Opens and reads files. Whatever is in them, the answer says it; nothing throws. */
export async function takeFiles(files: readonly File[]): Promise<TakenFiles> {
  const given = await Promise.all(
    files.map(async (file) => ({ name: file.name, given: await readFile(file, largestFile) })),
  );
  return {
    files: given.flatMap((one) =>
      one.given === null ? [] : [readChosenFile(one.given.name, one.given.bytes)],
    ),
    unreadable: given.filter((one) => one.given === null).map(({ name }) => name),
  };
}

/** Reads pasted text as if it had been a file. */
export function takeText(name: string, text: string): ChosenFile {
  const { bytes } = pastedFile(name, text);
  return readChosenFile(name, bytes);
}
