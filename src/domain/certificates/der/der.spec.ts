// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import {
  derBitString,
  derElement,
  derObjectIdentifier,
  DerReader,
  derSequence,
  derSmallInteger,
  derTag,
  derUnsignedInteger,
  rightAligned,
} from './index';

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

describe('DerReader', () => {
  const broken: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a tag without a length', '30'],
    ['an indefinite length', '30800000'],
    ['a length that is not minimal', '30810100'],
    ['a length with a leading zero', '3082000100'],
    ['a length of five bytes', '30850000000001'],
    ['a length beyond the end', '300500'],
    ['a multi-byte tag', '3f8001'],
  ];
  for (const [name, bytes] of broken) {
    it(`refuses ${name}`, () => {
      expect(new DerReader(hex(bytes)).any()).toBeNull();
    });
  }

  it('stays where it is when something else comes', () => {
    const reader = new DerReader(hex('020105'));
    expect(reader.objectIdentifier()).toBeNull();
    expect(reader.boolean()).toBeNull();
    expect(reader.smallInteger()).toBe(5);
    expect(reader.atEnd).toBeTrue();
  });

  const integers: readonly (readonly [string, number | null])[] = [
    ['020100', 0],
    ['02017f', 127],
    ['0201ff', -1],
    ['02020080', 128],
    ['0202ff7f', -129],
    ['02020000', null],
    ['0202ffff', null],
    ['0200', null],
  ];
  for (const [bytes, value] of integers) {
    it(`reads the INTEGER ${bytes} as ${String(value)}`, () => {
      expect(new DerReader(hex(bytes)).smallInteger()).toBe(value);
    });
  }

  it('reads BOOLEAN in its DER form only', () => {
    expect(['0101ff', '010100', '010101'].map((bytes) => new DerReader(hex(bytes)).boolean())).toEqual([
      true,
      false,
      null,
    ]);
  });

  it('right-aligns a BIT STRING with unused bits', () => {
    const bits = new DerReader(hex('030304fff0')).bitString();
    expect(bits && rightAligned(bits)).toEqual(hex('0fff'));
    expect(new DerReader(hex('030304ffff')).bitString()).toBeNull();
  });

  it('never throws and never reads beyond the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const reader = new DerReader(new Uint8Array(bytes));
        let length = 0;
        for (let element = reader.any(); element !== null; element = reader.any())
          length += element.raw.length;
        expect(length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});

describe('the DER writer', () => {
  it('writes what the reader reads', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), (content) => {
        const element = new DerReader(derElement(derTag.octetString, content)).element(derTag.octetString);
        expect(element?.content).toEqual(new Uint8Array(content));
      }),
      { numRuns: 50 },
    );
  });

  for (const dotted of [
    '2.5.4.3',
    '1.2.840.113549.1.1.11',
    '1.3.6.1.4.1.311.10.3.3',
    '2.999.3',
    '0.9.2342',
  ]) {
    it(`writes the object identifier ${dotted}`, () => {
      expect(new DerReader(derObjectIdentifier(dotted)).objectIdentifier()).toBe(dotted);
    });
  }

  it('writes unsigned integers minimally', () => {
    expect(derUnsignedInteger(hex('0000ff'))).toEqual(hex('020200ff'));
    expect(derUnsignedInteger(hex('00'))).toEqual(hex('020100'));
    expect(derUnsignedInteger(hex(''))).toEqual(hex('020100'));
  });

  it('nests', () => {
    const reader = new DerReader(derSequence(derSmallInteger(3), derBitString(hex('aa')))).inside(
      derTag.sequence,
    );
    expect(reader?.smallInteger()).toBe(3);
    expect(reader?.bitString()?.bytes).toEqual(hex('aa'));
  });
});
