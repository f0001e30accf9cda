// SPDX-License-Identifier: Apache-2.0
import { aRole, someNetworks as networks } from '../../../testing/network-settings';
import { ruleCases } from '../../../testing/rule-cases';
import type { RoleNetwork } from '../network-settings';
import type { NetworkRole } from '../roles';
import { roleGatewayHasIp } from './role-gateway-has-ip';
import { roleGatewayHasRoute } from './role-gateway-has-route';
import { roleGatewayReachable } from './role-gateway-reachable';
import { roleGatewayValid } from './role-gateway-valid';
import { roleIpIsHost } from './role-ip-is-host';
import { roleIpValid } from './role-ip-valid';
import { roleRoutesHaveGateway } from './role-routes-have-gateway';
import { roleRoutesValid } from './role-routes-valid';

const on = (role: NetworkRole) => (changes: Partial<RoleNetwork>) =>
  networks({ [role]: aRole({ portGroup: `${role}-pg`, ...changes }) });

/** Every role has these rules, each about its own network only. */
for (const role of ['public', 'client', 'management'] as const) {
  const own = on(role);
  const other = on(role === 'client' ? 'management' : 'client');

  ruleCases(roleIpValid[role], {
    holds: [own({ ip: '192.0.2.21/24' })],
    fails: [
      [own({ ip: '192.0.2.21' }), { problem: { code: 'prefix-missing', position: 10 } }],
      [own({ ip: '10.0.0.2/33' }), { problem: { code: 'prefix-too-long', position: 9 } }],
    ],
    doesNotApply: [networks(), other({ ip: 'x' })],
  });
  ruleCases(roleIpIsHost[role], {
    holds: [own({ ip: '10.30.0.5/24' }), own({ ip: '10.30.0.0/31' }), own({ ip: '10.30.0.1/31' })],
    fails: [
      [own({ ip: '10.30.0.0/24' }), { ip: '10.30.0.0/24', subnet: '10.30.0.0/24' }],
      [own({ ip: '10.30.0.255/24' }), { ip: '10.30.0.255/24', subnet: '10.30.0.0/24' }],
    ],
    doesNotApply: [networks(), own({ ip: 'x' }), other({ ip: '10.30.0.0/24' })],
  });
  ruleCases(roleGatewayHasIp[role], {
    holds: [own({ ip: '10.0.0.2/24', gateway: '10.0.0.1' })],
    fails: [[own({ gateway: '10.0.0.1' }), { gateway: '10.0.0.1' }]],
    doesNotApply: [networks(), other({ gateway: '10.0.0.1' })],
  });
  ruleCases(roleGatewayValid[role], {
    holds: [own({ gateway: '192.0.2.1' })],
    fails: [[own({ gateway: '192.0.2.1/24' }), { problem: { code: 'unexpected-character', position: 9 } }]],
    doesNotApply: [networks(), other({ gateway: 'x' })],
  });
  ruleCases(roleGatewayReachable[role], {
    holds: [own({ ip: '10.0.0.2/24', gateway: '10.0.0.1' }), own({ ip: '10.0.0.0/31', gateway: '10.0.0.1' })],
    fails: [
      [
        own({ ip: '10.0.0.2/24', gateway: '10.9.0.1' }),
        { reason: 'outside-subnet', gateway: '10.9.0.1', subnet: '10.0.0.0/24' },
      ],
      [
        own({ ip: '10.0.0.2/24', gateway: '10.0.0.2' }),
        { reason: 'own-address', gateway: '10.0.0.2', subnet: '10.0.0.0/24' },
      ],
      [
        own({ ip: '10.0.0.2/24', gateway: '10.0.0.255' }),
        { reason: 'no-host-address', gateway: '10.0.0.255', subnet: '10.0.0.0/24' },
      ],
    ],
    doesNotApply: [
      networks(),
      own({ gateway: '10.0.0.1' }),
      own({ ip: 'x', gateway: '10.0.0.1' }),
      other({ ip: '10.0.0.2/24', gateway: '10.9.0.1' }),
    ],
  });
}

/** Only the networks beside the public one lead to destinations. */
for (const role of ['client', 'management'] as const) {
  const own = on(role);
  const other = on(role === 'client' ? 'management' : 'client');

  ruleCases(roleGatewayHasRoute[role], {
    holds: [own({ gateway: '10.0.0.1', routes: ['10.5.0.0/16'] })],
    fails: [
      [own({ gateway: '10.0.0.1' }), { gateway: '10.0.0.1' }],
      [own({ gateway: '10.0.0.1', routes: [''] }), { gateway: '10.0.0.1' }],
    ],
    doesNotApply: [networks(), other({ gateway: '10.0.0.1' })],
  });
  ruleCases(roleRoutesHaveGateway[role], {
    holds: [own({ gateway: '10.0.0.1', routes: ['10.5.0.0/16'] })],
    fails: [[own({ routes: ['10.5.0.0/16'] }), { routes: ['10.5.0.0/16'] }]],
    doesNotApply: [networks(), own({ routes: [''] }), other({ routes: ['10.5.0.0/16'] })],
  });
  ruleCases(roleRoutesValid[role], {
    holds: [own({ routes: ['10.5.0.0/16', ''] })],
    fails: [
      [
        own({ routes: ['10.5.0.0/16', '10.5.0.0'] }),
        { places: [{ index: 1, text: '10.5.0.0', problem: { code: 'prefix-missing', position: 8 } }] },
      ],
    ],
    doesNotApply: [networks(), other({ routes: ['x'] })],
  });
}
