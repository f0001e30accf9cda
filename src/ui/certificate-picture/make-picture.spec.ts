// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../domain/certificates';
import { type ClientPlan, assessConnection, noClientPlan } from '../../domain/docker-client';
import { wizardFindings } from '../../domain/wizard';
import type { CertificateAuthorities, ServerIdentity, TlsSettings } from '../../domain/tls';
import { defaultSettings } from '../../domain/vch';
import {
  type TestAuthority,
  type TestCertificate,
  selfSigned,
  testAuthority,
} from '../../testing/certificates';
import type { CertificateNumber, CertificatePictureModel } from './certificate-picture-model';
import { makePicture } from './make-picture';

const at = new Date('2026-11-22T12:00:00Z');
const host = 'vch1.example.com';

const generated: ServerIdentity = {
  source: 'generated',
  commonName: host,
  organization: [],
  keySize: '2048',
};
const custom = (certificate: ChosenFile | null, key: ChosenFile | null): ServerIdentity => ({
  source: 'custom',
  certificate,
  key,
  commonName: '',
  organization: [],
  keySize: '',
});
function tls(server: ServerIdentity, authorities: CertificateAuthorities | 'off'): TlsSettings {
  const clients =
    authorities === 'off' ? ({ mode: 'off' } as const) : ({ mode: 'required', authorities } as const);
  return { transport: 'tls', server, clients, certificateFolder: '' };
}

describe('makePicture', () => {
  let serverCa: TestAuthority;
  let clientCa: TestAuthority;
  let server: TestCertificate;
  let client: TestCertificate;
  let stranger: TestCertificate;

  beforeAll(async () => {
    serverCa = await testAuthority({ name: 'Server CA' });
    clientCa = await testAuthority({ name: 'Client CA' });
    server = await serverCa.issue({ commonName: host });
    client = await clientCa.issue({ usage: 'client', commonName: 'alice' });
    stranger = await serverCa.issue({ usage: 'client', commonName: 'mallory' });
  });

  async function picture(
    settings: TlsSettings,
    plan: Partial<ClientPlan> = {},
  ): Promise<CertificatePictureModel> {
    const whole = { ...defaultSettings, tls: settings };
    const clientPlan = { ...noClientPlan, names: [host], ...plan };
    const connection = await assessConnection(whole, clientPlan, at);
    const facts = {
      nameTaken: false,
      resource: null,
      owner: null,
      datastores: [],
      portGroups: null,
      clientPlan,
      connection,
      signedInUser: '',
    };
    return makePicture({ tls: settings, plan: clientPlan, connection }, wizardFindings(whole, facts, at));
  }

  const states = ({ certificates }: CertificatePictureModel) => certificates.map(({ state }) => state);
  const names = ({ certificates }: CertificatePictureModel) => certificates.map(({ name }) => name);
  const of = (model: CertificatePictureModel, number: CertificateNumber) => model.certificates[number - 1]!;
  const chosenCa = (): CertificateAuthorities => ({
    source: 'chosen',
    files: [clientCa.certificateFile('ca.pem')],
  });
  const pair = () => custom(server.certificateFile('server.pem'), server.keyFile('server-key.pem'));

  it('of an untouched page: what is needed is missing, nothing is wrong', async () => {
    const model = await picture(tls({ ...generated, commonName: '' }, { source: 'chosen', files: [] }), {
      names: [],
    });
    expect(states(model)).toEqual(['open', 'missing', 'made', 'missing']);
    expect([model.server, model.client]).toEqual(['same', 'to-be-signed']);
  });

  it('of configuration 1: everything is made by vic-machine', async () => {
    const model = await picture(tls(generated, { source: 'generated' }));
    expect(model.certificates.map(({ maker }) => maker)).toEqual(Array(4).fill('vic-machine'));
    expect([model.server, model.client]).toEqual(['signed', 'signed']);
  });

  it('of configuration 2: the server’s certificate is its own CA', async () => {
    const model = await picture(tls(generated, chosenCa()));
    expect(states(model)).toEqual(['open', 'made', 'made', 'chosen']);
    expect(names(model)).toEqual(['', host, host, 'Client CA']);
    expect(of(model, 2).maker).toBe('wizard');
    expect(model.server).toBe('same');
  });

  it('of configuration 3: who signed whom, by checked signatures', async () => {
    const model = await picture(tls(pair(), chosenCa()), {
      dockerCa: serverCa.certificateFile('ca.pem'),
      certificate: client.certificateFile('cert.pem'),
      key: client.keyFile('key.pem'),
    });
    expect(states(model)).toEqual(['chosen', 'chosen', 'chosen', 'chosen']);
    expect(names(model)).toEqual(['alice', host, 'Server CA', 'Client CA']);
    expect([model.server, model.client]).toEqual(['signed', 'signed']);
  });

  it('names the CA that clients need, when it is not here', async () => {
    const model = await picture(tls(pair(), chosenCa()));
    expect(of(model, 3)).toEqual(
      jasmine.objectContaining({ state: 'open', name: 'Server CA', certificates: [] }),
    );
    expect(model.server).toBe('to-be-signed');
  });

  it('shows a CA that did not sign, and says so at the CA', async () => {
    const model = await picture(tls(pair(), chosenCa()), { dockerCa: clientCa.certificateFile('ca.pem') });
    expect(model.server).toBe('not-signed');
    expect(of(model, 3).state).toBe('wrong');
    expect(of(model, 3).findings[0]?.id).toBe('connection.some-name-is-trusted');
    expect(of(model, 2).state).not.toBe('wrong');
  });

  it('shows a client of another CA', async () => {
    const model = await picture(tls(pair(), chosenCa()), {
      certificate: stranger.certificateFile('cert.pem'),
      key: stranger.keyFile('key.pem'),
    });
    expect(model.client).toBe('not-signed');
    expect(of(model, 1).state).toBe('doubtful');
  });

  it('shows what is wrong with a file at its certificate', async () => {
    const model = await picture(
      tls(custom(server.certificateFile('a.pem'), client.keyFile('b.pem')), chosenCa()),
    );
    expect(of(model, 2).state).toBe('wrong');
    expect(of(model, 2).findings.map(({ id }) => id)).toContain('tls.server-key-matches-certificate');
    const keyMissing = await picture(tls(custom(server.certificateFile('a.pem'), null), chosenCa()));
    expect(of(keyMissing, 2).state).toBe('missing');
    expect(of(keyMissing, 2).name).toBe(host);
  });

  it('of a self-signed certificate that was chosen', async () => {
    const own = await selfSigned({ commonName: host });
    const model = await picture(tls(custom(own.certificateFile('a.pem'), own.keyFile('b.pem')), chosenCa()));
    expect(model.server).toBe('same');
    const given = await picture(tls(custom(own.certificateFile('a.pem'), own.keyFile('b.pem')), chosenCa()), {
      dockerCa: own.certificateFile('ca.pem'),
    });
    expect(given.server).toBe('same');
  });

  it('of configuration 4: the client’s side is made by vic-machine', async () => {
    const model = await picture(tls(pair(), { source: 'generated' }));
    expect(model.certificates.map(({ maker }) => maker)).toEqual(['vic-machine', null, null, 'vic-machine']);
    expect(model.client).toBe('signed');
  });

  for (const [number, server_] of [
    [5, () => generated],
    [6, () => pair()],
  ] as const) {
    it(`of configuration ${number}: nobody is asked for a certificate`, async () => {
      const model = await picture(tls(server_(), 'off'));
      expect([of(model, 1).state, of(model, 4).state]).toEqual(['absent', 'absent']);
      expect(model.client).toBe('absent');
    });
  }

  it('of configuration 7: there are none', async () => {
    const model = await picture({ transport: 'plain' });
    expect(states(model)).toEqual(Array(4).fill('absent'));
    expect([model.port, model.server, model.client]).toEqual([2375, 'absent', 'absent']);
  });

  it('calls nothing signed while it is being checked', () => {
    const plan = { ...noClientPlan, dockerCa: serverCa.certificateFile('ca.pem') };
    const model = makePicture({ tls: tls(pair(), chosenCa()), plan, connection: null }, []);
    expect([model.server, model.client]).toEqual(['to-be-signed', 'to-be-signed']);
  });
});
