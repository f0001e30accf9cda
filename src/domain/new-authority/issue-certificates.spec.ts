// SPDX-License-Identifier: Apache-2.0
import { type IssuedAuthority, describeName } from '../certificates';
import { handshake } from '../docker-client';
import { type IssueStep, type MadeClient, type MadeServer, issueCertificates } from './issue-certificates';
import { type IssuePlan, issuePlan } from './issue-plan';
import { allFiles, clientFiles } from './made-files';
import { type NewAuthoritySettings, type NewKeyTypeName, newKeyTypes } from './new-authority-settings';

const at = new Date('2026-11-22T12:00:00Z');
const day = 86_400_000;
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);

function asked(changes: Partial<NewAuthoritySettings> = {}): NewAuthoritySettings {
  return {
    authority: { state: 'wanted', commonName: ' Acme CA ', organization: 'Acme', days: '1825' },
    keyType: 'ecdsa-p256',
    certificateDays: '365',
    server: {
      hosts: ['vch1.example.com', '10.0.0.5', 'VCH1.example.com', '*.vch.example.com', 'my_vch.example.com'],
    },
    clients: ['alice', 'bob'],
    ...changes,
  };
}

function planned(settings: NewAuthoritySettings): IssuePlan {
  const plan = issuePlan(settings, at);
  if (plan === null) throw new Error('a rule is broken');
  return plan;
}

async function stepsOf(plan: IssuePlan, authority: IssuedAuthority | null = null) {
  const steps: IssueStep[] = [];
  for await (const step of issueCertificates(plan, authority)) steps.push(step);
  return steps;
}

/** What came out of the steps. */
async function made(settings: NewAuthoritySettings) {
  const steps = await stepsOf(planned(settings));
  const [authority] = steps.flatMap((step) => (step.kind === 'authority' ? [step.authority] : []));
  const server: MadeServer | null =
    steps.flatMap((step) => (step.kind === 'server' ? [step.server] : []))[0] ?? null;
  const clients: readonly MadeClient[] = steps.flatMap((step) =>
    step.kind === 'client' ? [step.client] : [],
  );
  if (authority === undefined) throw new Error('no authority');
  return { authority, server, clients };
}

describe('issuePlan', () => {
  it('is nothing while a rule is broken, and something when one only warns', () => {
    expect(issuePlan(asked({ certificateDays: '1826' }), at)).toBeNull();
    expect(issuePlan(asked({ clients: [] }), at)?.clients).toEqual([]);
  });

  it('names each host once, and the server by the first that fits', () => {
    const { server } = planned(asked());
    expect(server?.hosts).toEqual([
      'vch1.example.com',
      '10.0.0.5',
      '*.vch.example.com',
      'my_vch.example.com',
    ]);
    expect(server?.commonName).toBe('vch1.example.com');
    const long = `${'a'.repeat(60)}.example.com`;
    expect(planned(asked({ server: { hosts: [long, '10.0.0.5'] } })).server?.commonName).toBe('10.0.0.5');
    expect(planned(asked({ server: { hosts: [long] } })).server?.commonName).toBe('');
  });

  it('gives what a CA of before signs the organization of that CA', async () => {
    const { authority } = await made(asked({ clients: [] }));
    const plan = planned(
      asked({
        authority: { state: 'made', certificate: authority.certificate, clientNames: [] },
        server: null,
      }),
    );
    expect(plan.authority).toBeNull();
    expect(plan.clients[0]?.organization).toEqual(['Acme']);
    const [, client] = await stepsOf(plan, authority);
    expect(client?.kind).toBe('client');
    if (client?.kind !== 'client') return;
    expect(client.client.pair.certificate.issuer.der).toEqual(authority.certificate.subject.der);
  });
});

describe('issueCertificates', () => {
  it('tells what comes next, and what was made', async () => {
    const steps = await stepsOf(planned(asked()));
    expect(steps.map((step) => (step.kind === 'next' ? step.task : step.kind))).toEqual([
      { for: 'authority' },
      'authority',
      { for: 'server' },
      'server',
      { for: 'client', name: 'alice' },
      'client',
      { for: 'client', name: 'bob' },
      'client',
    ]);
  });

  it('says so when the browser makes no such key, and keeps what was made', async () => {
    const plan = planned(asked());
    const impossible = { type: 'RSA', bits: 1 } as const;
    const steps = await stepsOf({ ...plan, server: plan.server && { ...plan.server, keyType: impossible } });
    expect(steps.map((step) => step.kind)).toEqual(['next', 'authority', 'next', 'failed']);
  });

  it('makes names, periods and serial numbers as asked', async () => {
    const { authority, server, clients } = await made(asked());
    const [alice, bob] = clients;
    expect(describeName(authority.certificate.subject)).toBe('O=Acme, CN=Acme CA');
    expect(authority.certificate.basicConstraints).toEqual({ isAuthority: true, pathLength: 0 });
    expect(authority.certificate.keyUsage).toEqual(new Set(['digitalSignature', 'keyCertSign', 'cRLSign']));
    expect(authority.certificate.notBefore.getTime()).toBe(at.getTime() - day);
    expect(authority.certificate.notAfter.getTime()).toBe(at.getTime() + 1825 * day);
    expect(server?.pair.certificate.subjectAltNames).toEqual({
      dns: ['vch1.example.com', '*.vch.example.com', 'my_vch.example.com'],
      ips: ['10.0.0.5'],
      emails: [],
      uris: [],
    });
    expect(server?.pair.certificate.extendedKeyUsage).toEqual(['serverAuth']);
    expect(server?.pair.certificate.notAfter.getTime()).toBe(at.getTime() + 365 * day);
    expect(alice && describeName(alice.pair.certificate.subject)).toBe('O=Acme, CN=alice');
    expect(alice?.pair.certificate.extendedKeyUsage).toEqual(['clientAuth']);
    expect(alice?.pair.certificate.authorityKeyId).toEqual(authority.certificate.subjectKeyId);
    const serials = [authority, server?.pair, alice?.pair, bob?.pair].map((pair) =>
      String(pair?.certificate.serialNumber),
    );
    expect(new Set(serials).size).toBe(4);
    expect(authority.certificate.serialNumber.length).toBe(16);
  });

  for (const keyType of Object.keys(newKeyTypes) as NewKeyTypeName[]) {
    // Large RSA keys take a browser seconds: the small one stands for them here.
    if (keyType === 'rsa-3072' || keyType === 'rsa-4096') continue;
    it(`a VCH and today’s Docker clients agree on ${keyType}`, async () => {
      const mine = await made(asked({ keyType }));
      const other = await made(asked({ keyType, server: null, clients: ['stranger'] }));
      const [alice] = mine.clients;
      const play = (client: MadeClient | undefined, dials: readonly string[]) =>
        handshake({
          files: {
            serverCertificate: bytes(mine.server?.pair.certificatePem ?? ''),
            serverKey: bytes(mine.server?.pair.keyPem ?? ''),
            clientAuthorities: [bytes(mine.authority.certificatePem)],
            dockerCa: bytes(mine.authority.certificatePem),
            dockerCertificate: client ? bytes(client.pair.certificatePem) : null,
            dockerKey: client ? bytes(client.pair.keyPem) : null,
          },
          verifyClients: true,
          dials,
          at,
          profile: 'vch',
        });
      const hosts = ['vch1.example.com', '10.0.0.5', 'a.vch.example.com', 'my_vch.example.com'];
      expect(await play(alice, hosts)).toEqual(
        jasmine.objectContaining({
          serverStarts: true,
          serverTrusted: true,
          clientAccepted: true,
          reason: null,
        }),
      );
      expect((await play(other.clients[0], hosts)).clientAccepted).toBeFalse();
      expect((await play(undefined, hosts)).clientAccepted).toBeFalse();
      expect((await play(alice, ['10.0.0.6'])).serverTrusted).toBeFalse();
    });
  }

  it('writes RSA keys in the only form that VIC’s tools read', async () => {
    const { authority, server, clients } = await made(asked({ keyType: 'rsa-2048' }));
    for (const pair of [authority, server?.pair, clients[0]?.pair]) {
      expect(pair?.keyPem).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/);
    }
  });

  it('a server whose names are all too long for a common name has no empty subject that counts', async () => {
    const long = `${'a'.repeat(60)}.example.com`;
    const { authority, server } = await made(
      asked({
        authority: { state: 'wanted', commonName: 'CA', organization: '', days: '10' },
        certificateDays: '10',
        server: { hosts: [long] },
        clients: [],
      }),
    );
    expect(server?.pair.certificate.subject.attributes).toEqual([]);
    const verdict = await handshake({
      files: {
        serverCertificate: bytes(server?.pair.certificatePem ?? ''),
        serverKey: bytes(server?.pair.keyPem ?? ''),
        clientAuthorities: [],
        dockerCa: bytes(authority.certificatePem),
        dockerCertificate: null,
        dockerKey: null,
      },
      verifyClients: false,
      dials: [long],
      at,
      profile: 'vch',
    });
    expect(verdict.serverTrusted).toBeTrue();
  });
});

describe('the files', () => {
  const around = {
    vchName: 'team a',
    trust: { kind: 'known', pem: 'TRUST\n' },
    address: 'tcp://10.0.0.5:2376',
  } as const;

  it('of a client have the names Docker reads', async () => {
    const { clients } = await made(asked({ server: null }));
    const [alice] = clients as [MadeClient];
    const files = clientFiles({ ...alice, container: bytes('PFX') }, around);
    expect(files.map(({ name }) => name)).toEqual([
      'cert.pem',
      'key.pem',
      'ca.pem',
      'cert.pfx',
      'team-a.env',
    ]);
    expect(files.map(({ content }) => text(content)).slice(0, 4)).toEqual([
      alice.pair.certificatePem,
      alice.pair.keyPem,
      'TRUST\n',
      'PFX',
    ]);
    expect(text(files[4]?.content ?? bytes(''))).toBe(
      '# In this folder: set -a; . ./team-a.env; set +a\nDOCKER_TLS_VERIFY=1\nDOCKER_CERT_PATH="$PWD"\n' +
        'DOCKER_HOST=tcp://10.0.0.5:2376\nCOMPOSE_TLS_VERSION=TLSv1_2\n',
    );
    const early = clientFiles(
      { ...alice, container: null },
      { ...around, trust: { kind: 'after-creation' }, address: null },
    );
    expect(early.map(({ name }) => name)).toEqual(['cert.pem', 'key.pem', 'team-a.env']);
    expect(text(early[2]?.content ?? bytes(''))).toContain('# DOCKER_HOST=');
  });

  it('hold keys of CA and server only when those are asked for', async () => {
    const result = await made(asked());
    const everything = {
      ...result,
      clients: result.clients.map((client) => ({ ...client, container: null })),
    };
    const namesOf = (keys: { authority: boolean; server: boolean }) =>
      allFiles(everything, around, keys).map(({ name }) => name);
    const clientNames = ['alice', 'bob'].flatMap((name) =>
      ['cert.pem', 'key.pem', 'ca.pem', 'team-a.env'].map((file) => `clients/${name}/${file}`),
    );
    expect(namesOf({ authority: false, server: false })).toEqual([
      'authority/ca.pem',
      'server/server-cert.pem',
      ...clientNames,
    ]);
    expect(namesOf({ authority: true, server: true })).toEqual([
      'authority/ca.pem',
      'authority/ca-key.pem',
      'server/server-cert.pem',
      'server/server-key.pem',
      ...clientNames,
    ]);
    const content = allFiles(everything, around, { authority: false, server: false })
      .map((file) => text(file.content))
      .join('');
    expect(content).not.toContain(result.authority.keyPem);
    expect(content).not.toContain(result.server?.pair.keyPem ?? 'none');
  });
});
