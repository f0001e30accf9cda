// SPDX-License-Identifier: Apache-2.0
import { issueSelfSigned } from '../certificates';
import {
  selfSigned,
  testAuthority,
  type TestAuthority,
  type TestCertificate,
} from '../../testing/certificates';
import { aVch } from '../../testing/vch-answer';
import { guessConfiguration } from './configuration-guess';

const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
const generatedLife = {
  notBefore: new Date('2026-11-21T00:00:00Z'),
  notAfter: new Date('2027-11-22T00:00:00Z'),
};
const guess = (server: string | null, ...authorities: readonly TestCertificate[]) =>
  guessConfiguration(
    aVch({ server, authorities: authorities.map(({ certificatePem }) => certificatePem) }).tls,
  );

describe('guessConfiguration', () => {
  let made: TestAuthority;
  let madeServer: TestCertificate;
  let own: TestAuthority;
  let ownServer: TestCertificate;
  let byDefault: TestCertificate;

  beforeAll(async () => {
    made = await testAuthority({ commonName: '', organization: ['Acme', 'vch1'], keyType, ...generatedLife });
    madeServer = await made.issue({ keyType, ...generatedLife });
    own = await testAuthority({ name: 'Acme CA', organization: ['Acme'], keyType });
    ownServer = await own.issue({ keyType });
    byDefault = await selfSigned({ organization: ['default'], keyType, ...generatedLife });
  });

  it('is certain without TLS only', () => {
    expect(guess(null)).toEqual({ number: 7, certainty: 'certain', server: [], authority: [], orElse: null });
  });

  it('tells generated certificates by their signs', () => {
    expect(guess(madeServer.certificatePem, made)).toEqual({
      number: 1,
      certainty: 'probable',
      server: ['issuer-without-common-name', 'year-and-a-day'],
      authority: ['no-common-name', 'year-and-a-day'],
      orElse: 2,
    });
    expect(guess(byDefault.certificatePem)).toEqual({
      number: 5,
      certainty: 'probable',
      server: ['self-signed', 'default-organization', 'year-and-a-day'],
      authority: [],
      orElse: null,
    });
  });

  it('tells the others by their absence', () => {
    const numbers = [
      guess(byDefault.certificatePem, own),
      guess(ownServer.certificatePem, own),
      guess(ownServer.certificatePem, made),
      guess(ownServer.certificatePem),
      guess(madeServer.certificatePem, own),
    ].map((answer) => answer?.number as number);
    expect(numbers).toEqual([2, 3, 4, 6, 2]);
  });

  it('takes what this plug-in generates for generated', async () => {
    const { certificatePem } = await issueSelfSigned({
      commonName: 'vch1.example.com',
      organization: ['Acme'],
      keySize: 2048,
      at: new Date('2026-11-22T00:00:00Z'),
    });
    expect(guess(certificatePem, own)?.number).toBe(2);
    expect(guess(certificatePem)?.number).toBe(5);
  });

  it('takes a long-lived certificate signed by itself for one that somebody gave', async () => {
    const server = await selfSigned({ organization: ['Acme'], keyType });
    expect(guess(server.certificatePem)?.number).toBe(6);
  });
});
