// SPDX-License-Identifier: Apache-2.0
import { readObjectReference, writeObjectReference } from './object-reference';

describe('object references', () => {
  it('are read and written back', () => {
    const urn = 'urn:vmomi:ClusterComputeResource:domain-c7:2f3b-11';
    const reference = readObjectReference(urn);
    expect(reference).toEqual({ type: 'ClusterComputeResource', id: 'domain-c7', vCenterId: '2f3b-11' });
    expect(writeObjectReference(reference!)).toBe(urn);
  });

  for (const other of [
    undefined,
    null,
    7,
    '',
    'vm-69',
    'urn:vmomi:VirtualMachine:vm-69',
    'urn:vmomi:VirtualMachine::guid',
    'urn:vmomi:VirtualMachine:vm-69:guid:more',
    'urn:other:VirtualMachine:vm-69:guid',
  ]) {
    it(`are not ${String(other)}`, () => {
      expect(readObjectReference(other)).toBeNull();
    });
  }
});
