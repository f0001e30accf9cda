// SPDX-License-Identifier: Apache-2.0
import { parseAddressRange, parseHostName, parseIpAddress, type Parsed } from '../../domain/addresses';
import { addresses } from './addresses';

const words = (answer: Parsed<unknown>): string => (answer.ok ? '' : addresses.problem(answer.problem));

describe('words for an address problem', () => {
  it('count characters from 1', () => {
    expect(words(parseHostName('vch 1'))).toBe('at character 4, a blank is not allowed');
    expect(words(parseIpAddress('x'))).toBe('at character 1, this character does not belong here');
  });

  it('name no place where the whole text is meant', () => {
    expect(words(parseIpAddress('10.1.0'))).toBe('an IPv4 address has four numbers');
    expect(words(parseAddressRange('10.1.0.20-10'))).toBe('the last address is before the first');
  });
});
