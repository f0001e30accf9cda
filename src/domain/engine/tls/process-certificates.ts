// SPDX-License-Identifier: Apache-2.0
import type { EngineFiles } from '../engine-files';
import { accept, refuse, type EngineMessage, type EngineStep } from '../reason';
import type { CertificateOptions } from './certificate-options';
import { defaultCommonName } from './default-common-name';
import { generationProblem } from './generation-problem';
import { loadCertificates, noBytes } from './load-certificates';
import type { AuthoritiesPlan, ServerPlan, TlsPlan } from './tls-plan';

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
