// SPDX-License-Identifier: Apache-2.0
import { defaultSettings } from '../vch';
import type { ClientVerification, ServerIdentity, TlsSettings } from '../tls';
import { classify } from './classify';
import { supportedConfigurations } from './supported-configuration';

const generated: ServerIdentity = {
  source: 'generated',
  commonName: 'vch1',
  organization: [],
  keySize: '2048',
};
const custom: ServerIdentity = {
  source: 'custom',
  certificate: null,
  key: null,
  commonName: '',
  organization: [],
  keySize: '',
};
const chosen: ClientVerification = { mode: 'required', authorities: { source: 'chosen', files: [] } };
const made: ClientVerification = { mode: 'required', authorities: { source: 'generated' } };
const off: ClientVerification = { mode: 'off' };
const tls = (server: ServerIdentity, clients: ClientVerification): TlsSettings => ({
  transport: 'tls',
  server,
  clients,
  certificateFolder: '',
});

describe('classify', () => {
  const cases: readonly [number, TlsSettings][] = [
    [1, tls(generated, made)],
    [2, tls(generated, chosen)],
    [3, tls(custom, chosen)],
    [4, tls(custom, made)],
    [5, tls(generated, off)],
    [6, tls(custom, off)],
    [7, { transport: 'plain' }],
  ];

  for (const [number, settings] of cases) {
    it(`names configuration ${number}`, () => {
      expect(classify(settings).number as number).toBe(number);
    });
  }

  it('takes a vic-machine command without options for configuration 1', () => {
    expect(classify(defaultSettings.tls).number).toBe(1);
  });
});

describe('supportedConfigurations', () => {
  it('says of 2, 3, 5 and 6 that the wizard makes them', () => {
    expect(
      supportedConfigurations.filter(({ wizard }) => wizard).map(({ number }) => number as number),
    ).toEqual([2, 3, 5, 6]);
  });

  it('serves plain HTTP on 2375 in configuration 7 alone', () => {
    expect(
      supportedConfigurations.filter(({ port }) => port === 2375).map(({ number }) => number as number),
    ).toEqual([7]);
  });

  it('has the three categories of protection', () => {
    expect(supportedConfigurations.map(({ category }) => category)).toEqual([
      'authentication-and-encryption',
      'authentication-and-encryption',
      'authentication-and-encryption',
      'authentication-and-encryption',
      'encryption-only',
      'encryption-only',
      'none',
    ]);
  });
});
