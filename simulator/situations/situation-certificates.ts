// SPDX-License-Identifier: Apache-2.0
import { type KeyedCertificate, makeCertificate } from '../certificates/engine-certificates';
import type { SituationCertificates } from './existing-vchs';

const day = 24 * 60 * 60 * 1000;

/** Makes the start situation's certificates, each once: keys are new in every process, names and dates are not. */
export function situationCertificates(start: Date): SituationCertificates {
  const made = new Map<string, Promise<KeyedCertificate>>();
  const once = (key: string, make: () => Promise<KeyedCertificate>): Promise<KeyedCertificate> => {
    const promise = made.get(key) ?? make();
    made.set(key, promise);
    return promise;
  };
  const after = (days: number): Date => new Date(start.getTime() + days * day);
  const authority = (organization: string): Promise<KeyedCertificate> =>
    once(organization, () =>
      makeCertificate({
        role: 'authority',
        commonName: organization,
        organization: ['Acme'],
        keySize: 2048,
        notBefore: after(-400),
        notAfter: after(1400),
        issuer: null,
      }),
    );
  return {
    authority,
    server: (commonName, address, age) =>
      once(`${commonName} ${address}`, async () =>
        makeCertificate({
          role: 'server',
          commonName,
          furtherNames: [address],
          organization: ['Acme'],
          keySize: 2048,
          notBefore: after(age === 'expired' ? -368 : -30),
          notAfter: after(age === 'expired' ? -3 : 335),
          issuer: (await authority('Acme Server CA')).issuer,
        }),
      ),
  };
}
