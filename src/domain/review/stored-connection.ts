// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificates';
import { assessExistingServer, certifiedNames, type Connection } from '../docker-client';
import type { VchDescription } from '../vch';
import { toldTls } from './told-settings';

/** What is to be verified. */
export interface StoredCertificates {
  /** null when the VCH cannot be described. */
  readonly description: VchDescription | null;
  /** The stored server certificate with what is behind it; null = not told. */
  readonly storedCertificate: readonly Certificate[] | null;
  /** `ip:2376`; '' until the VCH has an address. */
  readonly dockerHost: string;
}

/**
 * What Docker clients make of the stored certificates when they dial the address of the VCH, or a name of the
 * certificate. A certificate that has expired is judged as it was on its last day: that it has is said elsewhere. Null
 * without a certificate.
 */
export async function verifyStored(
  { description, storedCertificate, dockerHost }: StoredCertificates,
  at: Date,
): Promise<Connection | null> {
  const tls = description?.tls.serverCertificate ?? null;
  const chain = storedCertificate ?? (tls === null ? [] : [tls]);
  const [leaf] = chain;
  if (leaf === undefined) return null;
  const address = dockerHost.replace(/:\d+$/, '');
  const dialled = [...(address === '' ? [] : [address]), ...certifiedNames(leaf)];
  const time = Math.min(Math.max(at.getTime(), leaf.notBefore.getTime()), leaf.notAfter.getTime());
  return assessExistingServer(
    toldTls(description, storedCertificate),
    chain,
    [...new Set(dialled)],
    new Date(time),
  );
}
