// SPDX-License-Identifier: Apache-2.0
import { shortName } from '../../certificates';
import type { AuthorityFault, AuthorityVerdict } from '../authority-verdict';
import type { Connection } from '../connection';

/** A certificate among the client CAs that does not vouch for clients, by the place of its file. */
export interface UnfitAuthority {
  readonly index: number;
  readonly file: string;
  /** Name of the certificate. */
  readonly name: string;
  readonly fault: AuthorityFault;
  /** Whether the holder of its own key gets in. */
  readonly admitsItself: boolean;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** The client CAs that do not vouch for the clients they signed. */
export function unfitAuthorities({ authorities }: Connection): readonly UnfitAuthority[] {
  return authorities.flatMap((verdict) => (verdict.fault === null ? [] : [unfit(verdict, verdict.fault)]));
}

function unfit(
  { index, file, certificate, vouchesFor }: AuthorityVerdict,
  fault: AuthorityFault,
): UnfitAuthority {
  const { notBefore, notAfter } = certificate;
  return {
    index,
    file,
    name: shortName(certificate),
    fault,
    admitsItself: vouchesFor === 'itself',
    notBefore,
    notAfter,
  };
}
