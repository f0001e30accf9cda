// SPDX-License-Identifier: Apache-2.0
import {
  type TestAuthority,
  type TestCertificate,
  bundle,
  selfSigned,
  testAuthority,
} from '../../testing/certificates';
import { customTls, generatedTls, vchWith } from '../../testing/tls-settings';
import { type ClientPlan, type Clients, assessConnection, noClientPlan } from '../docker-client';
import type { TlsSettings } from '../tls';
import { handOverBundle } from './bundle';
import { environmentText } from './environment-text';
import { type ClientVariable, handOver } from './hand-over';

const at = new Date('2026-11-22T12:00:00Z');

describe('what to hand to developers', () => {
  let serverCa: TestAuthority;
  let clientCa: TestAuthority;
  let server: TestCertificate;
  beforeAll(async () => {
    serverCa = await testAuthority({ name: 'Server CA' });
    clientCa = await testAuthority({ name: 'Client CA' });
    server = await serverCa.issue({ hosts: ['vch1.example.com'] });
  });
  const clients = async (tls: TlsSettings, plan: Partial<ClientPlan> = {}, ip = ''): Promise<Clients> => {
    const settings = vchWith(tls, ip);
    const whole = { ...noClientPlan, names: ['vch1.example.com'], ...plan };
    return { settings, plan: whole, connection: await assessConnection(settings, whole, at) };
  };
  const custom = (authorities: 'anyone' | 'client-ca' = 'client-ca') =>
    customTls(
      server.certificateFile(),
      server.keyFile(),
      authorities === 'anyone' ? 'anyone' : [clientCa.certificateFile('client-ca.pem')],
    );
  const generatedClients = (tls: ReturnType<typeof generatedTls>): TlsSettings => ({
    ...tls,
    clients: { mode: 'required', authorities: { source: 'generated' } },
  });
  const files = ({ files: all }: ReturnType<typeof handOver>) =>
    all.map(({ name, what }) => `${name} ${what}`);

  it('is everything vic-machine made in configuration 1', async () => {
    const handed = handOver(await clients(generatedClients(generatedTls('vch1.example.com'))));
    expect(handed.configuration).toBe(1);
    expect(files(handed)).toEqual([
      'ca.pem made-by-vic-machine',
      'cert.pem made-by-vic-machine',
      'key.pem made-by-vic-machine',
    ]);
  });

  it('is the VCH’s own certificate as ca.pem in configuration 2, once it is there', async () => {
    const asked = await clients(generatedTls('vch1.example.com', [clientCa.certificateFile()]));
    expect(files(handOver(asked))).toEqual([
      'ca.pem server-certificate',
      'cert.pem own-pair',
      'key.pem own-pair',
    ]);
    expect(handOver(asked).files[0]?.pem).toBeNull();
    const created = { dockerHost: '10.0.0.7:2376', serverCertificate: 'PEM' };
    expect(handOver(asked, created).files[0]?.pem).toBe('PEM');
  });

  it('is the CA of the server in configuration 3, never the CA of the clients', async () => {
    const withCa = customTls(bundle([server, serverCa]), server.keyFile(), [clientCa.certificateFile()]);
    const handed = handOver(await clients(withCa));
    expect(handed.configuration).toBe(3);
    expect(handed.files[0]).toEqual({
      name: 'ca.pem',
      what: 'server-authority',
      pem: serverCa.certificatePem,
    });
    expect(handOver(await clients(custom())).files[0]?.pem).toBeNull();
    const dockerCa = serverCa.certificateFile('their-ca.pem');
    expect(handOver(await clients(custom(), { dockerCa })).files[0]?.pem).toBe(serverCa.certificatePem);
  });

  it('is the server’s issuer beside vic-machine’s pair in configuration 4', async () => {
    const tls: TlsSettings = {
      ...custom(),
      clients: { mode: 'required', authorities: { source: 'generated' } },
    };
    expect(files(handOver(await clients(tls)))).toEqual([
      'ca.pem server-authority',
      'cert.pem made-by-vic-machine',
      'key.pem made-by-vic-machine',
    ]);
  });

  it('is no client certificate where nobody is asked for one', async () => {
    expect(files(handOver(await clients(generatedTls('vch1.example.com'))))).toEqual([
      'ca.pem server-certificate',
    ]);
    expect(files(handOver(await clients(custom('anyone'))))).toEqual(['ca.pem server-authority']);
    const own = await selfSigned({ hosts: ['vch1.example.com'] });
    const self = handOver(await clients(customTls(own.certificateFile(), own.keyFile())));
    expect(self.files[0]).toEqual({ name: 'ca.pem', what: 'server-certificate', pem: own.certificatePem });
    expect(files(handOver(await clients({ transport: 'plain' })))).toEqual([]);
  });

  it('sets the variables of each kind of protection, and takes away what must not be set', async () => {
    const variables = async (tls: TlsSettings) =>
      handOver(await clients(tls)).variables.map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
    expect(await variables(custom())).toEqual([
      'DOCKER_HOST="tcp://vch1.example.com:2376"',
      'DOCKER_TLS_VERIFY="1"',
      'DOCKER_CERT_PATH={"folder":true}',
      'COMPOSE_TLS_VERSION="TLSv1_2"',
    ]);
    expect(await variables(custom('anyone'))).toEqual([
      'DOCKER_HOST="tcp://vch1.example.com:2376"',
      'DOCKER_TLS_VERIFY=null',
      'COMPOSE_TLS_VERSION="TLSv1_2"',
    ]);
    expect(handOver(await clients({ transport: 'plain' })).trial).toEqual([
      '-H',
      'address-of-the-VCH:2375',
      'info',
    ]);
  });

  it('dials what the server certificate is for, where nobody said what to dial', async () => {
    const created = { dockerHost: '10.0.0.7:2376', serverCertificate: null };
    const endpoint = async (...hosts: readonly string[]) => {
      const pair = await serverCa.issue({ hosts });
      const tls = customTls(pair.certificateFile(), pair.keyFile(), [clientCa.certificateFile()]);
      return handOver(await clients(tls, { names: [] }), created).endpoint;
    };
    expect(await endpoint('*.example.com', 'vch1.example.com')).toBe('vch1.example.com:2376');
    expect(await endpoint('vch1.example.com', '10.0.0.7')).toBe('10.0.0.7:2376');
    expect(await endpoint('10.0.0.8')).toBe('10.0.0.7:2376');
    expect(handOver(await clients(custom(), { names: [] })).endpoint).toBe('vch1.example.com:2376');
  });

  it('prefers a name that clients trust, and knows the address once the VCH is there', async () => {
    expect(handOver(await clients(custom(), {}, '10.20.0.5/24')).endpoint).toBe('vch1.example.com:2376');
    const created = { dockerHost: '10.0.0.7:2376', serverCertificate: null };
    const plain = await clients({ transport: 'plain' }, { names: [] });
    expect(handOver(plain).endpoint).toBeNull();
    expect(handOver(plain, created).endpoint).toBe('10.0.0.7:2376');
    expect(handOver(await clients(custom(), { names: ['fd00::5'] })).endpoint).toBe('[fd00::5]:2376');
  });

  it('tries with today’s Docker', async () => {
    expect(handOver(await clients(custom())).trial.join(' ')).toBe(
      '-H vch1.example.com:2376 --tlsverify --tlscacert=ca.pem --tlscert=cert.pem --tlskey=key.pem info',
    );
    expect(handOver(await clients(custom('anyone'))).trial.join(' ')).toBe(
      '-H vch1.example.com:2376 --tls --tlscacert=ca.pem info',
    );
  });

  it('is a zip without a server’s key', async () => {
    const client = await clientCa.issue({ usage: 'client' });
    const asked = await clients(custom(), { dockerCa: serverCa.certificateFile() });
    const pair = { certificate: client.certificateFile(), key: client.keyFile() };
    const text = new TextDecoder('latin1').decode(handOverBundle(handOver(asked), pair, at));
    for (const name of [
      'ca.pem',
      'cert.pem',
      'key.pem',
      'docker-env.sh',
      'docker-env.ps1',
      'docker-env.cmd',
    ]) {
      expect(text).withContext(name).toContain(name);
    }
    expect(text).toContain(client.keyPem);
    expect(text).not.toContain(server.keyPem);
    const without = new TextDecoder('latin1').decode(handOverBundle(handOver(asked), null, at));
    expect(without).not.toContain('PRIVATE KEY');
  });
});

describe('the environment of a Docker client', () => {
  const variables: readonly ClientVariable[] = [
    { name: 'DOCKER_HOST', value: 'tcp://vch1.example.com:2376' },
    { name: 'DOCKER_TLS_VERIFY', value: null },
    { name: 'DOCKER_CERT_PATH', value: { folder: true } },
  ];

  it('is written for each shell', () => {
    expect(environmentText(variables, 'sh')).toBe(
      'export DOCKER_HOST=tcp://vch1.example.com:2376\nunset DOCKER_TLS_VERIFY\nexport DOCKER_CERT_PATH="$PWD"\n',
    );
    expect(environmentText(variables, 'powershell')).toBe(
      '$env:DOCKER_HOST = \'tcp://vch1.example.com:2376\'\nRemove-Item Env:DOCKER_TLS_VERIFY -ErrorAction Ignore\n$env:DOCKER_CERT_PATH = "$PWD"\n',
    );
    expect(environmentText(variables, 'cmd')).toBe(
      'set "DOCKER_HOST=tcp://vch1.example.com:2376"\nset "DOCKER_TLS_VERIFY="\nset "DOCKER_CERT_PATH=%CD%"\n',
    );
  });
});
