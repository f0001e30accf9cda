// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../certificates';
import { type Contents, type Folder, isContainer, isEncryptedKey, isWithin } from './contents';
import type { Choice } from './pairs';
import type { Assignment, LeftOver, LeftOverReason } from './sorting-proposal';

/**
 * Every file without a place, and why.
 *
 * @param pairs the pairs that were not taken
 * @param authorities the CA files that nothing says enough about
 */
export function leftOvers(
  folder: Folder,
  assignments: readonly Assignment[],
  pairs: Choice['left'],
  authorities: readonly LeftOver[],
): readonly LeftOver[] {
  const used = new Set(assignments.map(({ file }) => file));
  const unused = folder.contents.filter(({ file }) => !used.has(file));
  const told = [...pairs.map(({ pair }) => pair.file), ...authorities.map(({ file }) => file)];
  return unused.map((contents, index) => {
    const earlier = unused.slice(0, index).map(({ file }) => file);
    const others = [...used, ...told, ...earlier].filter((other) => other !== contents.file);
    const original = told.includes(contents.file)
      ? undefined
      : others.find((other) => isWithin(contents.file, other));
    return {
      file: contents.file,
      because:
        original === undefined || holdsAuthorityKey(contents.file, folder)
          ? reasonFor(contents, folder, pairs, authorities)
          : { code: 'duplicate', of: original.name },
    };
  });
}

function reasonFor(
  { file, leaf, isStore }: Contents,
  folder: Folder,
  pairs: Choice['left'],
  authorities: readonly LeftOver[],
): LeftOverReason {
  if (isStore) return { code: 'store' };
  if (holdsAuthorityKey(file, folder)) return { code: 'authority-key' };
  const pair = pairs.find((one) => one.pair.file === file || one.pair.key?.file === file);
  if (pair !== undefined) return pair.because;
  const authority = authorities.find((one) => one.file === file);
  if (authority !== undefined) return authority.because;
  if (leaf !== null) return { code: 'certificate-without-key' };
  if (isContainer(file)) return { code: 'container' };
  if (isEncryptedKey(file)) return { code: 'encrypted-key' };
  if (file.privateKeys.length > 0) return { code: 'key-without-certificate' };
  return { code: 'nothing-usable', problem: file.problems[0] ?? null };
}

/** Whether there is a key in the file that can sign certificates for others. */
function holdsAuthorityKey(file: ChosenFile, { contents, keyFilesOf, isLeaf }: Folder): boolean {
  return contents.some((other) =>
    other.file.certificates.some(
      (certificate) => !isLeaf(certificate) && keyFilesOf(certificate).includes(file),
    ),
  );
}
