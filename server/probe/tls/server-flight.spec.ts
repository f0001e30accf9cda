// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { uint, vector } from './byte-writer';
import { readServerFlight } from './server-flight';

const record = (content: Buffer, type = 22, version = 0x0303): Buffer =>
  Buffer.concat([uint(type, 1), uint(version, 2), vector(2, content)]);
const message = (type: number, body: Buffer): Buffer => Buffer.concat([uint(type, 1), vector(3, body)]);
const hello = (version = 0x0303, ...extensions: readonly Buffer[]): Buffer =>
  message(
    2,
    Buffer.concat([
      uint(version, 2),
      Buffer.alloc(32, 7),
      vector(1),
      uint(0xc02f, 2),
      uint(0, 1),
      ...(extensions.length === 0 ? [] : [vector(2, ...extensions)]),
    ]),
  );
const certificate = (...ders: readonly string[]): Buffer =>
  message(11, vector(3, ...ders.map((der) => vector(3, Buffer.from(der)))));
const request = (...names: readonly string[]): Buffer =>
  message(
    13,
    Buffer.concat([
      vector(1, uint(1, 1)),
      vector(2, uint(0x0401, 2)),
      vector(2, ...names.map((name) => vector(2, Buffer.from(name)))),
    ]),
  );
const keyExchange = message(12, Buffer.alloc(70));
const done = message(14, Buffer.alloc(0));
const flight = Buffer.concat([
  hello(),
  certificate('leaf', 'CA'),
  keyExchange,
  request('CN=A', 'CN=B'),
  done,
]);

const read = (bytes: Buffer): string => {
  const reading = readServerFlight(bytes);
  if (reading.state !== 'complete') {
    return reading.state === 'alert' ? `alert ${reading.description}` : reading.state;
  }
  const { version, chain, request: asked } = reading.flight;
  const text = (values: readonly Uint8Array[]): string =>
    values.map((value) => Buffer.from(value).toString()).join('+');
  return `${version} ${text(chain)} ${asked === null ? 'no request' : `[${text(asked.authorities)}]`}`;
};

describe("a server's first flight", () => {
  it('tells version, chain and the authorities it wants, in one record or in many', () => {
    assert.equal(read(record(flight)), '1.2 leaf+CA [CN=A+CN=B]');
    for (const size of [1, 2, 7, 50]) {
      const pieces = Array.from({ length: Math.ceil(flight.length / size) }, (_, index) =>
        record(flight.subarray(index * size, (index + 1) * size)),
      );
      assert.equal(read(Buffer.concat(pieces)), '1.2 leaf+CA [CN=A+CN=B]');
    }
  });

  it('is incomplete at every point before its end', () => {
    const whole = record(flight);
    for (let length = 0; length < whole.length; length++) {
      assert.equal(read(whole.subarray(0, length)), 'incomplete', String(length));
    }
  });

  it('may ask for no certificate, or for one of any authority', () => {
    assert.equal(read(record(Buffer.concat([hello(), certificate('leaf'), done]))), '1.2 leaf no request');
    assert.equal(read(record(Buffer.concat([hello(), certificate('leaf'), request(), done]))), '1.2 leaf []');
  });

  it('knows the older versions, and TLS 1.3 by its extension', () => {
    const old = message(
      13,
      Buffer.concat([vector(1, uint(1, 1)), vector(2, vector(2, Buffer.from('CN=A')))]),
    );
    assert.equal(
      read(record(Buffer.concat([hello(0x0301), certificate('leaf'), old, done]), 22, 0x0301)),
      '1.0 leaf [CN=A]',
    );
    const supported = Buffer.concat([uint(43, 2), vector(2, uint(0x0304, 2))]);
    assert.equal(read(record(hello(0x0303, supported))), '1.3  no request');
  });

  it('may be an alert; a warning ends nothing', () => {
    assert.equal(read(record(Buffer.from([2, 70]), 21)), 'alert 70');
    assert.equal(
      read(Buffer.concat([record(Buffer.from([1, 112]), 21), record(flight)])),
      '1.2 leaf+CA [CN=A+CN=B]',
    );
  });

  for (const [what, bytes] of [
    ['HTTP', Buffer.from('HTTP/1.1 400 Bad Request\r\n')],
    ['SSH', Buffer.from('SSH-2.0-OpenSSH_9\r\n')],
    ['another version of records', record(hello(), 22, 0x0505)],
    ['a record that is too long', Buffer.concat([Buffer.from([22, 3, 3, 0x40, 1]), Buffer.alloc(10)])],
    ['an empty record', record(Buffer.alloc(0))],
    ['a certificate before the hello', record(certificate('leaf'))],
    ['two certificate messages', record(Buffer.concat([hello(), certificate('a'), certificate('b'), done]))],
    ['no certificate', record(Buffer.concat([hello(), done]))],
    ['an empty chain', record(Buffer.concat([hello(), certificate(), done]))],
    ['an empty certificate', record(Buffer.concat([hello(), certificate(''), done]))],
    [
      'a request without types',
      record(Buffer.concat([hello(), certificate('a'), message(13, Buffer.alloc(5)), done])),
    ],
    ['bytes behind the hello', record(message(2, Buffer.concat([hello().subarray(4), Buffer.from([1])])))],
    ['a version nobody knows', record(hello(0x0309))],
    ['an unknown message', record(Buffer.concat([hello(), message(99, Buffer.alloc(0))]))],
    [
      'a ServerHelloDone with content',
      record(Buffer.concat([hello(), certificate('a'), message(14, Buffer.from([1]))])),
    ],
  ] as const) {
    it(`is not ${what}`, () => {
      assert.equal(read(bytes), 'broken');
    });
  }

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readServerFlight(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws for a flight with something changed, and never reads more than there is', () => {
    const whole = record(flight);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = Buffer.from(whole);
          changes.forEach(([position, value]) => bytes.writeUInt8(value, position));
          const reading = readServerFlight(bytes.subarray(0, length));
          if (reading.state === 'complete') {
            const { chain, request: asked } = reading.flight;
            const read = [...chain, ...(asked?.authorities ?? [])].reduce(
              (sum, part) => sum + part.length,
              0,
            );
            assert.ok(read <= length);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
