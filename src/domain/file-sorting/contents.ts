// SPDX-License-Identifier: Apache-2.0
import {
  type Certificate,
  type ChosenFile,
  type PrivateKey,
  isAuthority,
  keyPairMatches,
} from '../certificates';
import { type Kinship, identityOf, kinshipOf, withoutCopies } from './kinship';

/** A file with more certificates than that is a store of public CAs, and no chain. */
const mostInChain = 20;

/** What a file holds, as far as its place depends on it. */
export interface Contents {
  readonly file: ChosenFile;
  /** The certificate of a server or client in it; null when it holds CAs only, or no certificate. */
  readonly leaf: Certificate | null;
  readonly isStore: boolean;
}

/** What a folder holds, and how it belongs together. */
export interface Folder {
  readonly contents: readonly Contents[];
  readonly kinship: Kinship;
  /** The files with the private key of a certificate. */
  readonly keyFilesOf: (certificate: Certificate) => readonly ChosenFile[];
  /** Whether it is a server's or client's certificate, and no CA's. */
  readonly isLeaf: (certificate: Certificate) => boolean;
}

/** Finds out what belongs together by what is in the files: keys by their public halves, signers by their signatures. */
export async function openFolder(files: readonly ChosenFile[]): Promise<Folder> {
  const chains = files.filter((file) => !isStore(file));
  const certificates = withoutCopies(chains.flatMap((file) => file.certificates));
  const kinship = await kinshipOf(certificates);
  const keyFiles = new Map<string, ChosenFile[]>();
  for (const file of files) {
    for (const certificate of await ownedBy(file.privateKeys, certificates)) {
      const identity = identityOf(certificate);
      keyFiles.set(identity, [...(keyFiles.get(identity) ?? []), file]);
    }
  }
  const keyFilesOf = (certificate: Certificate) => keyFiles.get(identityOf(certificate)) ?? [];
  const isLeaf = (certificate: Certificate): boolean =>
    !isAuthority(certificate) || isOwnServer(certificate, kinship, keyFilesOf(certificate).length > 0);
  const contents = files.map((file): Contents => {
    if (isStore(file)) return { file, leaf: null, isStore: true };
    const leaves = file.certificates.filter(isLeaf);
    const withKey = leaves.find((leaf) => keyFilesOf(leaf).length > 0);
    return { file, leaf: withKey ?? leaves[0] ?? null, isStore: false };
  });
  return { contents, kinship, keyFilesOf, isLeaf };
}

const isStore = ({ certificates }: ChosenFile): boolean => certificates.length > mostInChain;

/** `openssl req -x509` calls every certificate a CA: one for hosts, with its key, that signed nothing else is a server's. */
function isOwnServer(certificate: Certificate, kinship: Kinship, hasKey: boolean): boolean {
  return (
    hasKey &&
    namesHosts(certificate) &&
    kinship.isSelfSigned(certificate) &&
    !kinship.hasChildren(certificate)
  );
}

/** Whether a certificate names hosts or addresses (RFC 5280 4.2.1.6). */
export function namesHosts({ subjectAltNames }: Certificate): boolean {
  return subjectAltNames !== null && subjectAltNames.dns.length + subjectAltNames.ips.length > 0;
}

/** The certificates that keys belong to, each once. */
async function ownedBy(
  keys: readonly PrivateKey[],
  certificates: readonly Certificate[],
): Promise<readonly Certificate[]> {
  const owned: Certificate[] = [];
  for (const certificate of certificates) {
    for (const key of keys) {
      if (await keyPairMatches(key, certificate)) {
        owned.push(certificate);
        break;
      }
    }
  }
  return owned;
}

/** Whether a file holds nothing that another one does not hold too. */
export function isWithin(file: ChosenFile, other: ChosenFile): boolean {
  if (file.certificates.length + file.privateKeys.length === 0) return false;
  const certificates = new Set(other.certificates.map(identityOf));
  const keys = new Set(other.privateKeys.map(keyIdentity));
  return (
    file.certificates.every((certificate) => certificates.has(identityOf(certificate))) &&
    file.privateKeys.every((key) => keys.has(keyIdentity(key)))
  );
}

/** Public halves tell keys apart, however they are wrapped. */
const keyIdentity = ({ spki, der }: PrivateKey): string => String(spki ?? der);

/** Whether a file has an encrypted private key that nobody can match before it is decrypted. */
export function isEncryptedKey({ privateKeys, problems }: ChosenFile): boolean {
  return privateKeys.length === 0 && problems.some(({ code }) => code === 'encrypted-key');
}

/** Whether a file is a PKCS#12 container, which opens with its passphrase alone. */
export function isContainer({ problems }: ChosenFile): boolean {
  return problems.some(({ code }) => code === 'pkcs12');
}
