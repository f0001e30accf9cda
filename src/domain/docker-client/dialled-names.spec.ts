// SPDX-License-Identifier: Apache-2.0
import { customTls, generatedTls, vchWith } from '../../testing/tls-settings';
import { defaultSettings, type VchSettings } from '../vch';
import type { ChosenFile } from '../certificates';
import { clientAddress, dialledNames, namesToCertify } from './dialled-names';

const subjectAltNames = {
  dns: ['vch1.example.com', '*.lab.example.com', 'localhost', 'two words'],
  ips: ['10.20.0.9'],
};
const custom = customTls(null, null);
const brief = (settings: VchSettings, given: readonly string[] = []) =>
  dialledNames(settings, given).map(({ host, source }) => `${source} ${host}`);

describe('what clients dial', () => {
  it('is the static address, and what the operator adds, each once', () => {
    expect(
      brief(vchWith(custom, '10.20.0.5/24'), ['vch1.example.com', '10.20.0.5', 'VCH1.example.com']),
    ).toEqual(['static-address 10.20.0.5', 'given vch1.example.com']);
  });

  it('is the common name of a generated certificate first, unless that is a wildcard', () => {
    expect(brief(vchWith(generatedTls('vch1.example.com'), '10.20.0.5/24'))).toEqual([
      'common-name vch1.example.com',
      'static-address 10.20.0.5',
    ]);
    expect(brief(vchWith(generatedTls('*.example.com')))).toEqual([]);
    expect(brief(vchWith(generatedTls('10.20.0.5/24')))).toEqual(['common-name 10.20.0.5']);
  });

  it('leaves out what nobody can dial', () => {
    expect(brief(vchWith(custom), ['', 'two words', '*.example.com', 'tcp://vch:2376'])).toEqual([]);
  });

  it('is what an existing certificate is for, until the operator says what clients dial', () => {
    const file = { certificates: [{ subjectAltNames }] } as unknown as ChosenFile;
    const tls = customTls(file, null);
    expect(brief(vchWith(tls))).toEqual(['certificate vch1.example.com', 'certificate *.lab.example.com']);
    expect(brief(vchWith(tls, '10.20.0.5/24'))).toEqual([
      'static-address 10.20.0.5',
      'certificate vch1.example.com',
      'certificate *.lab.example.com',
    ]);
    expect(brief(vchWith(tls), ['other.example.com'])).toEqual(['given other.example.com']);
  });

  it('takes the same name in another spelling for the same', () => {
    expect(brief(vchWith(custom), ['bücher.example.org', 'xn--bcher-kva.example.org'])).toEqual([
      'given bücher.example.org',
    ]);
  });
});

describe('the static address of the Docker API', () => {
  const { networks } = defaultSettings;
  const address = (changes: Partial<VchSettings['networks']>) => clientAddress({ ...networks, ...changes });

  it('is the client network’s own', () => {
    expect(address({ client: { ...networks.client, portGroup: 'client-pg', ip: '10.20.0.5/24' } })).toBe(
      '10.20.0.5',
    );
  });

  it('is that of a network that shares the port group', () => {
    expect(address({ public: { ...networks.public, ip: '192.0.2.7/24' } })).toBe('192.0.2.7');
    expect(
      address({
        client: { ...networks.client, portGroup: 'inner' },
        management: { ...networks.management, portGroup: 'inner', ip: '10.1.0.9/16' },
      }),
    ).toBe('10.1.0.9');
  });

  it('is none with DHCP, and none that belongs to another network', () => {
    expect(address({})).toBeNull();
    expect(
      address({
        public: { ...networks.public, ip: '192.0.2.7/24' },
        client: { ...networks.client, portGroup: 'client-pg' },
      }),
    ).toBeNull();
  });
});

describe('what a generated certificate is for', () => {
  it('is its common name and everything clients dial', () => {
    expect(namesToCertify(vchWith(generatedTls('*.example.com'), '10.20.0.5/24'), ['vch1.lab'])).toEqual([
      '*.example.com',
      '10.20.0.5',
      'vch1.lab',
    ]);
    expect(namesToCertify(vchWith(generatedTls('10.20.0.5/24'), '10.20.0.5/24'), [])).toEqual(['10.20.0.5']);
  });

  it('is nothing when there is none to generate', () => {
    expect(namesToCertify(vchWith(custom, '10.20.0.5/24'), ['vch1.lab'])).toEqual([]);
    expect(namesToCertify(vchWith({ transport: 'plain' }, '10.20.0.5/24'), ['vch1.lab'])).toEqual([]);
  });
});
