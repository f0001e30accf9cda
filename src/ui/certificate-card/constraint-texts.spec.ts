// SPDX-License-Identifier: Apache-2.0
import type { NameSubtrees } from '../../domain/certificates';
import { en } from '../../messages/en';
import { constraintTexts } from './constraint-texts';

const none: NameSubtrees = { dns: [], ips: [], emails: [], uris: [] };
const bytes = (...values: number[]) => new Uint8Array(values);

describe('constraintTexts', () => {
  it('says what names are allowed and which are not', () => {
    const permitted = { ...none, dns: ['example.com', ''], emails: ['example.org'] };
    const excluded = { ...none, uris: ['.bad.example.com'] };
    expect(constraintTexts({ permitted, excluded }, en.certificateCard)).toEqual([
      'only example.com',
      'only any name',
      'only example.org',
      'not .bad.example.com',
    ]);
  });

  it('writes addresses as blocks, and a mask with gaps as it is', () => {
    const permitted = {
      ...none,
      ips: [
        { address: bytes(10, 20, 0, 0), mask: bytes(255, 255, 0, 0) },
        { address: bytes(10, 0, 0, 1), mask: bytes(255, 0, 0, 255) },
        { address: bytes(0, 0, 0, 0), mask: bytes(0, 0, 0, 0) },
        {
          address: bytes(0x20, 1, 0xd, 0xb8, ...Array<number>(12).fill(0)),
          mask: bytes(255, 255, 255, 255, ...Array<number>(12).fill(0)),
        },
      ],
    };
    expect(constraintTexts({ permitted, excluded: none }, en.certificateCard)).toEqual([
      'only 10.20.0.0/16',
      'only 10.0.0.1/255.0.0.255',
      'only 0.0.0.0/0',
      'only 2001:db8::/32',
    ]);
  });
});
