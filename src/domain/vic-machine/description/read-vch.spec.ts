// SPDX-License-Identifier: Apache-2.0
import { issueAuthority } from '../../certificates';
import { readVch, readVchList } from './read-vch';

const at = new Date('2026-01-01T00:00:00Z');

function described(json: unknown): ReturnType<typeof value> {
  return value(json);
}

function value(json: unknown) {
  const read = readVch(json, 'vm-7');
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe('readVch', () => {
  let first: string;
  let second: string;

  beforeAll(async () => {
    const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
    first = (await issueAuthority({ commonName: 'One', keyType, at })).certificatePem;
    second = (await issueAuthority({ commonName: 'Two', keyType, at })).certificatePem;
  });

  it('says unknown where the server says nothing', () => {
    const vch = described({ name: 'vch1' });
    expect(vch.version).toBe('unknown');
    expect(vch.dockerHost).toBeNull();
    expect(vch.endpoint).toEqual({ cpus: 'unknown', memory: 'unknown' });
    expect(vch.operationsUser).toEqual({ user: 'unknown', grantPermissions: 'unknown' });
    expect(vch.debug).toBe(0);
    expect(vch.networks.public.ip).toBe('unknown');
  });

  it('tells the three modes apart', () => {
    const server = { certificate: { pem: first } };
    const client = (...pems: string[]) => ({ certificate_authorities: pems.map((pem) => ({ pem })) });
    expect(described({ name: 'v', auth: { client: client() } }).tls.mode).toBe('no-tls');
    expect(described({ name: 'v', auth: { client: client(), server } }).tls.mode).toBe('no-tlsverify');
    expect(described({ name: 'v', auth: { client: client(second), server } }).tls.mode).toBe('tlsverify');
  });

  it('takes cumulative authorities apart', () => {
    const auth = {
      client: { certificate_authorities: [{ pem: first }, { pem: first + second }] },
      server: { certificate: { pem: first } },
    };
    expect(described({ name: 'v', auth }).tls.clientAuthorities.length).toBe(2);
  });

  it('reads container networks with what the server lost', () => {
    const container = [
      {
        alias: 'peers',
        firewall: 'peers',
        port_group: { id: 'dvportgroup-17' },
        gateway: { address: '10.2.0.1', routing_destinations: ['10.2.0.1/24'] },
        ip_ranges: ['', '10.2.0.32/28'],
        nameservers: ['10.2.0.2', '<nil>'],
      },
      { alias: 'default', gateway: { address: '<nil>', routing_destinations: ['<nil>'] }, ip_ranges: [] },
    ];
    const { containers } = described({ name: 'v', network: { container } }).networks;
    expect(containers).toEqual([
      {
        alias: 'default',
        portGroup: { id: 'unknown', name: 'unknown' },
        firewall: 'published',
        firewallChosen: false,
        gateway: null,
        ipRanges: [],
        untoldRanges: 0,
        dnsServers: [],
        brokenDnsServers: 0,
      },
      {
        alias: 'peers',
        portGroup: { id: 'dvportgroup-17', name: 'unknown' },
        firewall: 'peers',
        firewallChosen: true,
        gateway: '10.2.0.1/24',
        ipRanges: ['10.2.0.32/28'],
        untoldRanges: 1,
        dnsServers: ['10.2.0.2'],
        brokenDnsServers: 1,
      },
    ]);
  });

  it('converts quantities', () => {
    const vch = described({
      name: 'v',
      compute: { cpu: { limit: { value: 2, units: 'GHz' } }, memory: { limit: { value: 1, units: 'GiB' } } },
      storage: { base_image_size: { value: 8000000, units: 'KB' } },
    });
    expect([vch.compute.cpu.limit, vch.compute.memory.limit, vch.storage.baseImageSize]).toEqual([
      2000, 1024, 8e9,
    ]);
  });

  for (const json of [null, [], 'x', {}, { name: 5 }]) {
    it(`does not take ${JSON.stringify(json)} for a VCH`, () => {
      expect(readVch(json)).toEqual({ ok: false, problem: 'not-a-vch' });
    });
  }
});

describe('readVchList', () => {
  it('reads the entries that have an id', () => {
    const vchs = [{ id: 'vm-1', name: 'a', docker_host: '192.0.2.1:2376' }, { name: 'b' }, null];
    expect(readVchList({ vchs }, 'vc', 'datacenter-2')).toEqual([
      {
        vCenterId: 'vc',
        datacenterId: 'datacenter-2',
        id: 'vm-1',
        name: 'a',
        version: '',
        powerState: '',
        upgradeStatus: '',
        dockerHost: '192.0.2.1:2376',
        adminPortal: '',
      },
    ]);
    expect(readVchList(null, 'vc', null)).toEqual([]);
  });
});
