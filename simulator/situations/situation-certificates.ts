// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, testAuthority } from '../../src/testing/certificates';
import type { IssuedPair } from '../../src/domain/certificates';
import type { SituationCertificates } from './existing-vchs';

const day = 24 * 60 * 60 * 1000;

/** Makes the start situation's certificates, each once: keys are new in every process, names and dates are not. */
export function situationCertificates(start: Date): SituationCertificates {
  const after = (days: number): Date => new Date(start.getTime() + days * day);
  const authority = remembered((name: string): Promise<TestAuthority> =>
    testAuthority({ name, organization: ['Acme'], notBefore: after(-400), notAfter: after(1400) }),
  );
  const server = remembered(async (commonName: string, address: string, age: string): Promise<IssuedPair> => {
    const issuer = await authority('Acme Server CA');
    return issuer.issue({
      commonName,
      hosts: [commonName, address],
      organization: ['Acme'],
      notBefore: after(age === 'expired' ? -368 : -30),
      notAfter: after(age === 'expired' ? -3 : 335),
    });
  });
  return { authority, server };
}

/** Calls a maker once for each list of arguments. */
function remembered<T>(make: (...key: string[]) => Promise<T>): (...key: string[]) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (...key) => {
    const name = key.join('\n');
    const promise = made.get(name) ?? make(...key);
    made.set(name, promise);
    return promise;
  };
}
