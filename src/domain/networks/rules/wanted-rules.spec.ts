// SPDX-License-Identifier: Apache-2.0
import { aContainerNetwork, aRole, someNetworks as networks } from '../../../testing/network-settings';
import { ruleCases } from '../../../testing/rule-cases';
import { containerGatewayGiven } from './container-gateway-given';
import { roleIpGiven } from './role-ip-given';

const unconnected = aRole();
const dhcp = aContainerNetwork();

for (const role of ['public', 'client', 'management'] as const) {
  ruleCases(roleIpGiven[role], {
    holds: [networks({ [role]: { ...unconnected, ip: '10.20.0.5/24' } })],
    fails: [[networks({ [role]: { ...unconnected, isStaticWanted: true } }), {}]],
    doesNotApply: [networks(), networks({ [role]: { ...unconnected, gateway: '10.20.0.1' } })],
  });
}

ruleCases(containerGatewayGiven, {
  holds: [networks({ containers: [dhcp, { ...dhcp, gateway: '10.1.0.1/24' }] })],
  fails: [
    [
      networks({ containers: [dhcp, { ...dhcp, areRangesWanted: true }] }),
      { places: [{ index: 1, part: 'gateway', item: null, network: 'web' }] },
    ],
  ],
  doesNotApply: [networks(), networks({ containers: [dhcp] })],
});
