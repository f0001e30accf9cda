// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from './certificate';
import type { PrivateKey } from './private-key';

/** A file the operator chose, dropped or pasted, or that a vic-machine command names, after reading. */
export interface ChosenFile {
  /** Its name as chosen, or its path as the command names it. */
  readonly name: string;
  /** Its bytes as they are on disk (a BOM survives); null when only the name is known. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** Every certificate in it that could be read, in the order of the file. */
  readonly certificates: readonly Certificate[];
  /** Every private key in it that could be recognised, in the order of the file. */
  readonly privateKeys: readonly PrivateKey[];
  /** What is in it that could not be used as it stands, in the order of the file. Empty for a file in order. */
  readonly problems: readonly FileProblem[];
}

/** Something about a file that keeps all or a part of it from being used. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** Line of the file it starts at, counted from 1; null when it is about the whole file. */
  readonly line: number | null;
  /** The reader's own words, for "Details": a Go error text or an algorithm name. Never key material. */
  readonly reason: string;
}

/** The kinds of {@link FileProblem}. */
export type FileProblemCode =
  | 'empty'
  | 'too-large'
  | 'too-many-certificates'
  | 'not-pem'
  | 'der'
  | 'pkcs7'
  | 'pkcs12'
  | 'certificate-request'
  | 'public-key'
  | 'wrong-label'
  | 'encrypted-key'
  | 'unreadable-certificate'
  | 'unreadable-key'
  | 'unusable-key'
  /** The text of the file, or of one block, is damaged. What could be saved is in `certificates` and `privateKeys`. */
  | 'damaged'
  /**
   * It was read, and is sent to the engine rewritten; but programs that read the file itself (`vic-machine`, Docker)
   * do not see this block. `reason` says why: `byte-order-mark`, `utf-16`, `line-ends`, `boundary-line`, `end-label`,
   * `pem-headers`.
   */
  | 'hidden-from-go';
