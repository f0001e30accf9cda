// SPDX-License-Identifier: Apache-2.0
import { type Certificate, readChosenFile } from '../certificates';
import type { VchDescription } from '../vch';
import type { ReviewFacts } from './facts';
import { verifyStored } from './stored-connection';

/** What the servers told about one VCH. */
export interface StoredAnswers {
  /** null when the VCH cannot be described. */
  readonly description: VchDescription | null;
  /** `ip:2376`; '' until the VCH has an address. */
  readonly dockerHost: string;
  /** PEM text of the stored server certificate (`GET …/vch/{id}/certificate`); null when the server gave none. */
  readonly certificate: string | null;
}

/** What a review learns from the stored certificates: what they are, and whether Docker clients trust them. */
export async function storedFacts(
  { description, dockerHost, certificate }: StoredAnswers,
  at: Date,
): Promise<Pick<ReviewFacts, 'storedCertificate' | 'connection'>> {
  const storedCertificate = certificate === null ? null : certificatesIn(certificate);
  return {
    storedCertificate,
    connection: await verifyStored({ description, storedCertificate, dockerHost }, at),
  };
}

/** null when the text cannot be read. */
function certificatesIn(pem: string): readonly Certificate[] | null {
  const { certificates } = readChosenFile('server', new TextEncoder().encode(pem));
  return certificates.length === 0 ? null : certificates;
}
