// SPDX-License-Identifier: Apache-2.0
import { type Certificate, type ChainRefusalCode, checkAnchor, isSelfIssued } from '../certificates';
import type { ChosenFile } from '../certificates';
import { handshakeProfiles } from './handshake-profile';

/** What keeps a client CA from vouching for a client. */
export type AuthorityFault = ChainRefusalCode | 'unreadable';

/** What one certificate among the client CAs is good for. */
export interface AuthorityVerdict {
  /** Index of its file. */
  readonly index: number;
  readonly file: string;
  readonly certificate: Certificate;
  /** Whom it lets in: the clients it signed, the holder of its own key alone, or nobody. */
  readonly vouchesFor: 'clients' | 'itself' | 'nobody';
  /** null when it vouches for the clients it signed. */
  readonly fault: AuthorityFault | null;
}

/** What the VCH, built with its own Go, makes of every certificate among the client CAs. */
export function judgeAuthorities(files: readonly ChosenFile[], at: Date): readonly AuthorityVerdict[] {
  return files.flatMap(({ name, certificates }, index) =>
    certificates.map((certificate) => ({ index, file: name, certificate, ...judge(certificate, at) })),
  );
}

function judge(certificate: Certificate, at: Date): Pick<AuthorityVerdict, 'vouchesFor' | 'fault'> {
  const fault = checkAnchor(certificate, 'client', at, handshakeProfiles.vch.server);
  if (fault === null) return { vouchesFor: 'clients', fault };
  // Docker shows a certificate whose issuer is on the server's list: a self-signed one is its own issuer.
  const mayShowItself = isSelfIssued(certificate) && fault === 'no-authority';
  const isForClients = mayShowItself && isFitForClients(certificate);
  return { vouchesFor: isForClients ? 'itself' : 'nobody', fault };
}

function isFitForClients({ extendedKeyUsage: purposes }: Certificate): boolean {
  if (purposes === null || purposes.length === 0) return true;
  return purposes.includes('clientAuth') || purposes.includes('any');
}
