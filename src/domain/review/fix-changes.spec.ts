// SPDX-License-Identifier: Apache-2.0
import { aVch } from '../../testing/vch-answer';
import { newCertificateFolder, proxiesWithoutCredentials } from './fix-changes';

describe('proxiesWithoutCredentials', () => {
  it('takes user and password out of an address, and leaves another as it is', () => {
    const vch = aVch({ proxy: { http: 'http://alice:s3cr%40t@proxy:3128/', https: 'http://proxy:3129' } });
    expect(proxiesWithoutCredentials(vch)).toEqual({
      kind: 'proxies',
      http: 'http://proxy:3128/',
      https: null,
    });
  });
});

describe('newCertificateFolder', () => {
  it('is another one every day, and never the one from the creation', () => {
    expect(newCertificateFolder('vch 1', new Date('2026-11-22T23:00:00Z'))).toBe(
      'vch 1-certificates-2026-11-22',
    );
  });
});
