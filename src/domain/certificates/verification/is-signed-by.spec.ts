// SPDX-License-Identifier: Apache-2.0
import { testAuthority, selfSigned } from '../../../testing/certificates';
import { isSignedBy } from './is-signed-by';

describe('isSignedBy', () => {
  it('knows the signer, whatever the names say', async () => {
    const authority = await testAuthority({ name: 'Acme CA' });
    const namesake = await testAuthority({ name: 'Acme CA' });
    const { certificate } = await authority.issue();
    expect(await isSignedBy(certificate, authority.certificate)).toBeTrue();
    expect(await isSignedBy(certificate, namesake.certificate)).toBeFalse();
  });

  it('tells self-signed from self-issued', async () => {
    const own = await selfSigned();
    expect(await isSignedBy(own.certificate, own.certificate)).toBeTrue();
    const authority = await testAuthority();
    const claimed = await authority.issue({ issuer: own.certificate.subject.der });
    expect(await isSignedBy(claimed.certificate, claimed.certificate)).toBeFalse();
  });

  it('checks ECDSA', async () => {
    const authority = await testAuthority({ keyType: { type: 'ECDSA', curve: 'P-256' } });
    expect(await isSignedBy((await authority.issue()).certificate, authority.certificate)).toBeTrue();
  });

  it('says that it does not know for algorithms nobody here checks', async () => {
    const authority = await testAuthority();
    const certificate = { ...authority.certificate, signatureAlgorithm: 'MD5-RSA' };
    expect(await isSignedBy(certificate, authority.certificate)).toBe('unknown');
  });
});
