// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, type TestCertificate, bundle, testAuthority } from '../../testing/certificates';
import { customTls, generatedTls, vchWith } from '../../testing/tls-settings';
import type { TlsSettings } from '../tls';
import { type ClientPlan, noClientPlan } from './client-plan';
import { assessConnection } from './connection';
import { connectionVerdict } from './verdict';

const at = new Date('2026-11-22T12:00:00Z');
const year = (number: number) => new Date(`${number}-01-01T00:00:00Z`);

describe('the verdict in one sentence', () => {
  let serverCa: TestAuthority;
  let clientCa: TestAuthority;
  let server: TestCertificate;
  beforeAll(async () => {
    serverCa = await testAuthority({ name: 'Server CA', notAfter: year(2029) });
    clientCa = await testAuthority({ name: 'Client CA', notAfter: year(2027) });
    server = await serverCa.issue({ hosts: ['10.20.0.5'], notAfter: year(2028) });
  });
  const verdict = async (
    tls: TlsSettings,
    plan: Partial<ClientPlan> = {},
    errors = 0,
    ip = '10.20.0.5/24',
  ) => {
    const settings = vchWith(tls, ip);
    const whole = { ...noClientPlan, ...plan };
    const connection = await assessConnection(settings, whole, at);
    return connectionVerdict({ settings, plan: whole, connection }, errors, at);
  };

  it('says who, where and until when', async () => {
    const files = [clientCa.certificateFile('ca.pem')];
    expect(await verdict(customTls(bundle([server, serverCa]), server.keyFile(), files))).toEqual({
      kind: 'connects',
      authorities: ['Client CA'],
      names: ['10.20.0.5'],
      refused: [],
      until: year(2027),
      trust: { kind: 'presumed', name: 'Server CA' },
    });
    const dockerCa = serverCa.certificateFile('their-ca.pem');
    const open = await verdict(customTls(server.certificateFile(), server.keyFile()), {
      dockerCa,
      names: ['other.example.com'],
    });
    expect(open).toEqual({
      kind: 'connects',
      authorities: null,
      names: ['10.20.0.5'],
      refused: ['other.example.com'],
      until: year(2028),
      trust: { kind: 'given', name: 'their-ca.pem' },
    });
  });

  it('names the CA that clients have, also where the files show only what it signed', async () => {
    const found = await verdict(customTls(server.certificateFile(), server.keyFile()));
    expect(found).toEqual(jasmine.objectContaining({ trust: { kind: 'presumed', name: 'Server CA' } }));
  });

  it('names an intermediate CA that is not sent: with its root alone clients would not connect', async () => {
    const intermediate = await serverCa.subAuthority({ name: 'Intermediate CA' });
    const leaf = await intermediate.issue({ hosts: ['10.20.0.5'] });
    const files = [intermediate.certificateFile('client-ca.pem')];
    const trust = async (tls: TlsSettings) => {
      const found = await verdict(tls);
      return 'trust' in found ? found.trust?.name : null;
    };
    expect(await trust(customTls(leaf.certificateFile(), leaf.keyFile(), files))).toBe('Intermediate CA');
    const sent = bundle([leaf, intermediate]);
    expect(await trust(customTls(sent, leaf.keyFile(), files))).toBe('Server CA');
  });

  it('gives a generated certificate a year', async () => {
    expect(await verdict(generatedTls('vch1.example.com'))).toEqual(
      jasmine.objectContaining({ kind: 'connects', until: new Date('2027-11-22T12:00:00Z') }),
    );
  });

  it('calls nothing good that was not checked', async () => {
    const tls = customTls(server.certificateFile(), server.keyFile());
    expect(await verdict(tls, {}, 0, '')).toEqual(jasmine.objectContaining({ kind: 'unchecked', names: [] }));
    const settings = vchWith(tls, '10.20.0.5/24');
    expect(connectionVerdict({ settings, plan: noClientPlan, connection: null }, 0, at)).toEqual({
      kind: 'pending',
    });
  });

  it('counts what is wrong first', async () => {
    expect(await verdict(customTls(null, null), {}, 2)).toEqual({ kind: 'incomplete', errors: 2 });
  });
});
