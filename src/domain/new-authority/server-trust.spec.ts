// SPDX-License-Identifier: Apache-2.0
import { type IssuedAuthority, issueAuthority, readChosenFile } from '../certificates';
import type { TlsSettings } from '../tls';
import { defaultSettings } from '../vch';
import { dockerAddress } from './docker-address';
import type { MadeServer } from './issue-certificates';
import { serverTrust } from './server-trust';

const at = new Date('2026-11-22T12:00:00Z');
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('what clients trust and dial', () => {
  let authority: IssuedAuthority;
  let server: MadeServer;
  let other: MadeServer;

  beforeAll(async () => {
    authority = await issueAuthority({ commonName: 'CA', keyType, at });
    const hosts = ['*.example.com', 'vch1.example.com', '10.0.0.5', 'fd00::5'];
    server = {
      pair: await authority.issueServer({ commonName: 'vch1.example.com', hosts, keyType, at }),
      hosts,
    };
    other = {
      pair: await authority.issueServer({ commonName: 'x', hosts: ['x'], keyType, at }),
      hosts: ['x'],
    };
  });

  const generated = (commonName: string): TlsSettings => ({
    transport: 'tls',
    server: { source: 'generated', commonName, organization: [], keySize: '2048' },
    clients: { mode: 'off' },
    certificateFolder: '',
  });
  const custom = (pem: string | null): TlsSettings => ({
    transport: 'tls',
    server: {
      source: 'custom',
      certificate: pem === null ? null : readChosenFile('server-cert.pem', new TextEncoder().encode(pem)),
      key: null,
      commonName: '',
      organization: [],
      keySize: '',
    },
    clients: { mode: 'off' },
    certificateFolder: '',
  });
  const pem = ({ pair }: MadeServer) => pair.certificatePem;

  it('is the CA where it signed the server certificate', () => {
    expect(serverTrust(custom(pem(server)), authority, server, null, null)).toEqual({
      kind: 'known',
      pem: authority.certificatePem,
    });
  });

  it('is somewhere else for any other server certificate', () => {
    expect(serverTrust(custom(pem(other)), authority, server, null, null)).toEqual({ kind: 'elsewhere' });
    expect(serverTrust(custom(pem(server)), authority, null, null, null)).toEqual({ kind: 'elsewhere' });
    expect(serverTrust(custom(null), authority, server, null, null)).toEqual({ kind: 'elsewhere' });
    expect(serverTrust({ transport: 'plain' }, authority, server, null, null)).toEqual({ kind: 'elsewhere' });
  });

  it('is what the operator has for it, where the server certificate comes from elsewhere', () => {
    const chosen = readChosenFile('root.pem', new TextEncoder().encode(pem(other).replaceAll('\n', '\r\n')));
    const empty = readChosenFile('empty.pem', new Uint8Array());
    const known = { kind: 'known', pem: pem(other) };
    expect(serverTrust(custom(pem(other)), authority, server, chosen, null)).toEqual(known as never);
    expect(serverTrust(custom(pem(other)), authority, server, empty, null)).toEqual({ kind: 'elsewhere' });
    expect(serverTrust(custom(pem(server)), authority, server, chosen, null)).toEqual({
      kind: 'known',
      pem: authority.certificatePem,
    });
    expect(serverTrust(generated('x'), authority, server, chosen, null)).toEqual({ kind: 'after-creation' });
  });

  it('is the server’s own certificate once that was generated', () => {
    expect(serverTrust(generated('x'), authority, server, null, null)).toEqual({ kind: 'after-creation' });
    expect(serverTrust(generated('x'), authority, server, null, 'PEM')).toEqual({
      kind: 'known',
      pem: 'PEM',
    });
  });

  it('dials the address of the VCH where its certificate names it, otherwise a name', () => {
    const address = (tls: TlsSettings, endpoint: string, given: readonly string[] = []) =>
      dockerAddress({ networks: defaultSettings.networks, tls }, given, endpoint);
    const tls = custom(pem(server));
    expect(address(tls, '')).toBe('tcp://vch1.example.com:2376');
    expect(address(tls, '10.0.0.5:2376')).toBe('tcp://10.0.0.5:2376');
    expect(address(tls, '[fd00::5]:2376')).toBe('tcp://[fd00::5]:2376');
    expect(address(tls, '10.0.0.6:2376')).toBe('tcp://vch1.example.com:2376');
    expect(address(generated('vch2.example.com'), '')).toBe('tcp://vch2.example.com:2376');
    expect(address(generated('*.example.com'), '')).toBeNull();
    expect(address(generated('*.example.com'), '', ['a.example.com'])).toBe('tcp://a.example.com:2376');
    expect(address(generated('*.example.com'), '10.0.0.5:2376')).toBe('tcp://10.0.0.5:2376');
    expect(address(custom(null), '')).toBeNull();
    expect(address({ transport: 'plain' }, '')).toBeNull();
  });
});
