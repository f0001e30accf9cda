// SPDX-License-Identifier: Apache-2.0
import { aRole as role, someNetworks as networks } from '../../../testing/network-settings';
import { ruleCases } from '../../../testing/rule-cases';
import type { BridgeNetwork, RoleNetwork } from '../network-settings';
import { bridgeChosen } from './bridge-chosen';
import { bridgeNotShared } from './bridge-not-shared';
import { bridgeRangeFree } from './bridge-range-free';
import { bridgeRangeHasRoom } from './bridge-range-has-room';
import { bridgeRangeValid } from './bridge-range-valid';
import { bridgeWidthFitsRange } from './bridge-width-fits-range';
import { bridgeWidthValid } from './bridge-width-valid';

const bridge = (changes: Partial<BridgeNetwork>) =>
  networks({ bridge: { portGroup: 'bridge-pg', ipRange: '', width: '', ...changes } });
const onClient = (changes: Partial<RoleNetwork>) =>
  networks({ client: role({ portGroup: 'client-pg', ...changes }) });

ruleCases(bridgeChosen, { holds: [networks()], fails: [[bridge({ portGroup: '' }), {}]], doesNotApply: [] });
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
ruleCases(bridgeRangeHasRoom, {
  holds: [networks(), bridge({ width: '24' }), bridge({ ipRange: '172.16.0.0/24' })],
  fails: [
    [bridge({ ipRange: '192.168.0.0/16' }), { prefixLength: 16 }],
    [bridge({ ipRange: '192.168.0.0/24', width: '24' }), { prefixLength: 24 }],
  ],
  doesNotApply: [bridge({ width: 'x' })],
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
