// SPDX-License-Identifier: Apache-2.0
import { type ChosenFile, canonicalCertificates, orderChain, readChosenFile } from '../certificates';
import { identityOf } from './kinship';
import type { Assignment, SortingPlace } from './sorting-proposal';

/** Files as their places take them; null and [] = nothing for this place. */
export interface ArrangedFiles {
  /** With the intermediates that were assigned, in order. */
  readonly serverCertificate: ChosenFile | null;
  readonly serverKey: ChosenFile | null;
  /** Certificates alone: the key of a CA stays where it is. */
  readonly clientAuthorities: readonly ChosenFile[];
  /** Certificates alone. */
  readonly serverAuthority: ChosenFile | null;
  readonly clientCertificate: ChosenFile | null;
  readonly clientKey: ChosenFile | null;
  /** Files that were to be appended and hold no CA above the server certificate. */
  readonly notAppended: readonly ChosenFile[];
}

/** Makes of assigned files what their places take. */
export function arrangeFiles(assignments: readonly Pick<Assignment, 'place' | 'file'>[]): ArrangedFiles {
  const filesFor = (place: SortingPlace): readonly ChosenFile[] =>
    assignments.filter((assignment) => assignment.place === place).map(({ file }) => file);
  const fileFor = (place: SortingPlace): ChosenFile | null => filesFor(place)[0] ?? null;
  const [certificate, key] = [fileFor('serverCertificate'), fileFor('serverKey')];
  const serverAuthority = fileFor('serverAuthority');
  const chain = withIntermediates(certificate, key, filesFor('intermediates'));
  return {
    serverCertificate: chain.file,
    serverKey: key,
    clientAuthorities: filesFor('clientAuthorities').map(withoutKeys),
    serverAuthority: serverAuthority && withoutKeys(serverAuthority),
    clientCertificate: fileFor('clientCertificate'),
    clientKey: fileFor('clientKey'),
    notAppended: chain.notAppended,
  };
}

/** The certificate file with what is missing above it. Roots are left out: clients have them or trust nobody. */
function withIntermediates(
  certificate: ChosenFile | null,
  key: ChosenFile | null,
  intermediates: readonly ChosenFile[],
): { readonly file: ChosenFile | null; readonly notAppended: readonly ChosenFile[] } {
  if (certificate === null) return { file: null, notAppended: intermediates };
  if (intermediates.length === 0) return { file: certificate, notAppended: [] };
  const all = [certificate, ...intermediates].flatMap(({ certificates }) => certificates);
  const { chain } = orderChain(all, key?.privateKeys[0] ?? null);
  const members = new Set(chain.map(identityOf));
  const notAppended = intermediates.filter(
    ({ certificates }) => !certificates.some((one) => members.has(identityOf(one))),
  );
  const isSame = chain.every((one, index) => certificate.certificates[index] === one);
  return { file: isSame ? certificate : fromCertificates(certificate.name, chain), notAppended };
}

function withoutKeys(file: ChosenFile): ChosenFile {
  return file.privateKeys.length === 0 ? file : fromCertificates(file.name, file.certificates);
}

function fromCertificates(name: string, certificates: ChosenFile['certificates']): ChosenFile {
  const text = canonicalCertificates({ name, certificates, bytes: null, privateKeys: [], problems: [] });
  return readChosenFile(name, new TextEncoder().encode(text));
}
