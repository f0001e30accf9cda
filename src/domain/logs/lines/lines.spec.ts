// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { bytesOf, cutAt } from '../../../testing/logs';
import { LineSplitter, longestLine } from './line-splitter';
import { LiteralFinder } from './literal-finder';
import { readLogLine } from './log-line';
import { readLogTime } from './log-time';

function linesOf(chunks: readonly Uint8Array[]): readonly string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((bytes, start, end, isCut) => {
    lines.push(`${new TextDecoder().decode(bytes.subarray(start, end))}${isCut ? '…' : ''}`);
  });
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

describe('LineSplitter', () => {
  it('shows every line once, wherever the bytes are cut', () => {
    const line = fc.stringMatching(/^[ -~äö€]{0,30}$/);
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.nat()), fc.boolean(), (lines, places, isEnded) => {
        const text = lines.map((one) => `${one}\n`).join('') + (isEnded ? '' : 'last');
        expect(linesOf(cutAt(bytesOf(text), places))).toEqual(isEnded ? lines : [...lines, 'last']);
      }),
    );
  });

  it('cuts enormous lines off, at the same place wherever the bytes are cut', () => {
    const text = `before\n${'x'.repeat(3 * longestLine)}\n${'y'.repeat(longestLine)}\nbehind\n`;
    const expected = ['before', `${'x'.repeat(longestLine)}…`, 'y'.repeat(longestLine), 'behind'];
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (places) => {
        expect(linesOf(cutAt(bytesOf(text), places))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('LiteralFinder', () => {
  it('finds what includes() finds', () => {
    const text = fc.stringMatching(/^[ab]{0,40}$/);
    const literals = fc.array(fc.stringMatching(/^[ab]{2,6}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(literals, text, fc.nat({ max: 3 }), (wanted, where, before) => {
        const bytes = bytesOf('ab'.repeat(before) + where);
        const isIn = new LiteralFinder(wanted).isIn(bytes, 2 * before, bytes.length);
        expect(isIn).toBe(wanted.some((literal) => where.includes(literal)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('readLogTime', () => {
  const cases: readonly (readonly [string, string, string, number | null])[] = [
    ['VIC, one digit', 'Jan  2 2018 03:04:05.678Z INFO  x', '2018-01-02T03:04:05.678Z', 0],
    ['VIC, a zone', 'Dec 24 2017 18:20:01.123+01:00 WARN  x', '2017-12-24T17:20:01.123Z', 60],
    ['vic-machine, no padding', 'Nov 2 2026 10:00:00.000Z INFO  x', '2026-11-02T10:00:00.000Z', 0],
    ['Go', '2017/10/23 18:20:01 http: x', '2017-10-23T18:20:01.000Z', null],
    ['Go, microseconds', '2017/10/23 18:20:01.123456 x', '2017-10-23T18:20:01.123Z', null],
    ['syslog', '<14>1 2017-10-23T18:20:01.5-02:30 vch1 x', '2017-10-23T20:50:01.500Z', -150],
    ['logrus', 'time="2017-10-23T18:20:01Z" level=info', '2017-10-23T18:20:01.000Z', 0],
  ];
  for (const [name, line, time, zone] of cases) {
    it(`reads the time of ${name}`, () => {
      expect(readLogTime(line)?.time).toEqual({ milliseconds: Date.parse(time), zone });
    });
  }

  for (const line of [
    '',
    'no time',
    'Jan 99 2018 03:04:05.678Z x',
    'Foo  2 2018 03:04:05.678Z x',
    '2017/13/23 18:20:01 x',
    '2017/10/23 28:20:01 x',
    '  2017/10/23 18:20:01 x',
  ]) {
    it(`reads none from “${line}”`, () => {
      expect(readLogTime(line)).toBeNull();
    });
  }

  it('never throws, and never gives what is no time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[JD0-9/: .Z+-]{0,40}$/)), (line) => {
        const milliseconds = readLogTime(line)?.time.milliseconds ?? 0;
        expect(Number.isFinite(milliseconds)).toBeTrue();
      }),
    );
  });
});

describe('readLogLine', () => {
  it('reads time, level, operation and message', () => {
    expect(readLogLine('Jan  2 2018 03:04:05.678Z WARN  op=301.7: Docker endpoint')).toEqual({
      time: { milliseconds: Date.parse('2018-01-02T03:04:05.678Z'), zone: 0 },
      level: 'WARN',
      operation: '301.7',
      message: 'Docker endpoint',
    });
    const debugging = readLogLine('Jan  2 2018 03:04:05.678Z DEBUG op=301.7 (delta:1.2ms): text');
    expect([debugging.level, debugging.operation, debugging.message]).toEqual(['DEBUG', '301.7', 'text']);
  });

  it('takes a line of Go’s own logger, and one without anything', () => {
    expect(readLogLine('2017/10/23 18:20:01 http: TLS handshake error').message).toBe(
      'http: TLS handshake error',
    );
    expect(readLogLine('\tcontinued')).toEqual({
      time: null,
      level: null,
      operation: null,
      message: '\tcontinued',
    });
    expect(readLogLine('Jan  2 2018 03:04:05.678Z INFO ').message).toBe('');
  });
});
