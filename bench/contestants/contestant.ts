// SPDX-License-Identifier: Apache-2.0
import type { TypicalSet } from '../inputs/typical-set';
import type { RecordedChain } from '../inputs/recorded-chain';

/** Who is measured: this product, and three packages as baselines. */
export const contestantNames = ['product', 'node-forge', 'pkijs', '@peculiar/x509'] as const;

/** One of {@link contestantNames}. */
export type ContestantName = (typeof contestantNames)[number];

/** What is measured of a contestant. Every answer is a short text, so that a wrong or refused one can be seen. */
export interface Contestant {
  /** Parses three certificates and verifies the chain they make. */
  chain(set: TypicalSet): Promise<string>;
  /** Whether Docker clients will connect: server chain, key, three CAs, three dialled names, client certificate. */
  verdict(set: TypicalSet): Promise<string>;
  /** Reads every certificate of a file. */
  read(file: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Judges a chain with a recorded verdict. */
  recorded(chain: RecordedChain): Promise<string>;
  /** Makes a CA, a server and a client pair of RSA 2048, as PEM. */
  generate(at: Date): Promise<string>;
}
