// SPDX-License-Identifier: Apache-2.0
import { aBrief, anEntry, failedReading, reading } from '../../testing/report-entries';
import { expiriesOf } from './expiries';

describe('expiriesOf', () => {
  it('names each certificate once, with every VCH that has it, soonest first', () => {
    const shared = aBrief('Acme CA', '2030-01-01');
    const expiries = expiriesOf([
      anEntry('a', reading({ certificates: [shared] })),
      anEntry('b', reading({ certificates: [aBrief('b', '2027-01-01', 'server'), shared] })),
      anEntry('c', failedReading),
      anEntry('d'),
    ]);
    expect(
      expiries.map(
        ({ name, holders }) =>
          `${name}: ${holders.map(({ entry, use }) => `${entry.item.name} ${use}`).join(', ')}`,
      ),
    ).toEqual(['b: b server', 'Acme CA: a client-authority, b client-authority']);
  });
});
