// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import {
  addressBits,
  addressRangeText,
  cidrText,
  containsAddress,
  containsRange,
  enclosingBlock,
  endpointText,
  exactBlock,
  firstAddress,
  hostText,
  ipAddressText,
  largestBlockInside,
  lastAddress,
  networkOf,
  parseAddressRange,
  parseCidr,
  parseEndpoint,
  parseHost,
  parseHostName,
  parseIpAddress,
  parseIpv4Address,
  parseIpv4Cidr,
  parseIpv4Range,
  parsePort,
  parseProxyException,
  parseProxyUrl,
  parseSyslogAddress,
  proxyExceptionText,
  proxyUrlText,
  rangeOfNetwork,
  rangesAround,
  rangeSize,
  rangesOverlap,
  syslogAddressText,
  writtenRangeText,
  type AddressRange,
  type Cidr,
  type IpAddress,
  type Parsed,
} from '.';

/** A grammar: how a text is read, and how what was read is written. */
interface Grammar {
  readonly name: string;
  /** The canonical text of what is read; null for a text that is refused. */
  readonly canonical: (text: string) => string | null;
  readonly parse: (text: string) => Parsed<unknown>;
}

function grammar<Value>(
  name: string,
  parse: (text: string) => Parsed<Value>,
  print: (value: Value) => string,
): Grammar {
  return {
    name,
    parse,
    canonical: (text) => {
      const answer = parse(text);
      return answer.ok ? print(answer.value) : null;
    },
  };
}

const grammars: readonly Grammar[] = [
  grammar('address', parseIpAddress, ipAddressText),
  grammar('IPv4 address', parseIpv4Address, ipAddressText),
  grammar('CIDR', parseCidr, cidrText),
  grammar('IPv4 CIDR', parseIpv4Cidr, cidrText),
  grammar('range', parseAddressRange, writtenRangeText),
  grammar('IPv4 range', parseIpv4Range, writtenRangeText),
  grammar('host name', parseHostName, ({ name }) => name),
  grammar('host', parseHost, hostText),
  grammar('port', parsePort, String),
  grammar('host and port', parseEndpoint, endpointText),
  grammar('proxy', parseProxyUrl, proxyUrlText),
  grammar('proxy exception', parseProxyException, proxyExceptionText),
  grammar('log server', parseSyslogAddress, syslogAddressText),
];

/** Texts that come close to addresses, so that readers get beyond the first character. */
const nearTexts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...'0 1 9 10 255 256 a f g z . : :: / - _ * [ ] @ % + 24 33 65536 http:// tcp:// .com é ü'.split(' '),
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const ipv4 = fc.nat({ max: 0xffffffff }).map((value): IpAddress => ({ version: 4, value: BigInt(value) }));
const ipv6 = fc
  .bigInt({ min: 0n, max: (1n << 128n) - 1n })
  .map((value): IpAddress => ({ version: 6, value }));
const addresses = fc.oneof(ipv4, ipv6);
const cidrs = fc
  .tuple(addresses, fc.nat({ max: 128 }))
  .map(([address, bits]): Cidr => ({ address, prefixLength: bits % (addressBits(address.version) + 1) }));
/** Small ranges close together, so that they often touch, overlap and contain each other. */
const smallRanges = fc
  .tuple(fc.nat({ max: 200 }), fc.nat({ max: 80 }))
  .map(([start, length]): AddressRange => range(start, start + length));

function range(first: number, last: number): AddressRange {
  const at = (value: number): IpAddress => ({ version: 4, value: 0x0a010000n + BigInt(value) });
  return { first: at(first), last: at(last) };
}

/** Every address of a range, as numbers. */
function members({ first, last }: AddressRange): ReadonlySet<bigint> {
  const all = new Set<bigint>();
  for (let value = first.value; value <= last.value; value++) all.add(value);
  return all;
}

function holds<Values extends unknown[]>(property: fc.IProperty<Values>): void {
  fc.assert(property, { numRuns: 300 });
  expect().nothing();
}

describe('every grammar', () => {
  for (const { name, parse, canonical } of grammars) {
    it(`of a ${name} never throws, and points inside the text`, () => {
      holds(
        fc.property(nearTexts, (text) => {
          const answer = parse(text);
          return answer.ok || (answer.problem.position >= 0 && answer.problem.position <= text.length);
        }),
      );
    });

    it(`of a ${name} reads its own canonical text, and keeps it`, () => {
      holds(
        fc.property(nearTexts, (text) => {
          const first = canonical(text);
          return first === null || canonical(first) === first;
        }),
      );
    });
  }

  it('reads every address, network and range that is written', () => {
    holds(
      fc.property(cidrs, addresses, (network, address) => {
        const other: AddressRange = { first: firstAddress(network), last: lastAddress(network) };
        const read = (text: string | null, expected: string) => text === expected;
        return (
          read(grammars[0]!.canonical(ipAddressText(address)), ipAddressText(address)) &&
          read(grammars[2]!.canonical(cidrText(network)), cidrText(network)) &&
          read(grammars[4]!.canonical(cidrText(network)), cidrText(network)) &&
          read(grammars[4]!.canonical(addressRangeText(other)), addressRangeText(other))
        );
      }),
    );
  });
});

describe('ranges as sets of addresses', () => {
  it('contain, overlap and have a size as sets do', () => {
    holds(
      fc.property(smallRanges, smallRanges, (a, b) => {
        const [inA, inB] = [members(a), members(b)];
        const common = [...inA].filter((value) => inB.has(value)).length;
        return (
          containsRange(a, b) === (common === inB.size) &&
          rangesOverlap(a, b) === common > 0 &&
          rangesOverlap(a, b) === rangesOverlap(b, a) &&
          rangeSize(a) === BigInt(inA.size) &&
          [...inB].every((value) => containsAddress(a, { version: 4, value }) === inA.has(value))
        );
      }),
    );
  });

  it('have around a part of them exactly the rest', () => {
    holds(
      fc.property(smallRanges, smallRanges, (a, b) => {
        fc.pre(containsRange(a, b));
        const rest = rangesAround(a, b).flatMap((part) => [...members(part)]);
        return (
          rest.length === Number(rangeSize(a) - rangeSize(b)) && rest.every((value) => !members(b).has(value))
        );
      }),
    );
  });

  it('of different versions have nothing to do with each other', () => {
    holds(
      fc.property(cidrs, cidrs, (a, b) => {
        fc.pre(a.address.version !== b.address.version);
        const [first, second] = [rangeOfNetwork(a), rangeOfNetwork(b)];
        return !rangesOverlap(first, second) && !containsRange(first, second);
      }),
    );
  });

  it('of a network begin and end it, and hold every address written with its prefix', () => {
    holds(
      fc.property(cidrs, (network) => {
        const whole = rangeOfNetwork(network);
        return (
          containsAddress(whole, network.address) &&
          rangeSize(whole) === 1n << BigInt(addressBits(network.address.version) - network.prefixLength) &&
          cidrText(networkOf(networkOf(network))) === cidrText(networkOf(network))
        );
      }),
    );
  });
});

describe('blocks for a range', () => {
  /** Every aligned block of a part of the address space, by brute force. */
  const blocks = Array.from({ length: 10 }, (_, hostBits) =>
    Array.from({ length: 512 >> hostBits }, (__, index) =>
      range(index << hostBits, ((index + 1) << hostBits) - 1),
    ),
  ).flat();

  it('are the largest inside, the first of these, and the smallest around', () => {
    holds(
      fc.property(smallRanges, (value) => {
        const inside = blocks.filter((block) => containsRange(value, block));
        const around = blocks.filter((block) => containsRange(block, value));
        const largest = Math.max(...inside.map((block) => Number(rangeSize(block))));
        const smallest = Math.min(...around.map((block) => Number(rangeSize(block))));
        const first = inside.find((block) => Number(rangeSize(block)) === largest);
        const chosen = rangeOfNetwork(largestBlockInside(value));
        const enclosing = rangeOfNetwork(enclosingBlock(value));
        return (
          first !== undefined &&
          addressRangeText(chosen) === addressRangeText(first) &&
          containsRange(enclosing, value) &&
          Number(rangeSize(enclosing)) === smallest
        );
      }),
    );
  });

  it('are the range itself exactly when it is one', () => {
    holds(
      fc.property(smallRanges, (value) => {
        const isBlock = blocks.some((block) => addressRangeText(block) === addressRangeText(value));
        const exact = exactBlock(value);
        return isBlock
          ? exact !== null && addressRangeText(rangeOfNetwork(exact)) === addressRangeText(value)
          : exact === null;
      }),
    );
  });
});
