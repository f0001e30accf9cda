// SPDX-License-Identifier: Apache-2.0
import { type Certificate, type ChosenFile, remainingValidity } from '../certificates';
import { type Contents, type Folder, isEncryptedKey } from './contents';
import { type NamedSide, namedSide, pairingConvention } from './file-name';
import { ancestorsOf, identityOf } from './kinship';
import { content, sideOf } from './side';
import type { LeftOverReason, SortingReason } from './sorting-proposal';

/** A certificate of a server or client with the file of its key, if that is here. */
export interface Pair {
  readonly side: NamedSide;
  readonly leaf: Certificate;
  readonly file: ChosenFile;
  readonly reasons: readonly SortingReason[];
  readonly key: { readonly file: ChosenFile; readonly reasons: readonly SortingReason[] } | null;
}

/** All pairs of a folder, each certificate once; of several files with one, the file that brings its chain along. */
export function pairsOf(folder: Folder): readonly Pair[] {
  const names = folder.contents.map(({ file }) => file.name);
  const byLeaf = new Map<string, Contents[]>();
  for (const one of folder.contents) {
    if (one.leaf === null) continue;
    const identity = identityOf(one.leaf);
    byLeaf.set(identity, [...(byLeaf.get(identity) ?? []), one]);
  }
  return [...byLeaf.values()].flatMap((copies) => {
    const { best, reasons } = bestCopy(copies, folder);
    if (best === undefined || best.leaf === null) return [];
    const { leaf, file } = best;
    const { side, reasons: why } = sideOf(leaf, file.name, names);
    const key = keyFor(leaf, file, folder);
    const matches = key?.reasons.some(({ code }) => code === 'key-matches') === true;
    const match = matches ? [{ by: 'content', code: 'key-matches', file: key.file.name } as const] : [];
    return [{ side, leaf, file, reasons: [...why, ...match, ...reasons], key }];
  });
}

function bestCopy(copies: readonly Contents[], folder: Folder) {
  const lengths = copies.map(({ file, leaf }) => {
    const above = new Set((leaf && ancestorsOf(leaf, folder.kinship).flat().map(identityOf)) ?? []);
    return file.certificates.filter((certificate) => above.has(identityOf(certificate))).length;
  });
  const longest = Math.max(...lengths);
  const best = copies.filter((_, index) => lengths[index] === longest);
  // A file of its own for the key is tidier, where there is one.
  const alone = best.find(({ file }) => file.privateKeys.length === 0) ?? best[0];
  return { best: alone, reasons: best.length < copies.length ? [content('brings-its-chain')] : [] };
}

/** The file with the key of a certificate: by the key itself; an encrypted one by its name alone. */
function keyFor(leaf: Certificate, certificate: ChosenFile, folder: Folder): Pair['key'] {
  const pairing = (file: ChosenFile) => pairingConvention(certificate.name, file.name);
  const matching = folder.keyFilesOf(leaf);
  const file =
    matching.find((one) => pairing(one) !== null) ??
    matching.find((one) => one === certificate) ??
    matching.find((one) => one.certificates.length === 0) ??
    matching[0];
  if (file !== undefined) {
    return { file, reasons: [{ by: 'content', code: 'key-matches', file: certificate.name }] };
  }
  for (const { file: encrypted } of folder.contents.filter((one) => isEncryptedKey(one.file))) {
    const convention = pairing(encrypted);
    if (convention !== null) {
      return { file: encrypted, reasons: [{ by: 'name', code: 'convention', convention }] };
    }
  }
  return null;
}

/** The pair to take of several for one side, and why the others are left. */
export interface Choice {
  readonly taken: Pair | null;
  readonly left: readonly { readonly pair: Pair; readonly because: LeftOverReason }[];
}

/**
 * The pair of a side, when there is only one that can be meant: the only one with a key, the only one that is valid now,
 * or the only one whose name says so. Otherwise none: the operator has to say.
 */
export function choosePair(pairs: readonly Pair[], side: NamedSide, at: Date): Choice {
  const ofSide = pairs.filter((pair) => pair.side === side);
  const withKey = ofSide.filter(({ key }) => key !== null);
  const able = withKey.length > 0 ? withKey : side === 'server' ? ofSide : [];
  const unable = ofSide.filter((pair) => !able.includes(pair));
  const valid = able.filter(({ leaf }) => remainingValidity(leaf, at).state === 'valid');
  const still = valid.length > 0 ? valid : able;
  const outdated = able.filter((pair) => !still.includes(pair));
  const named = still.filter(({ file }) => namedAs(file.name, side, pairs) !== null);
  const [only] = still.length === 1 ? still : named.length === 1 ? named : [];
  const several = side === 'server' ? 'several-server-pairs' : 'several-client-pairs';
  const leave = (code: Exclude<LeftOverReason['code'], 'duplicate' | 'nothing-usable'>) => (pair: Pair) => ({
    pair,
    because: { code },
  });
  return {
    taken: only === undefined ? null : withReasons(only, outdated.length > 0, still.length > 1, side, pairs),
    left: [
      ...unable.map(leave('certificate-without-key')),
      ...outdated.map(leave('not-valid-now')),
      ...still.filter((pair) => pair !== only).map(leave(several)),
    ],
  };
}

function withReasons(
  pair: Pair,
  isOnlyValid: boolean,
  isByName: boolean,
  side: NamedSide,
  pairs: readonly Pair[],
): Pair {
  const convention = isByName ? namedAs(pair.file.name, side, pairs) : null;
  const known = pair.reasons.some(({ code }) => code === 'convention');
  return {
    ...pair,
    reasons: [
      ...pair.reasons,
      ...(isOnlyValid ? [content('only-valid-one')] : []),
      ...(convention === null || known ? [] : [{ by: 'name', code: 'convention', convention } as const]),
    ],
  };
}

function namedAs(name: string, side: NamedSide, pairs: readonly Pair[]): string | null {
  const names = pairs.map(({ file }) => file.name);
  const named = namedSide(name, names);
  return named?.side === side ? named.convention : null;
}
