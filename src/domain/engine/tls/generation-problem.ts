// SPDX-License-Identifier: Apache-2.0
import type { EngineFiles } from '../engine-files';
import { goQuote } from '../go/quote';
import type { EngineIssue, EngineMessage } from '../reason';
import type { CertificateOptions } from './certificate-options';
import { keySizeError } from './key-size';

/**
 * What keeps the engine from making certificates in the folder; null when nothing does.
 *
 * @param withAuthority whether a CA and a client certificate are made, too
 */
export function generationProblem(
  withAuthority: boolean,
  options: CertificateOptions,
  files: EngineFiles,
  log: (message: EngineMessage) => void,
): EngineIssue | null {
  const { certificateFolder: folder, commonName } = options;
  const unusable = options.savesToDisk ? folderProblem(folder, files) : null;
  if (unusable !== null) return unusable;
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

function folderProblem(folder: string, files: EngineFiles): EngineIssue | null {
  if (files.entries(folder) > 0) {
    return {
      reason: 'tls-cert-folder-not-empty',
      text: `Specified directory to store certificates is not empty. Specify a new path in which to store generated certificates using --tls-cert-path or remove the contents of "${folder}" and run vic-machine again.`,
    };
  }
  if (folder === '') return { reason: 'tls-cert-folder-unusable', text: 'mkdir : no such file or directory' };
  const inTheWay = files.read(folder).kind;
  if (inTheWay === 'file' || inTheWay === 'not-a-directory') {
    return { reason: 'tls-cert-folder-unusable', text: `mkdir ${folder}: not a directory` };
  }
  return null;
}
