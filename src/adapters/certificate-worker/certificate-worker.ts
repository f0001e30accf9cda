// SPDX-License-Identifier: Apache-2.0
import { Injectable, inject } from '@angular/core';
import {
  type Certificate,
  type ChosenFile,
  type ConversionProblem,
  type Pkcs12Writing,
  type PrivateKey,
  readChosenFile,
} from '../../domain/certificates';
import type { CertificateJob, JobAnswer } from './run-job';
import { START_WORKER } from './start-worker';

/** Why there is no converted file; `failed` is an error nobody foresaw. */
export type WorkerProblem = ConversionProblem | 'failed';

/** A converted file, or why there is none. */
export type WorkerConversion =
  { readonly ok: true; readonly value: ChosenFile } | { readonly ok: false; readonly problem: WorkerProblem };

/**
 * Does what needs node-forge or many rounds of hashing away from the main thread. Every job has a worker of its own
 * that is ended when it has answered, and with it every copy of passphrase and key it was given. Where no worker
 * starts, the same functions run here, from a chunk loaded for that.
 */
@Injectable({ providedIn: 'root' })
export class CertificateWorker {
  readonly #start = inject(START_WORKER);

  /**
   * Turns an encrypted key, PKCS#12, PKCS#7 or DER into plain PEM, like `convertFile`.
   *
   * @param passphrase as the operator gave it; null for none
   */
  async convert(file: ChosenFile, passphrase: string | null): Promise<WorkerConversion> {
    const { name, bytes } = file;
    if (bytes === null) return { ok: false, problem: 'unsupported' };
    const answer = await this.#run({ kind: 'convert', name, bytes, passphrase });
    if (answer.ok) return { ok: true, value: readChosenFile(name, answer.value) };
    const { problem } = answer;
    const isForeign = problem === 'only-rsa' || problem === 'passphrase-not-ascii';
    return { ok: false, problem: isForeign ? 'failed' : problem };
  }

  /** A PKCS#12 file of a pair and the certificates above it, like `writePkcs12`. */
  async writePkcs12(
    key: PrivateKey,
    certificates: readonly Certificate[],
    passphrase: string,
    friendlyName: string,
  ): Promise<Pkcs12Writing | { readonly ok: false; readonly problem: 'failed' }> {
    const answer = await this.#run({ kind: 'write-pkcs12', key, certificates, passphrase, friendlyName });
    if (answer.ok || answer.problem === 'only-rsa' || answer.problem === 'passphrase-not-ascii') {
      return answer as Pkcs12Writing;
    }
    return { ok: false, problem: 'failed' };
  }

  async #run(job: CertificateJob): Promise<JobAnswer> {
    const worker = this.#start();
    const answer = worker === null ? null : await ask(worker, job);
    if (answer !== null) return answer;
    try {
      const { runJob } = await import('./run-job');
      return await runJob(job);
    } catch {
      return { ok: false, problem: 'failed' };
    }
  }
}

/** The worker's answer; null when it did not start. It is ended in every case. */
async function ask(worker: Worker, job: CertificateJob): Promise<JobAnswer | null> {
  try {
    return await new Promise<JobAnswer | null>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<JobAnswer>) => {
        resolve(data);
      };
      // Jobs answer for their errors: this one is about the script, blocked or not found.
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(null);
      };
      worker.onmessageerror = () => {
        resolve({ ok: false, problem: 'failed' });
      };
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}
