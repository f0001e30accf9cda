// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import {
  addressRangeText,
  canBeMachine,
  cidrText,
  containsAddress,
  containsRange,
  enclosingBlock,
  exactBlock,
  hasHostBits,
  isHostAddress,
  isOneBlock,
  largestBlockInside,
  networkOf,
  parseAddressRange,
  parseCidr,
  parseIpv4Address,
  parseIpv4Cidr,
  parseIpv4Range,
  rangeOfNetwork,
  rangeSize,
  rangesAround,
  rangesOverlap,
  writtenRangeText,
  type AddressProblemCode,
  type AddressRange,
  type Cidr,
} from '.';

const ranges = fc
  .tuple(fc.nat({ max: 0xffffffff }), fc.nat({ max: 0xffff }))
  .map(([start, length]): AddressRange => ({
    first: { version: 4, value: BigInt(start) },
    last: { version: 4, value: BigInt(Math.min(start + length, 0xffffffff)) },
  }));
const cidrs = fc
  .tuple(fc.nat({ max: 0xffffffff }), fc.integer({ min: 0, max: 32 }))
  .map(([value, prefixLength]): Cidr => ({ address: { version: 4, value: BigInt(value) }, prefixLength }));

/** The range a text stands for; fails the spec when there is none. */
function range(text: string): AddressRange {
  const answer = parseAddressRange(text);
  if (!answer.ok) throw new Error(`${text}: ${answer.problem.code}`);
  return answer.value;
}

/** The CIDR a text stands for; fails the spec when there is none. */
function cidr(text: string): Cidr {
  const answer = parseCidr(text);
  if (!answer.ok) throw new Error(`${text}: ${answer.problem.code}`);
  return answer.value;
}

describe('a CIDR', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(cidrs, (value) => {
        const answer = parseCidr(cidrText(value));
        return answer.ok && cidrText(answer.value) === cidrText(value);
      }),
    );
    expect(cidrText(cidr('2001:DB8::1/64'))).toBe('2001:db8::1/64');
  });

  it('tells its network and its host bits', () => {
    expect(cidrText(networkOf(cidr('172.16.5.1/12')))).toBe('172.16.0.0/12');
    expect(hasHostBits(cidr('10.1.0.10/24'))).toBeTrue();
    expect(hasHostBits(cidr('10.1.0.0/24'))).toBeFalse();
  });

  it('tells whether a host can have the address', () => {
    expect(isHostAddress(cidr('10.1.0.1/24'))).toBeTrue();
    expect(isHostAddress(cidr('10.1.0.0/24'))).toBeFalse();
    expect(isHostAddress(cidr('10.1.0.255/24'))).toBeFalse();
    expect(isHostAddress(cidr('10.1.0.3/30'))).toBeFalse();
    expect(isHostAddress(cidr('10.1.0.1/32'))).toBeFalse();
  });

  it('tells whether a machine can have the address', () => {
    const may = (text: string) => canBeMachine(cidr(text));
    expect(['10.1.0.1/24', '10.1.0.0/31', '10.1.0.1/31', '10.1.0.1/32'].map(may)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['10.1.0.0/24', '10.1.0.255/24', '10.1.0.3/30'].map(may)).toEqual([false, false, false]);
  });

  const refused: readonly (readonly [string, AddressProblemCode, number])[] = [
    ['10.1.0.1', 'prefix-missing', 8],
    ['10.1.0.1/', 'ends-early', 9],
    ['10.1.0.1/33', 'prefix-too-long', 9],
    ['10.1.0.1/99', 'prefix-too-long', 9],
    ['::/129', 'prefix-too-long', 3],
    ['10.1.0.1/2x', 'unexpected-character', 10],
    ['10.1.0/24', 'too-few-octets', 6],
    ['junk10.1.0.0/16', 'unexpected-character', 0],
  ];
  for (const [text, code, position] of refused) {
    it(`'${text}' is refused: ${code} at ${position}`, () => {
      expect(parseCidr(text)).toEqual({ ok: false, problem: { code, position } });
    });
  }
});

describe('an address range', () => {
  it('is read back as it was written, in every form', () => {
    fc.assert(
      fc.property(ranges, cidrs, (addresses, block) => {
        for (const text of [addressRangeText(addresses), cidrText(block)]) {
          const answer = parseAddressRange(text);
          if (!answer.ok || writtenRangeText(answer.value) !== text) return false;
        }
        return true;
      }),
    );
    const short = parseAddressRange('10.1.0.10-20');
    expect(short.ok && writtenRangeText(short.value)).toBe('10.1.0.10-20');
    expect(addressRangeText(range('10.1.0.20-030'))).toBe('10.1.0.20-10.1.0.30');
    expect(addressRangeText(range('10.1.0.20-+30'))).toBe('10.1.0.20-10.1.0.30');
    expect(addressRangeText(range('10.1.0.0-1'))).toBe('10.1.0.0-10.1.0.1');
    expect(short.ok && addressRangeText(short.value)).toBe('10.1.0.10-10.1.0.20');
  });

  it('begins at the address that a CIDR with host bits names', () => {
    expect(addressRangeText(range('10.0.0.10/24'))).toBe('10.0.0.10-10.0.0.255');
    expect(addressRangeText(range('10.0.0.0/24'))).toBe('10.0.0.0-10.0.0.255');
  });

  const refused: readonly (readonly [string, AddressProblemCode, number])[] = [
    ['', 'empty', 0],
    ['10.1.0.1', 'single-address', 8],
    ['10.1.0.20-10.1.0.10', 'reversed-range', 10],
    ['10.1.0.20-10', 'reversed-range', 10],
    ['10.1.0.10-10', 'single-address', 10],
    ['10.1.0.10-256', 'octet-too-large', 10],
    ['10.1.0.10-', 'ends-early', 10],
    ['10.1.0.10-+', 'ends-early', 11],
    ['10.1.0.10-00', 'reversed-range', 10],
    ['10.1.0.10-0x14', 'unexpected-character', 11],
    ['10.1.0.10 - 10.1.0.20', 'blank', 9],
    ['10.1.0.10-::1', 'mixed-versions', 10],
    ['10.1.0.10-10.1.20', 'too-few-octets', 17],
  ];
  for (const [text, code, position] of refused) {
    it(`'${text}' is refused: ${code} at ${position}`, () => {
      expect(parseAddressRange(text)).toEqual({ ok: false, problem: { code, position } });
    });
  }

  it('knows what it contains, overlaps and leaves over', () => {
    expect(containsRange(range('10.1.0.0/24'), range('10.1.0.10-20'))).toBeTrue();
    expect(containsRange(range('10.1.0.10-20'), range('10.1.0.0/24'))).toBeFalse();
    expect(rangesOverlap(range('10.1.0.10-20'), range('10.1.0.20-30'))).toBeTrue();
    expect(rangesOverlap(range('10.1.0.10-19'), range('10.1.0.20-30'))).toBeFalse();
    expect(containsAddress(range('10.1.0.10-20'), { version: 6, value: 0x0a01000bn })).toBeFalse();
    expect(rangesAround(range('10.1.0.0/27'), range('10.1.0.10-20')).map(addressRangeText)).toEqual([
      '10.1.0.0-10.1.0.9',
      '10.1.0.21-10.1.0.31',
    ]);
    expect(rangesAround(range('10.1.0.0/27'), range('10.1.0.0-31'))).toEqual([]);
  });
});

describe('where only IPv4 works', () => {
  it('an IPv6 address is a problem, and other problems stay what they are', () => {
    const ipv6 = { ok: false, problem: { code: 'ipv6', position: 0 } } as const;
    expect(parseIpv4Address('::1')).toEqual(ipv6);
    expect(parseIpv4Cidr('2001:db8::/32')).toEqual(ipv6);
    expect(parseIpv4Range('::1-::2')).toEqual(ipv6);
    expect(parseIpv4Address('10.1.0.1').ok).toBeTrue();
    expect(parseIpv4Cidr('10.1.0.1')).toEqual({
      ok: false,
      problem: { code: 'prefix-missing', position: 8 },
    });
    expect(parseIpv4Range('10.1.0.1-5').ok).toBeTrue();
  });
});

describe('alignment', () => {
  const table: readonly (readonly [string, string | null, string, string])[] = [
    ['10.1.0.0-10.1.0.255', '10.1.0.0/24', '10.1.0.0/24', '10.1.0.0/24'],
    ['10.1.0.10-10.1.0.20', null, '10.1.0.12/30', '10.1.0.0/27'],
    ['10.1.0.16-10.1.0.31', '10.1.0.16/28', '10.1.0.16/28', '10.1.0.16/28'],
    ['192.168.100.2-192.168.100.254', null, '192.168.100.64/26', '192.168.100.0/24'],
    ['10.0.0.128/24', '10.0.0.128/25', '10.0.0.128/25', '10.0.0.128/25'],
    ['10.1.0.5-10.1.0.5', '10.1.0.5/32', '10.1.0.5/32', '10.1.0.5/32'],
    ['10.1.0.5-10.1.0.6', null, '10.1.0.5/32', '10.1.0.4/30'],
    ['0.0.0.0/0', '0.0.0.0/0', '0.0.0.0/0', '0.0.0.0/0'],
    ['::-::ffff', '::/112', '::/112', '::/112'],
  ];
  for (const [text, exact, inside, around] of table) {
    it(`of ${text}`, () => {
      const value = range(text);
      const block = exactBlock(value);
      expect(block === null ? null : cidrText(block)).toBe(exact);
      expect(isOneBlock(value)).toBe(exact !== null);
      expect(cidrText(largestBlockInside(value))).toBe(inside);
      expect(cidrText(enclosingBlock(value))).toBe(around);
    });
  }

  it('the block inside is inside, nearly as large as possible, and the block around is around', () => {
    fc.assert(
      fc.property(ranges, (value) => {
        const inside = rangeOfNetwork(largestBlockInside(value));
        const around = rangeOfNetwork(enclosingBlock(value));
        return (
          containsRange(value, inside) &&
          containsRange(around, value) &&
          // A range always holds an aligned block of more than a quarter of its size.
          rangeSize(inside) * 4n > rangeSize(value) &&
          // The next smaller block around it would cut it.
          (rangeSize(around) === 1n ||
            value.first.value / (rangeSize(around) / 2n) !== value.last.value / (rangeSize(around) / 2n))
        );
      }),
    );
    expect().nothing();
  });
});
