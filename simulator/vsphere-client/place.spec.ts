// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlace, writePlace, type Place } from './page/navigation/place';
import { otherLoopbackName } from './host-origin';

describe('place in the address', () => {
  const urn = 'urn:vmomi:VirtualMachine:vm-69:guid-1';
  for (const place of [
    { kind: 'shortcuts' },
    { kind: 'global' },
    { kind: 'object', urn, tab: 'summary', view: null },
    { kind: 'object', urn, tab: 'configure', view: 'vch-security.vch' },
    { kind: 'object', urn: 'urn:vmomi:Folder:a/b %:g', tab: 'monitor', view: null },
  ] satisfies Place[]) {
    it(`comes back: ${writePlace(place)}`, () => {
      assert.deepEqual(readPlace(writePlace(place)), place);
    });
  }

  for (const hash of ['', '#', '#/', '#/nowhere', '#/object', '#/object/', '#/%']) {
    it(`is the start page for "${hash}"`, () => {
      assert.deepEqual(readPlace(hash), { kind: 'shortcuts' });
    });
  }

  it('shows the summary for a tab that does not exist', () => {
    assert.deepEqual(readPlace('#/object/x/other'), { kind: 'object', urn: 'x', tab: 'summary', view: null });
  });
});

describe('otherLoopbackName', () => {
  for (const [origin, other] of [
    ['http://localhost:4280', 'http://127.0.0.1:4280'],
    ['http://127.0.0.1:4280', 'http://localhost:4280'],
  ] as const) {
    it(`${origin} is ${other}`, () => {
      assert.equal(otherLoopbackName(origin), other);
    });
  }
});
