// SPDX-License-Identifier: Apache-2.0
import { joinPath, readError, type EngineFiles } from '../engine-files';
import { goQuote } from '../go/quote';
import { accept, refuse, type EngineIssue, type EngineMessage, type EngineStep } from '../reason';
import type { CertificateOptions } from './certificate-options';
import { joinBytes } from './join-bytes';
import { checkKeyPair, leafCommonName, verifiesAsClient, type KeyPairCheck } from './key-pair';

/** The certificates the engine found, named or in the folder. */
export interface Loaded {
  /** null when `--tls-ca` gave nothing, not even an empty file. */
  readonly authorities: Uint8Array;
  readonly pair: { readonly certificate: Uint8Array; readonly key: Uint8Array } | null;
  readonly clientCertificate: boolean;
}

/** No bytes at all. */
export const noBytes: Uint8Array = new Uint8Array();

/** Named files first, then those in the certificate folder (`CertFactory.loadCertificates`). */
export async function loadCertificates(
  options: CertificateOptions,
  files: EngineFiles,
  at: Date,
  log: (message: EngineMessage) => void,
): Promise<EngineStep<Loaded>> {
  const parts: Uint8Array[] = [];
  for (const path of options.authorities) {
    const reading = files.read(path);
    if (reading.kind !== 'file') {
      return refuse(
        'tls-ca-file-unreadable',
        `Failed to load authority from file ${path}: ${readError(path, reading)}`,
      );
    }
    parts.push(reading.bytes);
  }
  const authorities = joinBytes(parts);
  const explicit = options.serverCertificate !== '';
  const inFolder = (name: string) => joinPath(options.certificateFolder, name);
  const pair = readPair(
    explicit ? options.serverCertificate : inFolder('server-cert.pem'),
    explicit ? options.serverKey : inFolder('server-key.pem'),
    files,
  );
  if (!pair.ok) {
    if (!explicit && pair.missing) return accept({ authorities, pair: null, clientCertificate: false });
    log({ level: 'error', text: `Failed to load certificate: ${pair.issue.text}` });
    return pair;
  }
  const { certificate, key } = pair;
  const check = await checkKeyPair(certificate, key);
  if (!check.ok) {
    log({ level: 'error', text: `Failed to parse certificate: ${check.issue.text}` });
    return check;
  }
  const mismatch = commonNameMismatch(certificate, key, options, log);
  if (mismatch !== null) return { ok: false, issue: mismatch };
  if (options.noTlsVerify || authorities.length > 0) {
    return accept({ authorities, pair: { certificate, key }, clientCertificate: false });
  }
  const authority = files.read(inFolder('ca.pem'));
  if (authority.kind === 'missing') {
    return accept({ authorities, pair: { certificate, key }, clientCertificate: false });
  }
  if (authority.kind !== 'file') {
    log({
      level: 'error',
      text: `Failed to load authority from certificate path ${options.certificateFolder}: ${readError(inFolder('ca.pem'), authority)}`,
    });
    return refuse('tls-ca-default-unreadable', 'failed to load certificate authority');
  }
  const client = await findClientCertificate(authority.bytes, inFolder, files, at, log);
  if (!client.ok) return client;
  return accept({
    authorities: authority.bytes,
    pair: { certificate, key },
    clientCertificate: client.value,
  });
}

/** The engine compares nothing but the text of the subject's common name, and only where it could read the leaf. */
function commonNameMismatch(
  certificate: Uint8Array,
  key: Uint8Array,
  options: CertificateOptions,
  log: (message: EngineMessage) => void,
): EngineIssue | null {
  const found = leafCommonName(certificate, key);
  if (found === null) {
    log({
      level: 'warning',
      text: `Failed to load x509 leaf: Unable to confirm server certificate cname matches provided cname ${goQuote(options.commonName)}. Continuing...`,
    });
    return null;
  }
  if (options.commonName === '' || found === options.commonName) return null;
  log({
    level: 'error',
    text: `Provided cname does not match that in existing server certificate: ${found}`,
  });
  return {
    reason: 'tls-cname-mismatch',
    text: `cname option doesn't match existing server certificate in certificate path ${options.certificateFolder}`,
  };
}

/** Whether `cert.pem` and `key.pem` of the folder become the client certificate; a key the engine cannot read crashes it. */
async function findClientCertificate(
  authorities: Uint8Array,
  inFolder: (name: string) => string,
  files: EngineFiles,
  at: Date,
  log: (message: EngineMessage) => void,
): Promise<EngineStep<boolean>> {
  const pair = readPair(inFolder('cert.pem'), inFolder('key.pem'), files);
  if (!pair.ok) {
    log({
      level: 'warning',
      text: `Unable to load client certificate - validation of API endpoint will be best effort only: ${pair.issue.text}`,
    });
    return accept(false);
  }
  const check: KeyPairCheck = await checkKeyPair(pair.certificate, pair.key);
  if (!check.ok) return accept(false);
  if (leafCommonName(pair.certificate, pair.key) === null) {
    return refuse('panic-nil', 'runtime error: invalid memory address or nil pointer dereference');
  }
  const verified = await verifiesAsClient(pair.certificate, authorities, at);
  if (verified === false) {
    log({
      level: 'warning',
      text: 'Client certificate in certificate path does not validate with provided CA - continuing without client certificate',
    });
  }
  return accept(verified === true);
}

type PairReading =
  | { readonly ok: true; readonly certificate: Uint8Array; readonly key: Uint8Array }
  | { readonly ok: false; readonly missing: boolean; readonly issue: EngineIssue };

function readPair(certificatePath: string, keyPath: string, files: EngineFiles): PairReading {
  const contents: Uint8Array[] = [];
  for (const path of [certificatePath, keyPath]) {
    const reading = files.read(path);
    if (reading.kind !== 'file') {
      const reason = reading.kind === 'directory' ? 'tls-file-unreadable' : 'tls-file-missing';
      return {
        ok: false,
        missing: reading.kind === 'missing',
        issue: { reason, text: readError(path, reading) },
      };
    }
    contents.push(reading.bytes);
  }
  const [certificate = noBytes, key = noBytes] = contents;
  return { ok: true, certificate, key };
}
