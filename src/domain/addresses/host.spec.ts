// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import {
  endpointText,
  hostText,
  parseEndpoint,
  parseHost,
  parseHostName,
  parsePort,
  parseProxyException,
  parseProxyUrl,
  parseSyslogAddress,
  proxyExceptionText,
  proxyUrlText,
  sameName,
  syslogAddressText,
  type AddressProblemCode,
  type Host,
  type Parsed,
  type ProxyException,
} from '.';

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,20}[a-z0-9])?$/);
const names = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
const ports = fc.integer({ min: 1, max: 65535 });

function refusals(
  parse: (text: string) => Parsed<unknown>,
  table: readonly (readonly [string, AddressProblemCode, number])[],
): void {
  for (const [text, code, position] of table) {
    it(`'${text.slice(0, 40)}' is refused: ${code} at ${position}`, () => {
      expect(parse(text)).toEqual({ ok: false, problem: { code, position } });
    });
  }
}

describe('a host name', () => {
  it('is taken as written', () => {
    fc.assert(
      fc.property(names, (name) => {
        const answer = parseHostName(name);
        return answer.ok && answer.value.name === name && answer.value.labels.join('.') === name;
      }),
    );
    expect(parseHostName('3com.example.com').ok).toBeTrue();
    expect(parseHostName('xn--mnchen-3ya.de').ok).toBeTrue();
    expect(parseHostName('harbor').ok).toBeTrue();
  });

  it('is the same in capitals', () => {
    const [a, b] = [parseHostName('VCH1.Example.COM'), parseHostName('vch1.example.com')];
    expect(a.ok && b.ok && sameName(a.value, b.value)).toBeTrue();
  });

  refusals(parseHostName, [
    ['', 'empty', 0],
    ['vch_1.example.com', 'underscore', 3],
    ['vch1..example.com', 'label-empty', 5],
    ['vch1.example.com.', 'label-empty', 17],
    ['.example.com', 'label-empty', 0],
    ['-vch.example.com', 'label-hyphen', 0],
    ['vch-.example.com', 'label-hyphen', 3],
    ['vch 1', 'blank', 3],
    ['münchen.de', 'not-ascii', 1],
    ['vch/1', 'unexpected-character', 3],
    [`${'a'.repeat(64)}.de`, 'label-too-long', 63],
    [Array.from({ length: 64 }, () => 'abc').join('.'), 'name-too-long', 253],
    ['vch.256', 'looks-like-an-address', 4],
    ['a.*.example.com', 'wildcard-misplaced', 2],
  ]);
});

describe('a host', () => {
  const table: readonly (readonly [string, Host['kind'], string])[] = [
    ['10.1.0.1', 'address', '10.1.0.1'],
    ['2001:DB8::1', 'address', '2001:db8::1'],
    ['[2001:DB8::1]', 'address', '2001:db8::1'],
    ['vch1.example.com', 'name', 'vch1.example.com'],
    ['*.example.com', 'wildcard', '*.example.com'],
    ['*.local', 'wildcard', '*.local'],
  ];
  for (const [text, kind, canonical] of table) {
    it(`'${text}' is of kind ${kind}`, () => {
      const answer = parseHost(text);
      expect(answer.ok && answer.value.kind).toBe(kind);
      expect(answer.ok && hostText(answer.value)).toBe(canonical);
    });
  }

  refusals(parseHost, [
    ['*', 'ends-early', 1],
    ['*example.com', 'wildcard-misplaced', 0],
    ['*.', 'label-empty', 2],
    ['*.*.com', 'wildcard-misplaced', 2],
    ['10.1.0', 'too-few-octets', 6],
    ['10.1.0.999', 'octet-too-large', 7],
    ['[::1', 'ends-early', 4],
    ['host:80', 'unexpected-character', 4],
  ]);
});

describe('a port', () => {
  it('is a number from 1 to 65535', () => {
    expect(parsePort('1')).toEqual({ ok: true, value: 1 });
    expect(parsePort('65535')).toEqual({ ok: true, value: 65535 });
  });
  refusals(parsePort, [
    ['0', 'port-zero', 0],
    ['65536', 'port-too-large', 0],
    ['8o', 'unexpected-character', 1],
    ['-1', 'unexpected-character', 0],
    ['', 'empty', 0],
  ]);
});

describe('a host with a port', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(names, ports, (name, port) => {
        const answer = parseEndpoint(`${name}:${port}`);
        return answer.ok && endpointText(answer.value) === `${name}:${port}`;
      }),
    );
    const v6 = parseEndpoint('[2001:DB8::1]:5000');
    expect(v6.ok && endpointText(v6.value)).toBe('[2001:db8::1]:5000');
  });
  refusals(parseEndpoint, [
    ['registry.example.com:', 'ends-early', 21],
    ['registry.example.com:70000', 'port-too-large', 21],
    [':5000', 'unexpected-character', 0],
    ['10.0.0.1:x', 'unexpected-character', 9],
  ]);
});

describe('the address of a proxy', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), names, ports, (scheme, name, port) => {
        const text = `${scheme}://${name}:${port}`;
        const answer = parseProxyUrl(text);
        return answer.ok && proxyUrlText(answer.value) === text;
      }),
    );
    const answer = parseProxyUrl('HTTP://user:a@b@proxy.example.com:3128/');
    expect(answer.ok && answer.value.userInfo).toBe('user:a@b');
    expect(answer.ok && proxyUrlText(answer.value)).toBe('http://user:a@b@proxy.example.com:3128/');
  });
  refusals(parseProxyUrl, [
    ['', 'empty', 0],
    ['proxy:3128', 'scheme-missing', 0],
    ['ftp://proxy:3128', 'scheme-unsupported', 0],
    ['http://', 'host-missing', 7],
    ['http://p:port', 'unexpected-character', 9],
    ['http://p q', 'blank', 8],
  ]);
});

describe('an exception from a proxy', () => {
  const table: readonly (readonly [string, ProxyException['kind'], string])[] = [
    ['*', 'everything', '*'],
    ['.example.com', 'domain', '.example.com'],
    ['localhost', 'host', 'localhost'],
    ['*.example.com', 'host', '*.example.com'],
    ['registry.example.com:5000', 'host', 'registry.example.com:5000'],
    ['10.1.0.7', 'host', '10.1.0.7'],
    ['10.0.0.0/8', 'network', '10.0.0.0/8'],
  ];
  for (const [text, kind, canonical] of table) {
    it(`'${text}' is of kind ${kind}`, () => {
      const answer = parseProxyException(text);
      expect(answer.ok && answer.value.kind).toBe(kind);
      expect(answer.ok && proxyExceptionText(answer.value)).toBe(canonical);
    });
  }
  refusals(parseProxyException, [
    ['', 'empty', 0],
    ['.', 'ends-early', 1],
    ['.example..com', 'label-empty', 9],
    ['a, b', 'unexpected-character', 1],
    ['a b', 'blank', 1],
    ['http://a', 'unexpected-character', 0],
    ['10.0.0.0/40', 'prefix-too-long', 9],
  ]);
});

describe('the address of a log server', () => {
  it('is read back as it was written', () => {
    for (const text of [
      'tcp://logs.example.com:1514',
      'udp://10.1.0.9',
      'tcp://[::1]:514',
      'udp://syslog',
      'tcp://log/path',
    ]) {
      const answer = parseSyslogAddress(text);
      expect(answer.ok && syslogAddressText(answer.value)).toBe(text);
    }
  });
  refusals(parseSyslogAddress, [
    ['//log', 'scheme-missing', 0],
    ['log:514', 'scheme-missing', 0],
    ['tls://log', 'scheme-unsupported', 0],
    ['tcp://', 'host-missing', 6],
    ['tcp://:514', 'host-missing', 6],
    ['tcp://log:notaport', 'unexpected-character', 10],
  ]);
});
