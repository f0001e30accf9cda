// SPDX-License-Identifier: Apache-2.0
import { aBrief, anEntry, failedReading, reading } from '../../testing/report-entries';
import { groupByAuthority } from './authority-groups';

const trusting = (name: string, ...authorities: string[]) =>
  anEntry(
    name,
    reading({
      certificates: [
        aBrief('server', '2027-01-01', 'server'),
        ...authorities.map((authority) => aBrief(authority, '2030-01-01')),
      ],
    }),
  );

describe('groupByAuthority', () => {
  it('puts a VCH into the group of each of its client CAs', () => {
    const groups = groupByAuthority([
      anEntry('unread'),
      trusting('both', 'Partner CA', 'Acme CA'),
      trusting('one', 'Acme CA'),
      trusting('open'),
      anEntry('failed', failedReading),
    ]);
    expect(
      groups.map(
        ({ kind, authority, entries }) =>
          `${kind} ${authority}: ${entries.map(({ item }) => item.name).join(' ')}`,
      ),
    ).toEqual([
      'authority Acme CA: both one',
      'authority Partner CA: both',
      'no-authority : open',
      'not-read : unread failed',
    ]);
  });

  it('tells authorities of the same name apart, and counts a renewed one once', () => {
    const twin = { ...aBrief('Acme CA', '2031-01-01'), identity: 'another key' };
    const renewed = { ...aBrief('Acme CA', '2041-01-01'), fingerprint: 'another certificate' };
    const groups = groupByAuthority([
      trusting('a', 'Acme CA'),
      anEntry('b', reading({ certificates: [twin] })),
      anEntry('c', reading({ certificates: [aBrief('Acme CA', '2030-01-01'), renewed] })),
    ]);
    expect(groups.map(({ entries }) => entries.map(({ item }) => item.name).join(' '))).toEqual(['b', 'a c']);
  });

  it('has no group without a VCH', () => {
    expect(groupByAuthority([])).toEqual([]);
  });
});
