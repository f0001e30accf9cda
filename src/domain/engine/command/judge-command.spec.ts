// SPDX-License-Identifier: Apache-2.0
import { issueAuthority, issueSelfSigned, type IssuedAuthority, type IssuedPair } from '../../certificates';
import { filesOf } from '../engine-files';
import { judgeCommand } from './judge-command';

const at = new Date('2026-01-01T00:00:00Z');
const base = ['--target', 'vc/dc', '--user', 'admin', '--name', 'vch1', '--bridge-network', 'bridge'];

describe('judgeCommand', () => {
  let own: IssuedPair;
  let authority: IssuedAuthority;
  let client: IssuedPair;

  beforeAll(async () => {
    const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
    own = await issueSelfSigned({ commonName: 'vch1.example.com', keySize: 2048, at });
    authority = await issueAuthority({ commonName: 'CA', keyType, at });
    client = await authority.issueClient({ commonName: 'dev', keyType, at });
  });

  const judge = (argv: readonly string[], files: Readonly<Record<string, string>> = {}) => {
    const contents = Object.entries(files).map(
      ([path, text]) => [path, new TextEncoder().encode(text)] as const,
    );
    return judgeCommand([...base, ...argv], filesOf(new Map(contents)), at);
  };
  const row = async (argv: readonly string[], files?: Readonly<Record<string, string>>) => {
    const verdict = await judge(argv, files);
    return verdict.accept ? verdict.outcome.configuration : verdict.message;
  };
  const given = () => ({
    'c.pem': own.certificatePem,
    'k.pem': own.keyPem,
    'ca.pem': authority.certificatePem,
  });
  const pair = ['--tls-server-cert', 'c.pem', '--tls-server-key', 'k.pem'];

  it('tells the seven configurations apart by what comes out', async () => {
    expect(await row(['--tls-cname', 'x'])).toBe(1);
    expect(await row(['--tls-ca', 'ca.pem'], given())).toBe(2);
    expect(await row([...pair, '--tls-ca', 'ca.pem'], given())).toBe(3);
    expect(await row([...pair, '--tls-cname', 'vch1.example.com'], given())).toBe(4);
    expect(await row(['--no-tlsverify'])).toBe(5);
    expect(await row([...pair, '--no-tlsverify', '--tls-ca', 'ca.pem'], given())).toBe(6);
    expect(await row(['--no-tls', ...pair])).toBe(7);
  });

  it('takes a static address for a missing common name, without its mask', async () => {
    const argv = [
      '--public-network',
      'p',
      '--public-network-ip',
      '192.0.2.5/24',
      '--public-network-gateway',
      '192.0.2.1',
    ];
    const verdict = await judge(argv);
    expect(verdict.accept && verdict.outcome.tls.commonName).toBe('192.0.2.5');
    expect(await row([...argv, '--client-network', 'c'])).toBe('provide Common Name for server certificate');
  });

  it('uses what it finds in the folder', async () => {
    const folder = {
      'vch1/server-cert.pem': own.certificatePem,
      'vch1/server-key.pem': own.keyPem,
      'vch1/ca.pem': authority.certificatePem,
    };
    expect(await row([], folder)).toBe(3);
    expect(await row(['--no-tlsverify'], folder)).toBe(6);
    expect(await row(['--tls-cname', 'other'], folder)).toBe(
      "cname option doesn't match existing server certificate in certificate path vch1",
    );
    expect(await row(['--tls-cname', 'x'], { 'vch1/readme.txt': '' })).toContain('is not empty');
  });

  it('crashes over a client key that is not PKCS#1', async () => {
    const verdict = await judge([], {
      'vch1/server-cert.pem': own.certificatePem,
      'vch1/server-key.pem': own.keyPem,
      'vch1/ca.pem': authority.certificatePem,
      'vch1/cert.pem': client.certificatePem,
      'vch1/key.pem': client.keyPem,
    });
    expect(verdict.accept ? null : verdict.stage).toBe('panic');
  });

  it('drops what it was given after --force, and makes its own', async () => {
    const argv = [...pair, '--tls-cname', 'other'];
    expect(await row(argv, given())).toContain("doesn't match");
    expect(await row([...argv, '--force'], given())).toBe(1);
  });

  const stages: readonly [string, readonly string[], string, string][] = [
    [
      'option syntax first',
      ['--debug', 'x', '--syslog-address', 'y'],
      'flags',
      'invalid value "x" for flag -debug',
    ],
    [
      'then option values',
      ['--tls-server-cert', 'c.pem', 'extra'],
      'params',
      'key and cert should be specified',
    ],
    [
      'then left-over words',
      ['--no-tls', '--syslog-address', 'log', 'extra'],
      'args',
      'Unknown argument: extra',
    ],
    [
      'then validation',
      ['--no-tls', '--syslog-address', 'log'],
      'validate',
      'syslog address does not have network',
    ],
  ];

  for (const [what, argv, stage, message] of stages) {
    it(`looks at ${what}`, async () => {
      const verdict = await judge(argv);
      expect(verdict.accept ? null : (verdict.stage as string)).toBe(stage);
      expect(verdict.accept ? '' : verdict.message).toContain(message);
    });
  }

  it('gives the options of a port group to its first network only, and by port group, never by alias', async () => {
    const networks = ['--no-tls', '--cn', 'pg:a', '--cn', 'pg:b', '--cnf', 'pg:open'];
    const verdict = await judge(networks);
    expect(
      verdict.accept && verdict.outcome.containerNetworks.map(({ alias, firewall }) => [alias, firewall]),
    ).toEqual([
      ['a', 'open'],
      ['b', ''],
    ]);
    expect(await row(['--no-tls', '--cn', 'pg:a', '--cnf', 'a:open'])).toBe(
      'Inconsistent container network configuration.',
    );
  });

  it('adds insecure registries to a whitelist', async () => {
    const verdict = await judge(['--no-tls', '--wr', 'a.example.com', '--dir', 'b:5000']);
    expect(verdict.accept && verdict.outcome.registries.storedWhitelist).toEqual(['a.example.com', 'b:5000']);
  });
});
