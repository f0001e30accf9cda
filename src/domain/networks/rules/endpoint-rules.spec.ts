// SPDX-License-Identifier: Apache-2.0
import { aRole as role, someNetworks as networks } from '../../../testing/network-settings';
import { ruleCases } from '../../../testing/rule-cases';
import type { RoleNetwork } from '../network-settings';
import { hostFirewallKnown } from './host-firewall-known';
import { managementIpFixed } from './management-ip-fixed';
import { managementTrustedKnown } from './management-trusted-known';
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
import { subnetsDiffer } from './subnets-differ';

const onPublic = (changes: Partial<RoleNetwork>) =>
  networks({ public: role({ portGroup: 'public-pg', ...changes }) });
const onClient = (changes: Partial<RoleNetwork>) =>
  networks({ client: role({ portGroup: 'client-pg', ...changes }) });
const onManagement = (changes: Partial<RoleNetwork>) =>
  networks({ management: role({ portGroup: 'management-pg', ...changes }) });

ruleCases(publicChosen, {
  holds: [networks()],
  fails: [[onPublic({ portGroup: '' }), {}]],
  doesNotApply: [],
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
  holds: [
    onManagement({ ip: '10.30.0.5/24' }),
    onManagement({ ip: '10.30.0.0/31' }),
    onManagement({ ip: '10.30.0.1/31' }),
  ],
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
  holds: [
    onClient({ ip: '10.0.0.2/24', gateway: '10.0.0.1' }),
    onClient({ ip: '10.0.0.0/31', gateway: '10.0.0.1' }),
  ],
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
describe('networks.management-trusted-known', () => {
  it('is said of a management network of its own; of a shared one another rule speaks', () => {
    expect(managementTrustedKnown.appliesTo(onManagement({}))).toBeTrue();
    expect(managementTrustedKnown.check(onManagement({}), new Date(0))).toEqual({});
    expect(managementTrustedKnown.appliesTo(networks())).toBeFalse();
  });
});
describe('networks.host-firewall-known', () => {
  it('is always said', () => {
    expect(hostFirewallKnown.appliesTo(networks())).toBeTrue();
    expect(hostFirewallKnown.check(networks(), new Date(0))).toEqual({});
  });
});
ruleCases(subnetsDiffer, {
  holds: [
    networks({
      client: role({ portGroup: 'client-pg', ip: '10.20.0.5/24' }),
      management: role({ portGroup: 'management-pg', ip: '10.20.1.5/24' }),
    }),
    networks({
      client: role({ portGroup: 'client-pg', ip: '10.20.0.5/24' }),
      management: role({ portGroup: 'management-pg', ip: '10.20.0.5/16' }),
    }),
  ],
  fails: [
    [
      networks({
        public: role({ portGroup: 'public-pg', ip: '192.0.2.21/24', gateway: '192.0.2.1' }),
        client: role({ portGroup: 'client-pg', ip: '10.20.0.5/24' }),
        management: role({ portGroup: 'management-pg', ip: '10.20.0.6/24' }),
      }),
      { subnet: '10.20.0.0/24', roles: ['client', 'management'] },
    ],
  ],
  doesNotApply: [
    networks(),
    onClient({ ip: '10.20.0.5/24' }),
    networks({
      client: role({ portGroup: 'same-pg', ip: '10.20.0.5/24' }),
      management: role({ portGroup: 'same-pg', ip: '10.20.0.6/24' }),
    }),
  ],
});
