// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../domain/certificates';

/** A file name that none of the files has: `ca.pem`, `ca-2.pem`, … A command tells files apart by their names alone. */
export function freeName(name: string, files: readonly Pick<ChosenFile, 'name'>[]): string {
  const taken = new Set(files.map((file) => file.name));
  const dot = name.lastIndexOf('.');
  const [start, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${start}-${number}${extension}`;
    if (!taken.has(free)) return free;
  }
}
