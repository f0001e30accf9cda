// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { BridgeNetwork, ImageProxies, NetworkSettings, RoleNetwork } from '../network-settings';
import { bridgeChosen } from './bridge-chosen';
import { bridgeNotShared } from './bridge-not-shared';
import { bridgeRangeFree } from './bridge-range-free';
import { bridgeRangeValid } from './bridge-range-valid';
import { bridgeWidthFitsRange } from './bridge-width-fits-range';
import { bridgeWidthValid } from './bridge-width-valid';
import { dnsServersFew } from './dns-servers-few';
import { dnsServersGiven } from './dns-servers-given';
import { dnsServersValid } from './dns-servers-valid';
import { managementIpFixed } from './management-ip-fixed';
import { proxyExceptionsUsed } from './proxy-exceptions-used';
import { proxyExceptionsValid } from './proxy-exceptions-valid';
import { proxyHasNoCredentials } from './proxy-has-no-credentials';
import { proxyValid } from './proxy-valid';
import { publicChosen } from './public-chosen';
import { publicHasNoRoutes } from './public-has-no-routes';
import { publicIpHasGateway } from './public-ip-has-gateway';
import { publicNetworkCarriesPublicTraffic } from './public-network-carries-public-traffic';
import { roleGatewayHasIp } from './role-gateway-has-ip';
import { roleGatewayHasRoute } from './role-gateway-has-route';
import { roleGatewayReachable } from './role-gateway-reachable';
import { roleGatewayValid } from './role-gateway-valid';
import { roleIpIsHost } from './role-ip-is-host';
import { roleIpNotOnPublicNetwork } from './role-ip-not-on-public-network';
import { roleIpValid } from './role-ip-valid';
import { roleRoutesHaveGateway } from './role-routes-have-gateway';
import { roleRoutesValid } from './role-routes-valid';
import { sharedPortGroupHasOneIp } from './shared-port-group-has-one-ip';

const role = (changes: Partial<RoleNetwork> = {}): RoleNetwork => ({
  portGroup: '',
  ip: '',
  gateway: '',
  routes: [],
  ...changes,
});
function networks(changes: Partial<NetworkSettings> = {}): NetworkSettings {
  return {
    bridge: { portGroup: 'bridge-pg', ipRange: '', width: '' },
    public: role({ portGroup: 'public-pg' }),
    client: role(),
    management: role(),
    dnsServers: [],
    proxies: { http: '', https: '', exceptions: [] },
    containers: [],
    asymmetricRoutes: false,
    ...changes,
  };
}
const bridge = (changes: Partial<BridgeNetwork>) =>
  networks({ bridge: { portGroup: 'bridge-pg', ipRange: '', width: '', ...changes } });
const onPublic = (changes: Partial<RoleNetwork>) =>
  networks({ public: role({ portGroup: 'public-pg', ...changes }) });
const onClient = (changes: Partial<RoleNetwork>) =>
  networks({ client: role({ portGroup: 'client-pg', ...changes }) });
const onManagement = (changes: Partial<RoleNetwork>) =>
  networks({ management: role({ portGroup: 'management-pg', ...changes }) });
const proxies = (changes: Partial<ImageProxies>) =>
  networks({ proxies: { http: '', https: '', exceptions: [], ...changes } });
const dns = (...dnsServers: readonly string[]) => networks({ dnsServers });

ruleCases(bridgeChosen, { holds: [networks()], fails: [[bridge({ portGroup: '' }), {}]], doesNotApply: [] });
ruleCases(publicChosen, {
  holds: [networks()],
  fails: [[onPublic({ portGroup: '' }), {}]],
  doesNotApply: [],
});
ruleCases(bridgeRangeValid, {
  holds: [bridge({ ipRange: '172.16.0.0/12' }), bridge({ ipRange: '10.1.2.3/8' })],
  fails: [
    [bridge({ ipRange: '300.1.0.0/12' }), { problem: { code: 'octet-too-large', position: 0 } }],
    [bridge({ ipRange: '2001:db8::/32' }), { problem: { code: 'ipv6', position: 0 } }],
    [bridge({ ipRange: '172.16.0.0' }), { problem: { code: 'prefix-missing', position: 10 } }],
  ],
  doesNotApply: [networks()],
});
ruleCases(bridgeWidthValid, {
  holds: [bridge({ width: '1' }), bridge({ width: '30' })],
  fails: [
    [bridge({ width: '0' }), { text: '0' }],
    [bridge({ width: '31' }), { text: '31' }],
    [bridge({ width: '16x' }), { text: '16x' }],
  ],
  doesNotApply: [networks()],
});
ruleCases(bridgeWidthFitsRange, {
  holds: [
    networks(),
    bridge({ ipRange: '192.168.0.0/16' }),
    bridge({ ipRange: '192.168.0.0/24', width: '24' }),
  ],
  fails: [
    [bridge({ ipRange: '172.16.0.0/24' }), { width: 16, prefixLength: 24 }],
    [bridge({ ipRange: '172.16.0.0/17' }), { width: 16, prefixLength: 17 }],
    [bridge({ width: '8' }), { width: 8, prefixLength: 12 }],
  ],
  doesNotApply: [bridge({ width: 'x' }), bridge({ ipRange: 'x' })],
});
ruleCases(bridgeNotShared, {
  holds: [networks()],
  fails: [
    [
      bridge({ portGroup: 'public-pg' }),
      { portGroup: 'public-pg', roles: ['public', 'client', 'management'] },
    ],
    [
      networks({ management: role({ portGroup: 'bridge-pg' }) }),
      { portGroup: 'bridge-pg', roles: ['management'] },
    ],
    [
      networks({ bridge: { portGroup: 'VM Network', ipRange: '', width: '' }, public: role() }),
      { portGroup: 'VM Network', roles: ['public', 'client', 'management'] },
    ],
  ],
  doesNotApply: [bridge({ portGroup: '' })],
});
ruleCases(bridgeRangeFree, {
  holds: [networks(), onClient({ ip: '10.20.0.5/24' }), onClient({ ip: 'x', routes: ['0.0.0.0/0'] })],
  fails: [
    [
      onClient({ ip: '172.16.5.5/24', routes: ['172.0.0.0/8', '10.0.0.0/8'] }),
      {
        range: '172.16.0.0/12',
        taken: [
          { role: 'client', what: 'ip', subnet: '172.16.5.0/24' },
          { role: 'client', what: 'route', subnet: '172.0.0.0/8' },
        ],
      },
    ],
  ],
  doesNotApply: [bridge({ ipRange: 'x' })],
});

ruleCases(roleIpValid('public'), {
  holds: [onPublic({ ip: '192.0.2.21/24' })],
  fails: [[onPublic({ ip: '192.0.2.21' }), { problem: { code: 'prefix-missing', position: 10 } }]],
  doesNotApply: [networks()],
});
ruleCases(roleIpValid('client'), {
  holds: [onClient({ ip: '10.20.0.5/24' })],
  fails: [[onClient({ ip: '10.0.0.2/33' }), { problem: { code: 'prefix-too-long', position: 9 } }]],
  doesNotApply: [onPublic({ ip: 'x' })],
});
ruleCases(roleIpIsHost('management'), {
  holds: [onManagement({ ip: '10.30.0.5/24' })],
  fails: [
    [onManagement({ ip: '10.30.0.0/24' }), { ip: '10.30.0.0/24', subnet: '10.30.0.0/24' }],
    [onManagement({ ip: '10.30.0.255/24' }), { ip: '10.30.0.255/24', subnet: '10.30.0.0/24' }],
  ],
  doesNotApply: [networks(), onManagement({ ip: 'x' })],
});
ruleCases(roleGatewayHasIp('management'), {
  holds: [onManagement({ ip: '10.0.0.2/24', gateway: '10.0.0.1' })],
  fails: [[onManagement({ gateway: '10.0.0.1' }), { gateway: '10.0.0.1' }]],
  doesNotApply: [networks()],
});
ruleCases(roleGatewayValid('public'), {
  holds: [onPublic({ gateway: '192.0.2.1' })],
  fails: [
    [onPublic({ gateway: '192.0.2.1/24' }), { problem: { code: 'unexpected-character', position: 9 } }],
  ],
  doesNotApply: [networks()],
});
ruleCases(roleGatewayReachable('client'), {
  holds: [onClient({ ip: '10.0.0.2/24', gateway: '10.0.0.1' })],
  fails: [
    [
      onClient({ ip: '10.0.0.2/24', gateway: '10.9.0.1' }),
      { reason: 'outside-subnet', gateway: '10.9.0.1', subnet: '10.0.0.0/24' },
    ],
    [
      onClient({ ip: '10.0.0.2/24', gateway: '10.0.0.2' }),
      { reason: 'own-address', gateway: '10.0.0.2', subnet: '10.0.0.0/24' },
    ],
    [
      onClient({ ip: '10.0.0.2/24', gateway: '10.0.0.255' }),
      { reason: 'no-host-address', gateway: '10.0.0.255', subnet: '10.0.0.0/24' },
    ],
  ],
  doesNotApply: [networks(), onClient({ gateway: '10.0.0.1' }), onClient({ ip: 'x', gateway: '10.0.0.1' })],
});
ruleCases(publicIpHasGateway, {
  holds: [onPublic({ ip: '192.0.2.21/24', gateway: '192.0.2.1' })],
  fails: [[onPublic({ ip: '192.0.2.21/24' }), {}]],
  doesNotApply: [networks()],
});
ruleCases(publicHasNoRoutes, {
  holds: [networks()],
  fails: [[onPublic({ routes: ['10.0.0.0/8'] }), { routes: ['10.0.0.0/8'] }]],
  doesNotApply: [],
});
ruleCases(roleGatewayHasRoute('client'), {
  holds: [onClient({ gateway: '10.0.0.1', routes: ['10.5.0.0/16'] })],
  fails: [
    [onClient({ gateway: '10.0.0.1' }), { gateway: '10.0.0.1' }],
    [onClient({ gateway: '10.0.0.1', routes: [''] }), { gateway: '10.0.0.1' }],
  ],
  doesNotApply: [networks()],
});
ruleCases(roleRoutesHaveGateway('management'), {
  holds: [onManagement({ gateway: '10.0.0.1', routes: ['10.5.0.0/16'] })],
  fails: [[onManagement({ routes: ['10.5.0.0/16'] }), { routes: ['10.5.0.0/16'] }]],
  doesNotApply: [networks(), onManagement({ routes: [''] })],
});
ruleCases(roleRoutesValid('client'), {
  holds: [onClient({ routes: ['10.5.0.0/16', ''] })],
  fails: [
    [
      onClient({ routes: ['10.5.0.0/16', '10.5.0.0'] }),
      { places: [{ index: 1, text: '10.5.0.0', problem: { code: 'prefix-missing', position: 8 } }] },
    ],
  ],
  doesNotApply: [networks()],
});
ruleCases(roleIpNotOnPublicNetwork('client'), {
  holds: [onClient({ ip: '10.20.0.5/24' })],
  fails: [
    [networks({ client: role({ ip: '10.0.0.2/24' }) }), { portGroup: 'public-pg' }],
    [networks({ client: role({ ip: '10.0.0.2/24', portGroup: 'public-pg' }) }), { portGroup: 'public-pg' }],
  ],
  doesNotApply: [networks()],
});
ruleCases(roleIpNotOnPublicNetwork('management'), {
  holds: [networks({ client: role({ portGroup: 'client-pg' }), management: role({ ip: '10.0.0.2/24' }) })],
  fails: [[networks({ management: role({ ip: '10.0.0.2/24' }) }), { portGroup: 'public-pg' }]],
  doesNotApply: [networks()],
});
ruleCases(sharedPortGroupHasOneIp, {
  holds: [onClient({ ip: '10.0.0.2/24' })],
  fails: [
    [
      networks({
        client: role({ portGroup: 'same-pg', ip: '10.0.0.2/24' }),
        management: role({ portGroup: 'same-pg', ip: '10.0.0.3/24' }),
      }),
      { portGroup: 'same-pg', client: '10.0.0.2/24', management: '10.0.0.3/24' },
    ],
  ],
  doesNotApply: [networks(), onManagement({ ip: '10.0.0.2/24' })],
});
ruleCases(publicNetworkCarriesPublicTraffic, {
  holds: [networks({ client: role({ portGroup: 'client-pg' }) })],
  fails: [
    [networks(), { roles: ['client', 'management'] }],
    [onManagement({}), { roles: ['client'] }],
    [
      networks({ client: role({ portGroup: 'client-pg' }), management: role({ portGroup: 'public-pg' }) }),
      { roles: ['management'] },
    ],
  ],
  doesNotApply: [onPublic({ portGroup: '' })],
});
ruleCases(managementIpFixed, {
  holds: [onManagement({ ip: '10.30.0.5/24' }), onPublic({ ip: '192.0.2.21/24' })],
  fails: [
    [networks(), {}],
    [
      networks({ public: role({ portGroup: 'p', ip: '192.0.2.21/24' }), client: role({ portGroup: 'c' }) }),
      {},
    ],
  ],
  doesNotApply: [],
});
ruleCases(dnsServersValid, {
  holds: [dns('10.0.0.53', '')],
  fails: [
    [
      dns('10.0.0.53', 'dns.example.com'),
      {
        places: [
          { index: 1, text: 'dns.example.com', problem: { code: 'unexpected-character', position: 0 } },
        ],
      },
    ],
  ],
  doesNotApply: [networks(), dns('')],
});
ruleCases(dnsServersFew, {
  holds: [dns('1.1.1.1', '8.8.8.8', '9.9.9.9', '')],
  fails: [[dns('1.1.1.1', '8.8.8.8', '9.9.9.9', '10.0.0.53'), { count: 4, ignored: ['10.0.0.53'] }]],
  doesNotApply: [networks()],
});
ruleCases(dnsServersGiven, {
  holds: [networks({ public: role({ ip: '192.0.2.21/24' }), dnsServers: ['10.0.0.53'] })],
  fails: [[onPublic({ ip: '192.0.2.21/24' }), { used: ['8.8.8.8', '8.8.4.4'] }]],
  doesNotApply: [networks()],
});
ruleCases(proxyValid('http'), {
  holds: [proxies({ http: 'http://proxy.example.com:3128' }), proxies({ http: 'HTTP://p:1' })],
  fails: [
    [proxies({ http: '//p:1' }), { problem: { code: 'scheme-missing', position: 0 } }],
    [proxies({ http: 'http://p:port' }), { problem: { code: 'unexpected-character', position: 9 } }],
  ],
  doesNotApply: [networks(), proxies({ https: 'x' })],
});
ruleCases(proxyValid('https'), {
  holds: [proxies({ https: 'http://[::1]:3128' }), proxies({ https: 'https://proxy.example.com:3129' })],
  fails: [[proxies({ https: 'p' }), { problem: { code: 'scheme-missing', position: 0 } }]],
  doesNotApply: [networks()],
});
ruleCases(proxyHasNoCredentials('https'), {
  holds: [proxies({ https: 'http://192.0.2.8:8080' })],
  fails: [[proxies({ https: 'http://u:pw@p:3128' }), {}]],
  doesNotApply: [networks(), proxies({ https: 'p' })],
});
ruleCases(proxyExceptionsValid, {
  holds: [proxies({ exceptions: ['localhost', '.example.com', '10.0.0.0/8', '*', ''] })],
  fails: [
    [
      proxies({ exceptions: ['localhost', 'a, b', 'http://c'] }),
      {
        places: [
          { index: 1, text: 'a, b' },
          { index: 2, text: 'http://c' },
        ],
      },
    ],
  ],
  doesNotApply: [networks()],
});
ruleCases(proxyExceptionsUsed, {
  holds: [proxies({ http: 'http://p:1', exceptions: ['localhost'] })],
  fails: [[proxies({ exceptions: ['localhost'] }), {}]],
  doesNotApply: [networks(), proxies({ exceptions: [''] })],
});
