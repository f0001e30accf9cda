// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedAddress } from './allowed-address';
import { probeTarget } from './probe-target';

const verdict = async (host: string, loopback = false, ...addresses: readonly string[]): Promise<string> => {
  const found = await allowedAddress(host, loopback, () =>
    addresses.length > 0 ? Promise.resolve(addresses) : Promise.reject(new Error('ENOTFOUND')),
  );
  return found.ok ? found.address : found.reason;
};

describe('the address that is dialled', () => {
  it('is one a VCH may have', async () => {
    for (const address of ['10.0.0.1', '192.168.1.1', '172.16.0.1', '203.0.113.7', '100.64.0.1']) {
      assert.equal(await verdict(address), address);
    }
    assert.equal(await verdict('vch.example.com', false, '10.0.0.1', '10.0.0.2'), '10.0.0.1');
  });

  for (const address of [
    '127.0.0.1',
    '127.16.1.2',
    '0.0.0.0',
    '169.254.169.254',
    '169.254.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
  ]) {
    it(`is never ${address}`, async () => {
      assert.equal(await verdict(address), 'forbidden-address');
      assert.equal(await verdict('rebound.example.com', false, address), 'forbidden-address');
      assert.equal(await verdict('rebound.example.com', false, '10.0.0.1', address), 'forbidden-address');
    });
  }

  it('may be loopback where VCHs are simulated, and nothing else that is forbidden', async () => {
    assert.equal(await verdict('127.16.1.2', true), '127.16.1.2');
    assert.equal(await verdict('169.254.169.254', true), 'forbidden-address');
  });

  it('is no address written in another way', async () => {
    for (const host of ['2130706433', '0x7f000001', '0177.0.0.1', '127.1', '::1', '::ffff:127.0.0.1']) {
      assert.equal(await verdict(host), 'unknown-name');
      assert.equal(await verdict(host, false, '127.0.0.1'), 'forbidden-address');
    }
    assert.equal(await verdict('six.example.com', false, '::1'), 'forbidden-address');
  });
});

describe('the hosts of a VCH', () => {
  it('are those it tells', () => {
    assert.deepEqual(probeTarget('10.0.0.1:2376', 'https://10.0.0.1:2378'), {
      dockerHost: '10.0.0.1',
      adminHost: '10.0.0.1',
    });
    assert.deepEqual(probeTarget('vch-1.example.com:2375', 'https://admin.example.com:2378/'), {
      dockerHost: 'vch-1.example.com',
      adminHost: 'admin.example.com',
    });
    assert.equal(probeTarget('10.0.0.1:2376', null)?.adminHost, '10.0.0.1');
  });

  for (const host of [
    null,
    '',
    '10.0.0.1',
    '10.0.0.1:22',
    '10.0.0.1:2376/x',
    'user@10.0.0.1:2376',
    '10.0.0.1:2376\r\nHost: x',
    '[::1]:2376',
    '*.example.com:2376',
    'http://10.0.0.1:2376',
    '-a:2376',
  ]) {
    it(`are not ${JSON.stringify(host)}`, () => {
      assert.equal(probeTarget(host, 'https://10.0.0.1:2378'), null);
    });
  }

  it('ignore an admin portal that is none', () => {
    assert.equal(probeTarget('10.0.0.1:2376', 'https://evil.example.com:443')?.adminHost, '10.0.0.1');
  });
});
