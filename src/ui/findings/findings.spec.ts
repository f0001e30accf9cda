// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../../domain/findings';
import { addressOf, fieldAddress } from './field-findings';
import { findingsBeside, isAboutItems } from './findings';

const finding = (field: string, detail: object = {}): Finding => ({
  id: `about.${field}`,
  severity: 'error',
  citation: '',
  field,
  needsAcknowledgement: false,
  detail,
});

describe('findingsBeside', () => {
  const name = finding('general.name');
  const containers = finding('networks.containers', {
    level: 'peers',
    places: [
      { index: 0, part: 'alias', why: 'blank' },
      { index: 2, part: 'gateway', why: 'host' },
    ],
  });

  it('takes the findings of a field alone', () => {
    expect(findingsBeside([name, containers], 'general.name')).toEqual([name]);
    expect(findingsBeside([name, containers], 'general')).toEqual([]);
  });

  it('narrows a finding about items to one item, and keeps what it says beside', () => {
    expect(findingsBeside([name, containers], 'networks.containers', { index: 2, part: 'gateway' })).toEqual([
      {
        ...containers,
        detail: { level: 'peers', places: [{ index: 2, part: 'gateway', why: 'host' } as never] },
      },
    ]);
    expect(findingsBeside([containers], 'networks.containers', { index: 0 })).toHaveSize(1);
    expect(findingsBeside([containers], 'networks.containers', { index: 1 })).toEqual([]);
    expect(findingsBeside([containers], 'networks.containers', { index: 0, part: 'gateway' })).toEqual([]);
  });

  it('knows findings about items', () => {
    expect(isAboutItems(containers)).toBeTrue();
    expect(isAboutItems(name)).toBeFalse();
  });

  it('leads to the first item', () => {
    expect(addressOf(containers)).toBe(fieldAddress('networks.containers', { index: 0, part: 'alias' }));
    expect(addressOf(name)).toBe('general.name');
    expect(fieldAddress('tls.authorities', { index: 1 })).toBe('tls.authorities.1');
  });
});
