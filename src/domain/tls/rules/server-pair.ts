// SPDX-License-Identifier: Apache-2.0
import type { Certificate, PrivateKey } from '../../certificates';
import type { TlsSettings } from '../tls-settings';
import { customServer, isRead } from './parts';

/** An existing server certificate with its key, both readable. */
export interface ServerPair {
  readonly certificateFile: string;
  readonly keyFile: string;
  /** The first certificate: the one the VCH shows. */
  readonly leaf: Certificate;
  readonly certificates: readonly Certificate[];
  /** The first key: the one Go takes. */
  readonly key: PrivateKey;
}

/** The pair the VCH would load; null until both files are chosen and readable. */
export function pairOf(tls: TlsSettings): ServerPair | null {
  const server = customServer(tls);
  if (server === null || !isRead(server.certificate) || !isRead(server.key)) return null;
  const leaf = server.certificate.certificates[0];
  const key = server.key.privateKeys[0];
  if (leaf === undefined || key === undefined) return null;
  const { name: certificateFile, certificates } = server.certificate;
  return { certificateFile, keyFile: server.key.name, leaf, certificates, key };
}
