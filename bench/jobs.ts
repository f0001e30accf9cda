// SPDX-License-Identifier: Apache-2.0
import type { Contestant } from './contestants/contestant';
import { hostileFiles } from './inputs/hostile-files';
import type { RecordedChain } from './inputs/recorded-chain';
import type { TypicalSet } from './inputs/typical-set';

/** What all jobs work on; plain data, so that it can be sent to a process or a page. */
export interface Inputs {
  readonly rsa: TypicalSet;
  readonly ecdsa: TypicalSet;
  readonly bundle: string;
  /** null without recorded verdicts. */
  readonly recorded: RecordedChain | null;
}

/** A job: its label, how often it runs at most, and how it is prepared before the clock starts. */
interface Job {
  readonly label: string;
  readonly runs: number;
  readonly prepare: (inputs: Inputs) => (contestant: Contestant) => Promise<string>;
}

const reading = (label: string, file: (inputs: Inputs) => Uint8Array<ArrayBuffer>): Job => ({
  label,
  runs: 20,
  prepare: (inputs) => {
    const bytes = file(inputs);
    return (contestant) => contestant.read(bytes);
  },
});

/** Every job that is measured. */
export const jobs = {
  chain: {
    label: 'chain of three, RSA: parse and verify',
    runs: 200,
    prepare: (inputs) => (contestant) => contestant.chain(inputs.rsa),
  },
  chainEcdsa: {
    label: 'chain of three, ECDSA P-256: parse and verify',
    runs: 200,
    prepare: (inputs) => (contestant) => contestant.chain(inputs.ecdsa),
  },
  verdict: {
    label: 'whole verdict: chain, key, 3 CAs, 3 names, client',
    runs: 100,
    prepare: (inputs) => (contestant) => contestant.verdict(inputs.rsa),
  },
  bundle: reading('1,000 certificates in one file', ({ bundle }) => new TextEncoder().encode(bundle)),
  nested: reading('hostile: 20,000 nested SEQUENCEs', hostileFiles.nested),
  beginLines: reading('hostile: 1 MiB of BEGIN lines', hostileFiles.beginLines),
  oneLine: reading('hostile: 1 MiB of base64 in one line', hostileFiles.oneLine),
  binary: reading('hostile: 5 MB of noise', hostileFiles.binary),
  recorded: {
    label: 'worst recorded chain',
    runs: 50,
    prepare: ({ recorded }) => {
      if (recorded === null) throw new Error('no recorded chain');
      return (contestant) => contestant.recorded(recorded);
    },
  },
  generate: {
    label: 'make CA, server and client, RSA 2048',
    runs: 20,
    prepare: (inputs) => (contestant) => contestant.generate(new Date(inputs.rsa.at)),
  },
} as const satisfies Record<string, Job>;

/** Name of a job. */
export type JobName = keyof typeof jobs;
