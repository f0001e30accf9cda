// SPDX-License-Identifier: Apache-2.0
import { type Certificate, shortName } from '../../certificates';
import type { TlsSettings } from '../tls-settings';
import { type FilePlace, chosenAuthorities } from './parts';

/** One certificate among the client CAs, by the place of its file. */
export interface AuthorityPlace extends FilePlace {
  /** Name of the certificate. */
  readonly name: string;
}

/** The client CAs something is found in; null when there is none. */
export function authoritiesWhere<Facts extends object>(
  tls: TlsSettings,
  find: (certificate: Certificate, earlier: readonly Certificate[]) => Facts | null,
): { readonly places: readonly (AuthorityPlace & Facts)[] } | null {
  const earlier: Certificate[] = [];
  const places = (chosenAuthorities(tls) ?? []).flatMap(({ name: file, certificates }, index) =>
    certificates.flatMap((certificate) => {
      const facts = find(certificate, earlier);
      earlier.push(certificate);
      return facts === null ? [] : [{ index, file, name: shortName(certificate), ...facts }];
    }),
  );
  return places.length === 0 ? null : { places };
}

/** Whether a certificate among the client CAs can be judged. */
export function hasAuthorities(tls: TlsSettings): boolean {
  return chosenAuthorities(tls)?.some(({ certificates }) => certificates.length > 0) === true;
}
