// SPDX-License-Identifier: Apache-2.0
import { type RangeFix, rangeFix } from './range-fixes';

describe('fixes for a range that is not one block', () => {
  const cases: readonly {
    readonly range: string;
    readonly gateway: string;
    readonly fix: RangeFix | null;
  }[] = [
    {
      range: '10.1.0.10-10.1.0.20',
      gateway: '10.1.0.1/24',
      fix: {
        inside: '10.1.0.16/30',
        enclosing: { block: '10.1.0.0/27', added: ['10.1.0.0-10.1.0.9', '10.1.0.21-10.1.0.31'] },
      },
    },
    // One address too many on one side alone.
    {
      range: '10.1.0.16-10.1.0.30',
      gateway: '',
      fix: { inside: '10.1.0.16/29', enclosing: { block: '10.1.0.16/28', added: ['10.1.0.31'] } },
    },
    // A CIDR with host bits begins at the address that was written.
    {
      range: '10.1.0.10/24',
      gateway: '10.1.0.1/24',
      fix: { inside: '10.1.0.128/25', enclosing: { block: '10.1.0.0/24', added: ['10.1.0.0-10.1.0.9'] } },
    },
    // The block around it would leave the network of the gateway.
    {
      range: '10.1.0.100-10.1.0.140',
      gateway: '10.1.0.97/26',
      fix: { inside: '10.1.0.112/28', enclosing: null },
    },
    { range: '10.1.0.16/28', gateway: '10.1.0.1/24', fix: null },
    { range: '10.1.0.16-10.1.0.31', gateway: '10.1.0.1/24', fix: null },
    { range: 'everything', gateway: '10.1.0.1/24', fix: null },
    { range: '', gateway: '', fix: null },
  ];
  for (const { range, gateway, fix } of cases) {
    it(`${range || 'nothing'} behind ${gateway || 'no gateway'}`, () => {
      expect(rangeFix(range, gateway)).toEqual(fix);
    });
  }
});
