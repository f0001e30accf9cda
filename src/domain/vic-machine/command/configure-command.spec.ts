// SPDX-License-Identifier: Apache-2.0
import { readVch } from '../description/read-vch';
import { commandPlatforms } from '../shell/shell';
import { configureCommand } from './configure-command';
import type { VchChange } from './vch-change';

const description = (containers: readonly string[] = []) => {
  const read = readVch(
    { name: 'vch1', network: { container: containers.map((alias) => ({ alias })) } },
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

describe('configureCommand', () => {
  it('always names the common name with certificates', () => {
    const change = {
      kind: 'server-certificate',
      certificate: 'c.pem',
      key: 'k.pem',
      commonName: '*.example.com',
    } as const;
    expect(configure(change)).toBe(
      `${start} \\\n  --tls-server-cert c.pem \\\n  --tls-server-key k.pem \\\n  --tls-cname '*.example.com'`,
    );
  });

  it('sends client CAs together with the server certificate', () => {
    const change = {
      kind: 'client-authorities',
      files: ['ca.pem'],
      certificate: 'c.pem',
      key: 'k.pem',
      commonName: 'x',
    } as const;
    expect(configure(change)).toContain('--tls-cname x \\\n  --tls-ca ca.pem');
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
