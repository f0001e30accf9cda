// SPDX-License-Identifier: Apache-2.0
import { compareBytes, ipText, isUnspecifiedIp, parseIp, sameIp } from './ip';
import { isRoutableIp, netContains, netText, parseGoCidr } from './ip-net';
import { goQuote } from './quote';

describe('parseIp', () => {
  const texts: readonly [string, string][] = [
    ['10.1.0.1', '10.1.0.1'],
    ['::ffff:10.1.0.1', '10.1.0.1'],
    ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
    ['64:ff9b::192.0.2.1', '64:ff9b::c000:201'],
  ];

  for (const [text, shown] of texts) {
    it(`reads ${text}`, () => {
      expect(ipText(parseIp(text))).toBe(shown);
    });
  }

  for (const text of [
    '',
    '10.1.0',
    '10.1.0.256',
    '010.1.0.1',
    '10.1.0.1/24',
    '1::2::3',
    '1:2:3:4:5:6:7',
    ':1',
    '::1%eth0',
    '12345::',
  ]) {
    it(`does not read ${text}`, () => {
      expect(parseIp(text)).toBeNull();
    });
  }

  it('tells addresses apart by value, and bytes by length', () => {
    const mapped = parseIp('10.0.0.1') ?? [];
    expect(sameIp(mapped, [10, 0, 0, 1])).toBeTrue();
    expect(compareBytes(mapped, [10, 0, 0, 1])).toBeLessThan(0);
    expect(isUnspecifiedIp(parseIp('0.0.0.0'))).toBeTrue();
  });
});

describe('parseGoCidr', () => {
  it('keeps the address and masks the network', () => {
    const cidr = parseGoCidr('10.1.2.3/20');
    expect(cidr && [ipText(cidr.ip), netText(cidr.network)]).toEqual(['10.1.2.3', '10.1.0.0/20']);
  });

  for (const text of ['10.1.0.1', '10.1.0.1/', '10.1.0.1/33', '10.1.0.1/-1', 'x/24', '10.1.0.0/0x8']) {
    it(`does not read ${text}`, () => {
      expect(parseGoCidr(text)).toBeNull();
    });
  }

  it('knows what lies inside and what can be a host', () => {
    const net = { ip: [10, 1, 0, 1], mask: [255, 255, 255, 0] };
    expect(netContains(net, parseIp('10.1.0.200') ?? [])).toBeTrue();
    expect(netContains(net, parseIp('10.1.1.1') ?? [])).toBeFalse();
    expect(netContains(net, parseIp('2001:db8::1') ?? [])).toBeFalse();
    expect(['10.1.0.0', '10.1.0.1', '10.1.0.255'].map((ip) => isRoutableIp(parseIp(ip) ?? [], net))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('goQuote', () => {
  it('escapes as Go does', () => {
    expect(goQuote('a"b\\c\n\u0001é\u00a0😀')).toBe('"a\\"b\\\\c\\n\\x01é\\u00a0😀"');
  });
});
