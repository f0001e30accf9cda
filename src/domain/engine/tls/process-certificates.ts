// SPDX-License-Identifier: Apache-2.0
import { joinPath, readError, type EngineFiles } from '../engine-files';
import { goQuote } from '../go/quote';
import { accept, refuse, type EngineIssue, type EngineMessage, type EngineStep } from '../reason';
import { defaultCommonName, type StaticAddresses } from './default-common-name';
import { joinBytes } from './join-bytes';
import { keySizeError } from './key-size';
import { checkKeyPair, leafCommonName, verifiesAsClient, type KeyPairCheck } from './key-pair';
import type { AuthoritiesPlan, ServerPlan, TlsPlan } from './tls-plan';

/** The TLS options as the command line or the API gives them (`CertFactory`). */
export interface CertificateOptions {
  readonly vchName: string;
  readonly noTls: boolean;
  readonly noTlsVerify: boolean;
  /** Paths; '' = not given. */
  readonly serverCertificate: string;
  readonly serverKey: string;
  /** Paths of `--tls-ca`. */
  readonly authorities: readonly string[];
  /** What the API was given as client CAs; kept only when nothing is made or found instead. */
  readonly givenAuthorities: Uint8Array;
  readonly commonName: string;
  readonly certificateFolder: string;
  readonly keySize: number;
  readonly force: boolean;
  readonly networks: StaticAddresses;
}

interface Loaded {
  /** null when `--tls-ca` gave nothing, not even an empty file. */
  readonly authorities: Uint8Array;
  readonly pair: { readonly certificate: Uint8Array; readonly key: Uint8Array } | null;
  readonly clientCertificate: boolean;
}

const noBytes: Uint8Array = new Uint8Array();

/**
 * What vic-machine makes of the TLS options and of the files it finds (`CertFactory.ProcessCertificates`), in its order.
 * Looks certificates in the folder up at `at`.
 */
export async function processCertificates(
  options: CertificateOptions,
  files: EngineFiles,
  at: Date,
  log: (message: EngineMessage) => void,
): Promise<EngineStep<TlsPlan>> {
  const certificateFolder = options.certificateFolder || options.vchName;
  const given: AuthoritiesPlan =
    options.givenAuthorities.length === 0
      ? { source: 'none' }
      : { source: 'given', pem: options.givenAuthorities };
  if (options.noTls) {
    log({ level: 'warning', text: 'Configuring without TLS - all communications will be insecure' });
    return accept({
      server: { source: 'none' },
      authorities: given,
      clientCertificate: 'none',
      commonName: options.commonName,
      certificateFolder,
    });
  }
  if ((options.serverCertificate === '') !== (options.serverKey === '')) {
    return refuse('tls-key-and-cert-together', 'key and cert should be specified at the same time');
  }
  const commonName = options.commonName || defaultCommonName(options.networks);
  let loaded = await loadCertificates({ ...options, commonName, certificateFolder }, files, at, log);
  if (!loaded.ok) {
    if (loaded.issue.reason === 'panic-nil') return loaded;
    log({ level: 'error', text: `Unable to load certificates: ${loaded.issue.text}` });
    if (!options.force) return loaded;
    log({ level: 'warning', text: 'Ignoring error loading certificates due to --force' });
    loaded = accept({ authorities: noBytes, pair: null, clientCertificate: false });
  }
  const { authorities, pair, clientCertificate } = loaded.value;
  const generatesServer = pair === null;
  const generatesAuthority = !options.noTlsVerify && authorities.length === 0;
  if (generatesServer || generatesAuthority) {
    const problem = generationProblem(
      generatesAuthority,
      { ...options, commonName, certificateFolder },
      files,
      log,
    );
    if (problem !== null) {
      log({ level: 'error', text: 'cannot continue: unable to generate certificates' });
      return { ok: false, issue: problem };
    }
  }
  if (options.noTlsVerify) {
    log({
      level: 'warning',
      text: 'Configuring without TLS verify - certificate-based authentication disabled',
    });
  }
  const server: ServerPlan =
    pair === null ? { source: 'generated', selfSigned: !generatesAuthority } : { source: 'given', ...pair };
  return accept({
    server,
    authorities: options.noTlsVerify
      ? given
      : generatesAuthority
        ? { source: 'generated' }
        : { source: 'given', pem: authorities },
    clientCertificate: generatesAuthority ? 'generated' : clientCertificate ? 'found' : 'none',
    commonName,
    certificateFolder,
  });
}

async function loadCertificates(
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

function generationProblem(
  withAuthority: boolean,
  options: CertificateOptions,
  files: EngineFiles,
  log: (message: EngineMessage) => void,
): EngineIssue | null {
  const { certificateFolder: folder, commonName } = options;
  if (files.entries(folder) > 0) {
    return {
      reason: 'tls-cert-folder-not-empty',
      text: `Specified directory to store certificates is not empty. Specify a new path in which to store generated certificates using --tls-cert-path or remove the contents of "${folder}" and run vic-machine again.`,
    };
  }
  const inTheWay = files.read(folder).kind;
  if (inTheWay === 'file' || inTheWay === 'not-a-directory') {
    return { reason: 'tls-cert-folder-unusable', text: `mkdir ${folder}: not a directory` };
  }
  if (withAuthority && commonName === '') {
    log({
      level: 'error',
      text: 'Common Name must be provided when generating certificates for client authentication:',
    });
    return { reason: 'tls-cname-required', text: 'provide Common Name for server certificate' };
  }
  const failed = withAuthority ? 'Failed to generate CA' : 'Failed to generate self-signed certificate';
  const size = keySizeError(options.keySize);
  if (size !== null) {
    log({ level: 'error', text: `${failed}: ${size}` });
    return { reason: 'tls-key-size', text: size };
  }
  // A common name becomes a DNS name in the certificate, and those are ASCII.
  if (!/^[\u0000-\u007f]*$/.test(commonName)) {
    return {
      reason: 'tls-generate-failed',
      text: `Failed to generate x509 certificate: x509: ${goQuote(commonName)} cannot be encoded as an IA5String`,
    };
  }
  return null;
}
