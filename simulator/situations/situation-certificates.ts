// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, testAuthority } from '../../src/testing/certificates';
import type { IssuedPair } from '../../src/domain/certificates';
import type { CertificateAge, SituationCertificates } from './existing-vchs';

const day = 24 * 60 * 60 * 1000;

/** First and last day of each age, counted from the start of the simulator. */
const days: Readonly<Record<CertificateAge, readonly [number, number]>> = {
  valid: [-30, 335],
  expired: [-368, -3],
  soon: [-353, 12],
};

/** Makes the start situation's certificates, each once: keys are new in every process, names and dates are not. */
export function situationCertificates(start: Date): SituationCertificates {
  const after = (days: number): Date => new Date(start.getTime() + days * day);
  const authority = remembered((name: string): Promise<TestAuthority> =>
    testAuthority({ name, organization: ['Acme'], notBefore: after(-400), notAfter: after(1400) }),
  );
  const server = remembered(
    async (commonName: string, address: string, age: CertificateAge): Promise<IssuedPair> => {
      const issuer = await authority('Acme Server CA');
      const [first, last] = days[age];
      return issuer.issue({
        commonName,
        hosts: [commonName, address],
        organization: ['Acme'],
        notBefore: after(first),
        notAfter: after(last),
      });
    },
  );
  return { authority, server };
}

/** Calls a maker once for each list of arguments. */
function remembered<Key extends readonly string[], T>(
  make: (...key: Key) => Promise<T>,
): (...key: Key) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (...key) => {
    const name = key.join('\n');
    const promise = made.get(name) ?? make(...key);
    made.set(name, promise);
    return promise;
  };
}
