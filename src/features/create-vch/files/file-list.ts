// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../../domain/certificates';

/** The list with more files: one that a command named gives way to the file of that name. */
export function withFiles(list: readonly ChosenFile[], files: readonly ChosenFile[]): readonly ChosenFile[] {
  return files.reduce((all, file) => {
    const at = all.findIndex(({ name, bytes }) => bytes === null && lastPart(name) === lastPart(file.name));
    return at < 0 ? [...all, file] : all.map((one, index) => (index === at ? file : one));
  }, list);
}

/** The name of a file without its folders, as either kind of system writes them. */
const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
