// SPDX-License-Identifier: Apache-2.0
import { aRole as role, someNetworks as networks } from '../../../testing/network-settings';
import { ruleCases } from '../../../testing/rule-cases';
import type { ImageProxies } from '../network-settings';
import { dnsServersFew } from './dns-servers-few';
import { dnsServersGiven } from './dns-servers-given';
import { dnsServersIpv4 } from './dns-servers-ipv4';
import { dnsServersReachable } from './dns-servers-reachable';
import { dnsServersValid } from './dns-servers-valid';
import { proxyExceptionsUnderstood } from './proxy-exceptions-understood';
import { proxyExceptionsUsed } from './proxy-exceptions-used';
import { proxyExceptionsValid } from './proxy-exceptions-valid';
import { proxyHasNoCredentials } from './proxy-has-no-credentials';
import { proxyValid } from './proxy-valid';

const proxies = (changes: Partial<ImageProxies>) =>
  networks({ proxies: { http: '', https: '', exceptions: [], ...changes } });
const dns = (...dnsServers: readonly string[]) => networks({ dnsServers });

ruleCases(dnsServersValid, {
  holds: [dns('10.0.0.53', '', '::1')],
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
const google = { used: ['8.8.8.8', '8.8.4.4'] };
const ofItsOwn = {
  public: role({ portGroup: 'public-pg', ip: '192.0.2.21/24' }),
  client: role({ portGroup: 'client-pg' }),
};
ruleCases(dnsServersGiven, {
  holds: [
    networks({ public: role({ portGroup: 'public-pg', ip: '192.0.2.21/24' }), dnsServers: ['10.0.0.53'] }),
  ],
  fails: [
    [networks({ public: role({ portGroup: 'public-pg', ip: '192.0.2.21/24' }) }), google],
    [
      networks({
        public: role({ portGroup: 'public-pg', ip: '192.0.2.21/24' }),
        client: role({ portGroup: 'client-pg', ip: '10.20.0.5/24' }),
        dnsServers: [''],
      }),
      google,
    ],
  ],
  // Name servers come by DHCP where one network has it.
  doesNotApply: [
    networks(),
    networks(ofItsOwn),
    networks({ ...ofItsOwn, management: role({ portGroup: 'public-pg' }) }),
  ],
});
ruleCases(dnsServersIpv4, {
  holds: [dns('10.0.0.53', 'dns.example.com')],
  fails: [
    [dns('10.0.0.53', '2001:4860:4860::8888'), { places: [{ index: 1, text: '2001:4860:4860::8888' }] }],
  ],
  doesNotApply: [networks(), dns('')],
});
ruleCases(dnsServersReachable, {
  holds: [dns('10.0.0.53')],
  fails: [[dns('::1'), { places: [{ index: 0, text: '::1' }] }]],
  doesNotApply: [networks(), dns('')],
});
ruleCases(proxyValid.http, {
  holds: [proxies({ http: 'http://proxy.example.com:3128' }), proxies({ http: 'HTTP://p:1' })],
  fails: [
    [proxies({ http: '//p:1' }), { problem: { code: 'scheme-missing', position: 0 } }],
    [proxies({ http: 'http://p:port' }), { problem: { code: 'unexpected-character', position: 9 } }],
  ],
  doesNotApply: [networks(), proxies({ https: 'x' })],
});
ruleCases(proxyValid.https, {
  holds: [proxies({ https: 'http://[::1]:3128' }), proxies({ https: 'https://proxy.example.com:3129' })],
  fails: [[proxies({ https: 'p' }), { problem: { code: 'scheme-missing', position: 0 } }]],
  doesNotApply: [networks()],
});
for (const [kind, other] of [
  ['http', 'https'],
  ['https', 'http'],
] as const) {
  ruleCases(proxyHasNoCredentials[kind], {
    holds: [proxies({ [kind]: 'http://192.0.2.8:8080' })],
    fails: [[proxies({ [kind]: 'http://u:pw@p:3128' }), {}]],
    doesNotApply: [networks(), proxies({ [kind]: 'p' }), proxies({ [other]: 'http://u:pw@p:3128' })],
  });
}
ruleCases(proxyExceptionsValid, {
  holds: [proxies({ exceptions: ['localhost', '.example.com', '10.0.0.0/8', '*', ''] })],
  fails: [
    [
      proxies({ exceptions: ['localhost', 'a, b', 'http://c'] }),
      {
        places: [
          { index: 1, text: 'a, b', problem: { code: 'unexpected-character', position: 1 } },
          { index: 2, text: 'http://c', problem: { code: 'unexpected-character', position: 0 } },
        ],
      },
    ],
  ],
  doesNotApply: [networks()],
});
ruleCases(proxyExceptionsUnderstood, {
  holds: [
    proxies({ exceptions: ['localhost', '.example.com', '10.0.0.7', 'registry:5000', 'a, b'] }),
    proxies({ exceptions: ['*'] }),
  ],
  fails: [
    [
      proxies({ exceptions: ['10.0.0.0/8', '*.example.com', '*'] }),
      {
        places: [
          { index: 0, text: '10.0.0.0/8', kind: 'network' },
          { index: 1, text: '*.example.com', kind: 'wildcard' },
          { index: 2, text: '*', kind: 'star-among-others' },
        ],
      },
    ],
  ],
  doesNotApply: [networks(), proxies({ exceptions: [''] }), proxies({ exceptions: ['a b'] })],
});
ruleCases(proxyExceptionsUsed, {
  holds: [proxies({ http: 'http://p:1', exceptions: ['localhost'] })],
  fails: [[proxies({ exceptions: ['localhost'] }), {}]],
  doesNotApply: [networks(), proxies({ exceptions: [''] })],
});
