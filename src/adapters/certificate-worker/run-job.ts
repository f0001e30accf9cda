// SPDX-License-Identifier: Apache-2.0
import {
  type Certificate,
  type ConversionProblem,
  type Pkcs12Writing,
  type PrivateKey,
  convertFile,
  readChosenFile,
  writePkcs12,
} from '../../domain/certificates';

/** What the worker is asked to do: one message, with everything it needs. */
export type CertificateJob =
  | {
      readonly kind: 'convert';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly passphrase: string | null;
    }
  | {
      readonly kind: 'write-pkcs12';
      readonly key: PrivateKey;
      readonly certificates: readonly Certificate[];
      readonly passphrase: string;
      readonly friendlyName: string;
    };

/** The bytes of the file that was made, or why there is none; `failed` is an error nobody foresaw. */
export type JobAnswer =
  | { readonly ok: true; readonly value: Uint8Array<ArrayBuffer> }
  | {
      readonly ok: false;
      readonly problem: ConversionProblem | Extract<Pkcs12Writing, { ok: false }>['problem'] | 'failed';
    };

/** Does a job, in a worker or without one. Never throws: an error would carry its words across threads. */
export async function runJob(job: CertificateJob): Promise<JobAnswer> {
  try {
    if (job.kind === 'write-pkcs12') {
      return await writePkcs12(job.key, job.certificates, job.passphrase, job.friendlyName);
    }
    const converted = await convertFile(readChosenFile(job.name, job.bytes), job.passphrase);
    if (!converted.ok) return converted;
    return { ok: true, value: converted.value.bytes ?? new Uint8Array() };
  } catch {
    return { ok: false, problem: 'failed' };
  }
}
