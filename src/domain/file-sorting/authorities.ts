// SPDX-License-Identifier: Apache-2.0
import type { Certificate, ChosenFile } from '../certificates';
import { type Folder, isWithin } from './contents';
import { isNamedCa, namedSide } from './file-name';
import { ancestorsOf, identityOf } from './kinship';
import type { Pair } from './pairs';
import { content } from './side';
import type { Assignment, LeftOver, SortingPlace, SortingReason } from './sorting-proposal';

/** Where the CA files of a folder go, and which of them nothing says enough about. */
export interface AuthorityPlaces {
  readonly assignments: readonly Assignment[];
  readonly left: readonly LeftOver[];
}

/**
 * Places CA files by what they signed: above the server's certificate they are its intermediates and the clients'
 * `ca.pem`, directly above a client's certificate they are CAs for clients.
 *
 * @param server the pair taken for the VCH
 * @param clients every client's certificate that is here, taken or not
 */
export function placeAuthorities(
  folder: Folder,
  server: Pair | null,
  clients: readonly Pair[],
): AuthorityPlaces {
  const files = authorityFiles(folder);
  const above = server === null ? [] : ancestorsOf(server.leaf, folder.kinship);
  const assignments = [
    ...intermediatesFor(server, above, files, folder),
    ...serverAuthorityFor(server, above, files, folder),
    ...signersOfClients(clients, files, folder),
  ];
  const used = new Set(assignments.map(({ file }) => file));
  const unused = files.filter((file) => !used.has(file));
  const byElimination = forClients(unused, assignments, server, folder);
  const left = unused.filter((file) => !byElimination.some((one) => one.file === file));
  const ancestors = new Set(
    [...above, ...clients.flatMap(({ leaf }) => ancestorsOf(leaf, folder.kinship))].flat().map(identityOf),
  );
  return {
    assignments: [...assignments, ...byElimination],
    left: left.map((file) => {
      const isAbove = file.certificates.every((certificate) => ancestors.has(identityOf(certificate)));
      if (isAbove && used.size > 0) return { file, because: { code: 'authority-above' } };
      return {
        file,
        because: { code: left.length > 1 ? 'several-authorities' : 'authority-of-nothing-here' },
      };
    }),
  };
}

/** Files with CAs alone; of copies the one whose name says most. */
function authorityFiles({ contents }: Folder): readonly ChosenFile[] {
  const files = contents
    .filter(({ file, leaf, isStore }) => leaf === null && !isStore && file.certificates.length > 0)
    .map(({ file }) => file);
  const ranked = [...files].sort((a, b) => Number(isNamedCa(b.name)) - Number(isNamedCa(a.name)));
  const isCopy = (file: ChosenFile): boolean =>
    ranked
      .slice(0, ranked.indexOf(file))
      .some((other) => isWithin(file, other) && file.certificates.length === other.certificates.length);
  return ranked.filter((file) => !isCopy(file));
}

/** The smallest file that holds one of some certificates: whoever trusts it trusts least besides. */
function smallestWith(wanted: readonly Certificate[], files: readonly ChosenFile[]): ChosenFile | null {
  const identities = new Set(wanted.map(identityOf));
  const holders = files.filter(({ certificates }) =>
    certificates.some((one) => identities.has(identityOf(one))),
  );
  const fewest = Math.min(...holders.map(({ certificates }) => certificates.length));
  return holders.find(({ certificates }) => certificates.length === fewest) ?? null;
}

function signed(place: SortingPlace, file: ChosenFile, of: readonly ChosenFile[]): Assignment {
  return { place, file, reasons: [{ by: 'signature', code: 'signed', files: of.map(({ name }) => name) }] };
}

type Steps = ReturnType<typeof ancestorsOf>;

/** What the server has to send along and does not have in its file yet: CAs above it, without roots. */
function intermediatesFor(
  server: Pair | null,
  above: Steps,
  files: readonly ChosenFile[],
  { kinship }: Folder,
): readonly Assignment[] {
  if (server === null) return [];
  const present = new Set(server.file.certificates.map(identityOf));
  const missing = above.flat().filter((one) => !kinship.isSelfSigned(one) && !present.has(identityOf(one)));
  const holders = new Set(missing.flatMap((one) => smallestWith([one], files) ?? []));
  return [...holders].map((file) => signed('intermediates', file, [server.file]));
}

/** What clients need as `ca.pem`: the root above the server's certificate, or the highest CA above it that is here. */
function serverAuthorityFor(
  server: Pair | null,
  above: Steps,
  files: readonly ChosenFile[],
  { kinship }: Folder,
): readonly Assignment[] {
  if (server === null) return [];
  const { leaf, file } = server;
  if (kinship.isSelfSigned(leaf)) {
    return [{ place: 'serverAuthority', file, reasons: [{ by: 'signature', code: 'self-signed' }] }];
  }
  const roots = above.flat().filter((one) => kinship.isSelfSigned(one));
  const highest = [roots, ...[...above].reverse()]
    .map((step) => smallestWith(step, files))
    .find((holder) => holder !== null);
  return highest === undefined ? [] : [signed('serverAuthority', highest, [file])];
}

/** The CA next above each client's certificate: one further up would let in the clients of other CAs too. */
function signersOfClients(
  clients: readonly Pair[],
  files: readonly ChosenFile[],
  { kinship }: Folder,
): readonly Assignment[] {
  const signers = new Map<ChosenFile, ChosenFile[]>();
  for (const { leaf, file } of clients) {
    const signer = ancestorsOf(leaf, kinship)
      .map((step) => smallestWith(step, files))
      .find((holder) => holder !== null);
    if (signer !== undefined) signers.set(signer, [...(signers.get(signer) ?? []), file]);
  }
  return [...signers].map(([signer, of]) => signed('clientAuthorities', signer, of));
}

/** CAs for clients that are told by their names, or because every other CA here belongs to the server. */
function forClients(
  unused: readonly ChosenFile[],
  assignments: readonly Assignment[],
  server: Pair | null,
  { contents, kinship }: Folder,
): readonly Assignment[] {
  if (assignments.some(({ place }) => place === 'clientAuthorities')) return [];
  const names = contents.map(({ file }) => file.name);
  const ancestors = new Set(server === null ? [] : ancestorsOf(server.leaf, kinship).flat().map(identityOf));
  const others = unused.filter(
    ({ certificates }) => !certificates.some((one) => ancestors.has(identityOf(one))),
  );
  const assign = (file: ChosenFile, reason: SortingReason): Assignment => ({
    place: 'clientAuthorities',
    file,
    reasons: [reason],
  });
  const named = others.flatMap((file) => {
    const name = namedSide(file.name, names);
    if (name?.side !== 'client') return [];
    return [assign(file, { by: 'name', code: 'convention', convention: name.convention })];
  });
  if (named.length > 0) return named;
  const [only] = others;
  const isServerSettled = assignments.some(({ place }) => place === 'serverAuthority');
  return only !== undefined && others.length === 1 && isServerSettled
    ? [assign(only, content('only-other-authority'))]
    : [];
}
