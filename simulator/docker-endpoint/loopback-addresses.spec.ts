// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LoopbackAddresses } from './loopback-addresses';

describe('loopback addresses', () => {
  it('are made from the port, so that two simulators do not meet', () => {
    assert.equal(new LoopbackAddresses(4280).lease(), '127.16.184.2');
    assert.equal(new LoopbackAddresses(4281).lease(), '127.16.185.2');
  });

  it('are told before they are given out, and come back', () => {
    const addresses = new LoopbackAddresses(4280);
    const next = addresses.next();
    assert.equal(addresses.lease(), next);
    assert.equal(addresses.lease(), '127.16.184.3');
    addresses.release('127.16.184.2');
    assert.equal(addresses.lease(), '127.16.184.2');
  });

  it('run out', () => {
    const addresses = new LoopbackAddresses(4280);
    const leased = Array.from({ length: 253 }, () => addresses.lease());
    assert.equal(new Set(leased).size, 253);
    assert.equal(addresses.lease(), null);
  });
});
