// SPDX-License-Identifier: Apache-2.0
import { cleanPath, type EngineFiles } from '../../src/domain/engine';
import { parseGoBool, type ParsedArguments } from '../../src/domain/vic-machine';

/** The TLS files a command gets to see: named ones, else those in its certificate folder. */
export interface TlsFiles {
  /** Paths; null when vic-machine makes the server certificate itself. */
  readonly server: { readonly certificate: string; readonly key: string } | null;
  /** Paths of client CAs, named ones also when nobody asks for them; null when there are none. */
  readonly authorities: readonly string[] | null;
  readonly verifyClients: boolean;
}

/**
 * Finds the TLS files as vic-machine does; null when the VCH gets no TLS.
 *
 * @param isForced whether it drops all of them, and makes certificates instead
 */
export function findTlsFiles(
  { given }: ParsedArguments,
  files: EngineFiles,
  isForced: boolean,
): TlsFiles | null {
  const text = (name: string) => given.get(name)?.at(-1) ?? '';
  const flag = (name: string) => parseGoBool(text(name)) ?? false;
  if (flag('no-tls')) return null;
  const verifyClients = !flag('no-tlsverify');
  if (isForced) return { server: null, authorities: null, verifyClients };
  const folder = text('tls-cert-path') || (given.has('name') ? text('name') : 'virtual-container-host');
  const inFolder = (name: string) => (folder === '' ? name : cleanPath(`${folder}/${name}`));
  const isThere = (path: string) => files.read(path).kind === 'file';
  const named = { certificate: text('tls-server-cert'), key: text('tls-server-key') };
  const found = { certificate: inFolder('server-cert.pem'), key: inFolder('server-key.pem') };
  const isNamed = named.certificate !== '' && named.key !== '';
  const isFound = isThere(found.certificate) && isThere(found.key);
  const server = isNamed ? named : isFound ? found : null;
  const authorities = given.get('tls-ca') ?? [];
  const fallback = server !== null && isThere(inFolder('ca.pem')) ? [inFolder('ca.pem')] : null;
  return {
    server,
    authorities: authorities.length > 0 ? authorities : verifyClients ? fallback : null,
    verifyClients,
  };
}
