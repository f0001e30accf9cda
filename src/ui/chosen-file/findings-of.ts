// SPDX-License-Identifier: Apache-2.0
import { type Certificate, type ChosenFile, shortName } from '../../domain/certificates';
import type { Finding } from '../../domain/findings';
import { concernedField } from '../certificate-card/concerned-field';

/** A finding's detail when it names the certificates it is about. */
interface Named {
  readonly places: readonly { readonly name: string }[];
}

/** The findings about a file as a whole. */
export function findingsOfFile(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ id }) => concernedField(id) === null);
}

/** The findings about a fact of one certificate of a file; those that name none are about the first one. */
export function findingsOf(
  certificate: Certificate,
  { certificates }: ChosenFile,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.flatMap((finding) => {
    if (concernedField(finding.id) === null) return [];
    const { detail } = finding;
    if (!isNamed(detail)) return certificates[0] === certificate ? [finding] : [];
    const places = detail.places.filter(({ name }) => name === shortName(certificate));
    return places.length === 0 ? [] : [{ ...finding, detail: { ...detail, places } }];
  });
}

function isNamed(detail: object): detail is Named {
  if (!('places' in detail) || !Array.isArray(detail.places)) return false;
  return detail.places.every(
    (place: unknown) => typeof place === 'object' && place !== null && 'name' in place,
  );
}
