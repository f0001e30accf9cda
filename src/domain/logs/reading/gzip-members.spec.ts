// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { bytesOf, cutAt, joined, packed } from '../../../testing/logs';
import { GzipMembers } from './gzip-members';

/** `gzip -n` (GNU gzip 1.12) of "one", of "two" and of nothing. */
const one = fromHex('1f8b0800000000000003cbcf4be502009fa817f804000000');
const two = fromHex('1f8b08000000000000032b29cfe702007408179604000000');
const nothing = fromHex('1f8b080000000000000303000000000000000000');

/** zlib's level 0: data as they are, among them what looks like beginnings of members, and zeros. */
const stored = fromHex(
  '1f8b0800000000000403011f00e0ff1f8b0800001f8b00000000000000000000000000000000000000001f8b081fd6c2c8081f000000',
);

function fromHex(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

async function unpacked(chunks: readonly Uint8Array<ArrayBuffer>[]) {
  const taken: Uint8Array[] = [];
  const members = new GzipMembers(async (bytes) => {
    // Whoever takes needs time: what is written next has to wait for it.
    await Promise.resolve();
    taken.push(bytes);
  });
  for (const chunk of chunks) await members.write(chunk);
  const end = await members.end();
  return { end, bytes: joined(...taken) };
}

async function text(...parts: readonly Uint8Array[]): Promise<string> {
  const { end, bytes } = await unpacked([joined(...parts)]);
  return `${new TextDecoder().decode(bytes)}${end}`;
}

describe('GzipMembers', () => {
  it('unpacks all members', async () => {
    expect(await text(one)).toBe('one\ncomplete');
    expect(await text(one, two)).toBe('one\ntwo\ncomplete');
    expect(await text(nothing, one, nothing, nothing, two, nothing)).toBe('one\ntwo\ncomplete');
  });

  it('unpacks the same wherever the bytes are cut', async () => {
    const long = await packed(bytesOf('a line of a log\n'.repeat(10_000)), 'gzip');
    const bytes = joined(one, stored, nothing, long, two, new Uint8Array(30));
    const whole = await unpacked([bytes]);
    expect(whole.end).toBe('complete');
    expect(whole.bytes.length).toBe(4 + 31 + 160_000 + 4);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (places) => {
        expect(await unpacked(cutAt(bytes, places))).toEqual(whole);
      }),
      { numRuns: 50 },
    );
    const single = await unpacked(cutAt(bytes.subarray(0, 150), [...bytes.subarray(0, 150).keys()]));
    expect(single.bytes.subarray(0, 4)).toEqual(bytesOf('one\n'));
  });

  it('unpacks many members', async () => {
    const members = Array.from({ length: 500 }, (_, index) => [one, two, nothing][index % 3] ?? one);
    const { end, bytes } = await unpacked([joined(...members)]);
    expect([end, bytes.length]).toEqual(['complete', 334 * 4]);
  });

  for (const [name, last] of [
    ['text', one],
    ['nothing', nothing],
    ['stored data', stored],
  ] as const) {
    for (const zeros of [1, 3, 9, 512, 200_000]) {
      it(`passes over ${zeros} zeros behind a member of ${name}`, async () => {
        const bytes = joined(two, last, new Uint8Array(zeros));
        const padded = await unpacked([bytes]);
        expect(padded.end).toBe('complete');
        expect(padded.bytes).toEqual((await unpacked([joined(two, last)])).bytes);
        expect(await unpacked(cutAt(bytes, [bytes.length - zeros, bytes.length - 1]))).toEqual(padded);
      });
    }
  }

  it('says where it ends in the middle', async () => {
    for (let length = 1; length < two.length; length++) {
      expect(await text(one, two.subarray(0, length)))
        .withContext(`${length} bytes of the second`)
        .toMatch(/^one\n.*truncated$/s);
    }
  });

  it('says what is damaged, in any member', async () => {
    const wrong = two.slice();
    wrong[wrong.length - 5]! ^= 1; // CRC32
    for (const parts of [[wrong], [wrong, one], [one, wrong], [one, wrong, new Uint8Array(9)]]) {
      expect(await text(...parts)).toMatch(/(damaged|truncated)$/);
    }
    const short = two.slice();
    short[short.length - 4]! ^= 1; // ISIZE
    for (const parts of [[short], [short, one], [one, short], [one, short, new Uint8Array(9)]]) {
      expect(await text(...parts)).toMatch(/(damaged|truncated)$/);
    }
  });

  it('takes what is behind the last member for damage when it is neither zeros nor a member', async () => {
    expect(await text(one, two, bytesOf('garbage'))).toMatch(/(damaged|truncated)$/);
  });
});
