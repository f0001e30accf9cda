// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile, FileProblem } from '../../certificates';

/** What a file was chosen to be. */
export type Wanted = 'certificate' | 'key';

/**
 * What keeps a file from being what it was chosen as; null when nothing does. Something else in the file that is in
 * order (a key beside a certificate) is not a problem here.
 */
export function fileProblem(file: ChosenFile, wanted: Wanted): FileProblem | null {
  const relevant = file.problems.filter(({ code }) => isAbout(code, wanted));
  const first = relevant[0];
  if (first !== undefined) return first;
  const found = wanted === 'certificate' ? file.certificates.length : file.privateKeys.length;
  // A file that holds only the other thing is told apart by the rules about swapped files and stray keys.
  const holdsOther = wanted === 'certificate' ? holdsPrivateKey(file) : file.certificates.length > 0;
  return found > 0 || holdsOther ? null : (file.problems[0] ?? { code: 'not-pem', line: null, reason: '' });
}

/** Whether there is a private key in the file, encrypted ones and unusable ones too. */
export function holdsPrivateKey(file: ChosenFile): boolean {
  return file.privateKeys.length > 0 || file.problems.some(({ code }) => keyProblems.has(code));
}

/** Whether there is an encrypted private key in the file. */
export function holdsEncryptedKey(file: ChosenFile): boolean {
  return file.problems.some(({ code }) => code === 'encrypted-key');
}

const keyProblems: ReadonlySet<FileProblem['code']> = new Set([
  'encrypted-key',
  'unreadable-key',
  'unusable-key',
]);
const certificateProblems: ReadonlySet<FileProblem['code']> = new Set([
  'unreadable-certificate',
  'too-many-certificates',
  'certificate-request',
]);

/** Encrypted keys have a rule of their own; what only the text hides from Go is sent rewritten. */
function isAbout(code: FileProblem['code'], wanted: Wanted): boolean {
  if (code === 'encrypted-key' || code === 'hidden-from-go') return false;
  return !(wanted === 'certificate' ? keyProblems : certificateProblems).has(code);
}
