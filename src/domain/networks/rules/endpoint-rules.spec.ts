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
import { roleIpNotOnPublicNetwork } from './role-ip-not-on-public-network';
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
ruleCases(roleIpNotOnPublicNetwork.client, {
  holds: [onClient({ ip: '10.20.0.5/24' })],
  fails: [
    [networks({ client: role({ ip: '10.0.0.2/24' }) }), { portGroup: 'public-pg' }],
    [networks({ client: role({ ip: '10.0.0.2/24', portGroup: 'public-pg' }) }), { portGroup: 'public-pg' }],
  ],
  doesNotApply: [networks()],
});
ruleCases(roleIpNotOnPublicNetwork.management, {
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
