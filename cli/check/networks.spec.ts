// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadMessages, type Messages } from '../../src/messages';
import { checkLine } from './batch';
import type { CheckResult } from './check-result';
import { reportText } from './report';

const now = new Date('2026-01-01T00:00:00Z');
const common = ['--target', 'vc/dc', '--user', 'admin', '--name', 'vch1', '--bridge-network', 'bridge'];
const plain = [...common, '--no-tlsverify', '--tls-cname', 'vch1.example.com'];

describe('check on networks', () => {
  let texts: Messages;

  before(async () => {
    texts = await loadMessages('en');
  });

  const check = async (...argv: readonly string[]): Promise<CheckResult> => {
    const answer = await checkLine(
      'create',
      JSON.stringify({ id: 'x', argv: [...plain, ...argv] }),
      now,
      texts,
    );
    assert.ok('accept' in answer, JSON.stringify(answer));
    return answer;
  };
  const checkBody = async (container: readonly object[], more: object = {}): Promise<CheckResult> => {
    const body = {
      name: 'vch1',
      storage: { image_stores: ['ds'] },
      network: {
        bridge: { port_group: { name: 'b' }, ip_range: '172.16.0.0/12' },
        public: { port_group: { name: 'p' } },
        container,
      },
      auth: { no_tls: true },
      ...more,
    };
    const answer = await checkLine('api', JSON.stringify({ id: 1, body }), now, texts);
    assert.ok('accept' in answer, JSON.stringify(answer));
    return answer;
  };
  const found = ({ findings }: CheckResult, area: RegExp) =>
    findings.filter(({ id }) => area.test(id)).map(({ id, severity, option }) => [id, severity, option]);

  it('names the option of a container network that a finding is about', async () => {
    const answer = await check(
      ...['--container-network', 'web-pg:web', '--container-network-firewall', 'web-pg:peers'],
      ...['--container-network-gateway', 'web-pg:172.16.0.1/24'],
      ...['--container-network-ip-range', 'web-pg:172.16.0.10-20'],
    );
    assert.equal(answer.accept, true);
    assert.deepEqual(
      found({ ...answer, findings: answer.findings.filter(({ severity }) => severity === 'error') }, /./),
      [
        ['networks.container-subnet-outside-bridge-range', 'error', '--container-network-gateway'],
        ['firewall.peers-ranges-are-blocks', 'error', '--container-network-ip-range'],
      ],
    );
  });

  it('knows the networks that a command does not name', async () => {
    assert.deepEqual(found(await check(), /public-network|host-firewall/), [
      ['networks.public-network-carries-public-traffic', 'warning', '--management-network'],
      ['networks.host-firewall-known', 'note', '--management-network'],
    ]);
    assert.deepEqual(found(await check('--dns-server', '2001:db8::53'), /dns-/), [
      ['networks.dns-servers-reachable', 'warning', '--dns-server'],
    ]);
  });

  it('judges the networks of a body, and what the API loses of them', async () => {
    const answer = await checkBody([
      { alias: 'web', port_group: { name: 'a' }, firewall: 'peers' },
      { alias: 'web', port_group: { name: 'b2' }, firewall: 'open', nameservers: ['10.0.0.53', 'ns'] },
      { port_group: { name: 'c' } },
    ]);
    assert.equal(answer.accept, true);
    assert.deepEqual(found(answer, /^api\.container/), [
      ['api.container-network-lost', 'error', 'network.container.0'],
      ['api.container-dns-lost', 'error', 'network.container.1'],
      ['api.container-alias-missing', 'error', 'network.container.2'],
    ]);
    // Of the two networks with one alias, the last comes to be.
    assert.deepEqual(found(answer, /^firewall\.(peers|open)/), [
      ['firewall.open-avoided', 'warning', 'network.container.firewall'],
    ]);
  });

  it('tells what the VCH opens, interface by interface', async () => {
    const { exposure } = await check('--client-network', 'client-pg', '--debug', '2');
    const open = exposure?.interfaces.map(({ portGroup, ports }) => [
      portGroup,
      ports
        .filter(({ state, direction }) => state === 'open' && direction === 'in')
        .map(({ port, becauseOfDebug }) => (becauseOfDebug ? `${port} by debug` : port)),
    ]);
    assert.deepEqual(open, [
      ['VM Network', ['', '68']],
      ['client-pg', ['2376', '2378', '6060-6063 by debug', '2377', '', '68']],
      ['bridge', ['53', '']],
    ]);
  });

  it('tells what containers let in, and what a body opens', async () => {
    const network = {
      alias: 'web',
      port_group: { name: 'a' },
      firewall: 'peers',
      gateway: { address: '10.1.0.1', routing_destinations: ['10.1.0.0/24'] },
      ip_ranges: ['10.1.0.16/28'],
    };
    const answer = await checkBody([network], { debug: 2 });
    const { exposure } = answer;
    assert.deepEqual(found(answer, /^general/), [
      ['general.debug-keeps-profiling-local', 'warning', 'debug'],
    ]);
    const sources = ['10.1.0.16-10.1.0.31'];
    assert.deepEqual(
      exposure?.containerNetworks.map((one) => [one.network, one.level, one.traffic.ping, one.profiling]),
      [['web', 'peers', { verdict: 'from-sources', sources }, { verdict: 'from-sources', sources }]],
    );
    assert.deepEqual(
      exposure.interfaces[0]?.ports.filter(({ id }) => id.startsWith('docker-api')).map(({ port }) => port),
      ['2375'],
    );
  });

  it('opens nothing where the engine refuses', async () => {
    assert.equal((await check('--dns-server', 'ns.example.com')).exposure, null);
  });

  it('prints the ports and the traffic below the findings', async () => {
    const text = reportText(await check('--container-network', 'web-pg:web'), texts, false);
    assert.match(
      text,
      /\nPorts on VM Network \(public network, client network, management network; address by DHCP\)\n {2}in +2376 tcp +HTTPS +Docker API/,
    );
    assert.match(text, /\nContainers on web \(published\)\n {2}In, to a published port +allowed\n/);
  });
});
