// SPDX-License-Identifier: Apache-2.0
import { testAuthority } from '../../../testing/certificates';
import { aVch } from '../../../testing/vch-answer';
import { readVch } from '../description/read-vch';
import { commandPlatforms } from '../shell/shell';
import { configureCommand } from './configure-command';
import type { VchChange } from './vch-change';

const description = (containers: readonly string[] = []) => {
  const read = readVch(
    {
      name: 'vch1',
      auth: { server: { certificate: { pem: '' } } },
      network: { container: containers.map((alias) => ({ alias })) },
    },
    'vm-7',
  );
  if (!read.ok) throw new Error(read.problem);
  return read.value;
};

const where = { target: 'vc/dc', user: 'admin', thumbprint: '' };
const start = './vic-machine-linux configure \\\n  --target vc/dc \\\n  --user admin \\\n  --id vm-7';
const configure = (change: VchChange, containers?: readonly string[]) => {
  const command = configureCommand(description(containers), change, where, commandPlatforms.linux);
  return command.ok ? command.value.text : command.problems;
};

const files = {
  source: 'files',
  certificate: 'c.pem',
  key: 'k.pem',
  commonName: '*.example.com',
} as const;

describe('configureCommand', () => {
  it('names the common name with certificates, a folder that is new, and the CAs that are to stay', () => {
    const clients = { mode: 'required', authorities: ['ca.pem', 'partner.pem'] } as const;
    expect(configure({ kind: 'certificates', server: files, clients, folder: 'new' })).toBe(
      `${start} \\\n  --tls-server-cert c.pem \\\n  --tls-server-key k.pem \\\n  --tls-cname '*.example.com' \\\n  --tls-cert-path new \\\n  --tls-ca ca.pem \\\n  --tls-ca partner.pem`,
    );
  });

  it('says that clients stay unverified, or vic-machine would make a CA for them', () => {
    const change = { kind: 'certificates', server: files, clients: { mode: 'off' }, folder: 'new' } as const;
    expect(configure(change)).toContain('--tls-cert-path new \\\n  --no-tlsverify');
  });

  it('has certificates generated', () => {
    const server = { source: 'generated', commonName: 'vch1', organization: ['Acme', 'IT'] } as const;
    expect(configure({ kind: 'certificates', server, clients: { mode: 'generated' }, folder: 'new' })).toBe(
      `${start} \\\n  --tls-cname vch1 \\\n  --organization Acme \\\n  --organization IT \\\n  --tls-cert-path new`,
    );
  });

  it('gives a command of one line when asked to', () => {
    const command = configureCommand(
      description(),
      { kind: 'debug', level: 0 },
      where,
      commandPlatforms.linux,
      {
        folded: false,
      },
    );
    expect(command.ok && command.value.text).toBe(
      './vic-machine-linux configure --target vc/dc --user admin --id vm-7 --debug 0',
    );
  });

  it('sends logs to a server, and changes one proxy without the other', () => {
    expect(configure({ kind: 'log-server', address: 'tcp://log.example.com' })).toBe(
      `${start} \\\n  --syslog-address tcp://log.example.com`,
    );
    expect(configure({ kind: 'proxies', http: null, https: 'http://proxy:3128' })).toBe(
      `${start} \\\n  --https-proxy http://proxy:3128`,
    );
    expect(configure({ kind: 'proxies', http: '', https: null })).toBe(`${start} \\\n  --http-proxy ''`);
  });

  it('refuses certificates for a VCH without TLS, and a certificate without a common name', () => {
    const change = {
      kind: 'certificates',
      server: { ...files, commonName: '' },
      clients: { mode: 'off' },
      folder: 'new',
    } as const;
    const command = configureCommand(aVch(), change, where, commandPlatforms.linux);
    expect(command.ok ? [] : command.problems).toEqual([
      { code: 'cannot-be-changed', setting: 'add-tls' },
      { code: 'common-name-missing' },
    ]);
  });

  it('does not turn client verification off: the engine would leave it on', async () => {
    const authority = await testAuthority({ keyType: { type: 'ECDSA', curve: 'P-256' } });
    const vch = aVch({ server: authority.certificatePem, authorities: [authority.certificatePem] });
    const change = { kind: 'certificates', server: files, clients: { mode: 'off' }, folder: 'new' } as const;
    const command = configureCommand(vch, change, where, commandPlatforms.linux);
    expect(command.ok ? [] : command.problems).toEqual([
      { code: 'cannot-be-changed', setting: 'stop-verifying-clients' },
    ]);
  });

  it('changes the operations user without a password', () => {
    expect(configure({ kind: 'operations-user', user: 'ops@vsphere.local', grantPermissions: true })).toBe(
      `${start} \\\n  --ops-user ops@vsphere.local \\\n  --ops-grant-perms`,
    );
  });

  it('is on one line when asked, and names a VCH that is not there yet', () => {
    const vch = { id: 'unknown', name: 'new vch', networks: { containers: [] } };
    const change: VchChange = { kind: 'operations-user', user: 'o@d', grantPermissions: false };
    const command = configureCommand(vch, change, where, commandPlatforms.linux, { folded: false });
    expect(command.ok && command.value.text).toBe(
      "./vic-machine-linux configure --target vc/dc --user admin --name 'new vch' --ops-user o@d",
    );
  });

  it('repeats every container network when one is added', () => {
    const network = {
      portGroup: 'pg',
      alias: 'web',
      firewall: null,
      gateway: '',
      ipRanges: [],
      dnsServers: [],
    };
    const added = { ...network, portGroup: 'pg2', alias: '', firewall: 'open' as const };
    expect(configure({ kind: 'add-container-network', existing: [network], added }, ['web'])).toBe(
      `${start} \\\n  --container-network pg:web \\\n  --container-network pg2 \\\n  --container-network-firewall pg2:open`,
    );
    expect(configure({ kind: 'add-container-network', existing: [], added }, ['web'])).toEqual([
      { code: 'container-networks-incomplete', aliases: ['web'] },
    ]);
  });

  for (const kind of [
    'container-network-firewall',
    'stop-verifying-clients',
    'remove-tls',
    'whitelist',
  ] as const) {
    it(`says that ${kind} is final`, () => {
      expect(configure({ kind })).toEqual([{ code: 'cannot-be-changed', setting: kind }]);
    });
  }
});
