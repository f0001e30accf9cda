// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutSecrets } from './without-secrets';

describe('a value without secrets', () => {
  it('keeps what is no secret', () => {
    const value = { name: 'vch', list: [1, null, true, { pem: '-----BEGIN CERTIFICATE-----' }] };
    assert.deepEqual(withoutSecrets(value), value);
    assert.equal(withoutSecrets(undefined), undefined);
  });

  it('masks secrets by name, whatever they are', () => {
    assert.deepEqual(withoutSecrets({ user: 'u', password: 'p', private_key: { pem: 'x' } }), {
      user: 'u',
      password: '••••••',
      private_key: '••••••',
    });
  });

  it('masks private keys wherever they hide', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIE';
    assert.deepEqual(withoutSecrets({ certificate: { pem: key }, list: [key] }), {
      certificate: { pem: '••••••' },
      list: ['••••••'],
    });
  });
});
