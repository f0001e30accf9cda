// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { ipAddressText, parseIpAddress, sameAddress, type AddressProblemCode, type IpAddress } from '.';

const ipv4 = fc.nat({ max: 0xffffffff }).map((value): IpAddress => ({ version: 4, value: BigInt(value) }));
const ipv6 = fc
  .bigInt({ min: 0n, max: (1n << 128n) - 1n })
  .map((value): IpAddress => ({ version: 6, value }));

describe('an IP address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(ipv4, ipv6), (address) => {
        const answer = parseIpAddress(ipAddressText(address));
        return answer.ok && sameAddress(answer.value, address);
      }),
    );
    expect().nothing();
  });

  it('never throws, and points inside the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const answer = parseIpAddress(text);
        return answer.ok || (answer.problem.position >= 0 && answer.problem.position <= text.length);
      }),
    );
    expect().nothing();
  });

  const canonical: readonly (readonly [string, string])[] = [
    ['10.1.0.1', '10.1.0.1'],
    ['255.255.255.255', '255.255.255.255'],
    ['::', '::'],
    ['::1', '::1'],
    ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['::ffff:10.1.0.1', '::ffff:a01:1'],
    ['1::', '1::'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ];
  for (const [text, expected] of canonical) {
    it(`'${text}' is written as '${expected}'`, () => {
      const answer = parseIpAddress(text);
      expect(answer.ok && ipAddressText(answer.value)).toBe(expected);
    });
  }

  const refused: readonly (readonly [string, AddressProblemCode, number])[] = [
    ['', 'empty', 0],
    ['10.1.0', 'too-few-octets', 6],
    ['10.1.0.', 'ends-early', 7],
    ['10.1..1', 'unexpected-character', 5],
    ['10.1.0.256', 'octet-too-large', 7],
    ['10.01.0.1', 'octet-leading-zero', 3],
    ['10.1.0.1.5', 'unexpected-character', 8],
    ['10.1.0.1 ', 'blank', 8],
    [' 10.1.0.1', 'blank', 0],
    ['x8.8.8.8', 'unexpected-character', 0],
    ['fe', 'unexpected-character', 0],
    ['1é', 'not-ascii', 1],
    [':1', 'unexpected-character', 0],
    ['1:2', 'too-few-groups', 3],
    ['1:2:3:4:5:6:7:8:9', 'too-many-groups', 16],
    ['1:2:3:4:5:6:7:8::', 'too-many-groups', 17],
    ['1::2::3', 'second-compression', 4],
    ['12345::', 'group-too-long', 0],
    ['fe80::1%eth0', 'zone', 7],
    ['1:', 'ends-early', 2],
    ['::1.2.3', 'too-few-octets', 7],
    ['1:2:3:4:5:6:7:1.2.3.4', 'too-many-groups', 14],
  ];
  for (const [text, code, position] of refused) {
    it(`'${text}' is refused: ${code} at ${position}`, () => {
      expect(parseIpAddress(text)).toEqual({ ok: false, problem: { code, position } });
    });
  }
});
