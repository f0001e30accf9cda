// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile, FileProblem } from '../certificates';

/** Where a file can go, in the order an operator reads them. */
export const filePlaces = [
  'serverCertificate',
  'serverKey',
  'intermediates',
  'clientAuthorities',
  'serverAuthority',
  'clientCertificate',
  'clientKey',
] as const;

/**
 * A place for files: the pair the VCH shows, what is appended to its certificate, the CAs it verifies clients with, what
 * clients use as `ca.pem`, and a client's pair to try.
 */
export type SortingPlace = (typeof filePlaces)[number];

/** The places that take more than one file. */
export const placesForSeveral: ReadonlySet<SortingPlace> = new Set(['intermediates', 'clientAuthorities']);

/**
 * Why a file goes where it goes. What is in the files counts first, then who signed whom; names only decide where those
 * leave it open.
 */
export type SortingReason =
  /** The private key in `file` and the certificate belong together; said of both. */
  | { readonly by: 'content'; readonly code: 'key-matches'; readonly file: string }
  | {
      readonly by: 'content';
      readonly code:
        /** extendedKeyUsage allows servers and no clients, or the other way round (RFC 5280 4.2.1.12). */
        | 'server-usage'
        | 'client-usage'
        /** Its subjectAltName names hosts or addresses; or only its common name does; or nothing does. */
        | 'names-hosts'
        | 'host-as-common-name'
        | 'names-no-host'
        /** The only one of its kind that is valid now. */
        | 'only-valid-one'
        /** Of several files with the same certificate, the one that brings the certificates above it along. */
        | 'brings-its-chain'
        /** The only CA that did not sign the server certificate. */
        | 'only-other-authority'
        /** What is in the file contradicts its name, and counts. */
        | 'despite-its-name';
    }
  /** A naming convention, `server-cert.pem`. */
  | { readonly by: 'name'; readonly code: 'convention'; readonly convention: string }
  /** It signed the certificates in these files; the signatures were checked. */
  | { readonly by: 'signature'; readonly code: 'signed'; readonly files: readonly string[] }
  /** The server certificate signed itself: it is its own CA. */
  | { readonly by: 'signature'; readonly code: 'self-signed' };

/** A file in a place, and why. */
export interface Assignment {
  readonly place: SortingPlace;
  readonly file: ChosenFile;
  /** Empty only when the operator chose it. */
  readonly reasons: readonly SortingReason[];
}

/** Why a file has no place. */
export type LeftOverReason =
  /** Everything in it is in `of` as well. */
  | { readonly code: 'duplicate'; readonly of: string }
  /** The private key of a CA: whoever has it can make client certificates. It never leaves its owner. */
  | { readonly code: 'authority-key' }
  | {
      readonly code:
        | 'key-without-certificate'
        | 'certificate-without-key'
        /** Encrypted: nobody can tell whose it is. */
        | 'encrypted-key'
        /** PKCS#12: it has to be opened with its passphrase. */
        | 'container'
        /** There are several pairs that could be the VCH's, or the client's to try. */
        | 'several-server-pairs'
        | 'several-client-pairs'
        /** An older or newer pair than the one taken: not valid now. */
        | 'not-valid-now'
        /** Several CAs that signed nothing here. */
        | 'several-authorities'
        /** A CA, and nothing says that it is for clients. */
        | 'authority-of-nothing-here'
        /** A CA above one that is taken. */
        | 'authority-above'
        /** So many certificates that it is a store of public CAs. */
        | 'store';
    }
  /** Nothing in it that can be used; the first problem, if there is one. */
  | { readonly code: 'nothing-usable'; readonly problem: FileProblem | null };

/** A file without a place. */
export interface LeftOver {
  readonly file: ChosenFile;
  readonly because: LeftOverReason;
}

/** Where the files of a folder could go. Nothing is taken by it: the operator sees it first. */
export interface SortingProposal {
  /** In the order of {@link filePlaces}. */
  readonly assignments: readonly Assignment[];
  /** Every file that is in no assignment, by name. */
  readonly leftOver: readonly LeftOver[];
  /** The files that could go to a place, by name. */
  readonly candidates: Readonly<Record<SortingPlace, readonly ChosenFile[]>>;
  /** The file with the private key of a certificate file, where it is here. */
  readonly keyOf: ReadonlyMap<ChosenFile, ChosenFile>;
  /** Files that were in DER or PKCS#7 form and were turned into PEM to be read. */
  readonly converted: ReadonlySet<ChosenFile>;
}
