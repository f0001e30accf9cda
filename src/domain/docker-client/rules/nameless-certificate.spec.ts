// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import { customTls, generatedTls, vchWith } from '../../../testing/tls-settings';
import type { TlsSettings } from '../../tls';
import { noClientPlan } from '../client-plan';
import type { Clients } from '../clients';
import { commonNameOrAddressGiven } from './common-name-or-address-given';
import { namelessCertificateKnown } from './nameless-certificate-known';

const about = (tls: TlsSettings, clientIp = ''): Clients => ({
  settings: vchWith(tls, clientIp),
  plan: noClientPlan,
  connection: null,
});
const sharedStatic = (tls: TlsSettings): Clients => {
  const { networks } = vchWith(tls);
  const portGroup = 'one-pg';
  const client = { ...networks.client, portGroup };
  const publicNetwork = { ...networks.public, portGroup, ip: '192.0.2.21/24', gateway: '192.0.2.1' };
  return {
    ...about(tls),
    settings: { ...vchWith(tls), networks: { ...networks, public: publicNetwork, client } },
  };
};
const plain = about({ transport: 'plain' });

ruleCases(commonNameOrAddressGiven, {
  holds: [
    about(generatedTls('vch1.example.com', [])),
    about(generatedTls('', []), '10.20.0.5/24'),
    sharedStatic(generatedTls('', [])),
  ],
  fails: [
    [about(generatedTls('', [])), {}],
    // A blank is a name to the engine: it does not take the address then.
    [about(generatedTls(' ', []), '10.20.0.5/24'), {}],
  ],
  doesNotApply: [about(generatedTls('', 'anyone')), about(customTls(null, null, [])), plain],
});

ruleCases(namelessCertificateKnown, {
  holds: [
    about(generatedTls('vch1.example.com', 'anyone')),
    about(generatedTls('', 'anyone'), '10.20.0.5/24'),
    sharedStatic(generatedTls('', 'anyone')),
  ],
  fails: [[about(generatedTls('', 'anyone')), {}]],
  doesNotApply: [about(generatedTls('', [])), about(customTls(null, null, 'anyone')), plain],
});
