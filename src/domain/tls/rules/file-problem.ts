// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile, FileProblem } from '../../certificates';

/** What a file was chosen to be. */
export type Wanted = 'certificate' | 'key';

/**
 * What keeps a file from being what it was chosen as; null when nothing does. Something else in the file (a key beside
 * a certificate, a request, parameters) is skipped by Go and by what we send, and is no problem here.
 */
export function fileProblem(file: ChosenFile, wanted: Wanted): FileProblem | null {
  const found = wanted === 'certificate' ? file.certificates.length : file.privateKeys.length;
  if (found > 0) return wrongForm(file) ?? (wanted === 'certificate' ? lostCertificate(file) : null);
  // A file that holds only the other thing is told apart by the rules about swapped files and stray keys.
  const holdsOther = wanted === 'certificate' ? holdsPrivateKey(file) : file.certificates.length > 0;
  const first = file.problems.find(({ code }) => isAbout(code, wanted));
  return first ?? (holdsOther ? null : (file.problems[0] ?? { code: 'not-pem', line: null, reason: '' }));
}

/** What the file is instead of PEM: it can be read here, and has to be converted for everybody else. */
export function wrongForm({ problems }: ChosenFile): FileProblem | null {
  return problems.find(({ code }) => code === 'der' || code === 'pkcs7' || code === 'pkcs12') ?? null;
}

/** A certificate of a file that could not be read, beside others that could; null when there is none. */
export function lostCertificate({ problems }: ChosenFile): FileProblem | null {
  return problems.find(({ code }) => lossCodes.has(code)) ?? null;
}

const lossCodes: ReadonlySet<FileProblem['code']> = new Set([
  'unreadable-certificate',
  'too-large',
  'too-many-certificates',
  'damaged',
]);

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
