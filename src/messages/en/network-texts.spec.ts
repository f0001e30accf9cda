// SPDX-License-Identifier: Apache-2.0
import { findingsOf } from '../../domain/findings';
import { firewallRules } from '../../domain/firewall';
import { networkRules } from '../../domain/networks';
import { aContainerNetwork, aRole, someNetworks } from '../../testing/network-settings';
import { describeFinding } from '../describe-finding';
import { en } from '.';

/** Everything that is said about networks by one rule, in one paragraph. */
function said(id: string, networks = someNetworks()): string {
  const findings = findingsOf([...networkRules, ...firewallRules], networks, new Date(0));
  return findings
    .filter((finding) => finding.id === id)
    .map((finding) => describeFinding(en, finding))
    .map(({ wrong, consequence, remedy }) => [wrong, consequence, remedy].join(' '))
    .join('');
}

describe('texts about networks', () => {
  it('say of shut levels what else does not work', () => {
    const networks = someNetworks({
      containers: [
        aContainerNetwork({ firewall: 'closed' }),
        aContainerNetwork({ firewall: 'outbound', alias: 'nfs' }),
      ],
    });
    const text = said('firewall.publishing-refused-known', networks);
    expect(text).toContain('“web”, “nfs” (closed, outbound)');
    expect(text).toContain('With outbound, containers answer no ping. With closed, nothing but');
  });

  it('say of overlapping subnets whether the VCH ever starts', () => {
    const overlapping = (gateway: string) =>
      said(
        'networks.container-subnets-apart',
        someNetworks({
          containers: [
            aContainerNetwork({ gateway: '10.1.0.1/24' }),
            aContainerNetwork({ alias: 'db', portGroup: 'db-pg', gateway }),
          ],
        }),
      );
    expect(overlapping('10.1.0.1/24')).toContain('and the VCH does not start.');
    expect(overlapping('10.1.0.1/16')).toContain('and the VCH does not start every time.');
  });

  it('say what is on the public network, as far as it is shared', () => {
    const rule = 'networks.public-network-carries-public-traffic';
    expect(said(rule)).toContain(
      'Docker API and VCH Admin can be reached from the public network. Port 2377',
    );
    const own = someNetworks({ management: aRole({ portGroup: 'management-pg' }) });
    expect(said(rule, own)).not.toContain('2377');
  });

  it('say how a domain is written as an exception from a proxy', () => {
    const proxies = { http: 'http://p:1', https: '', exceptions: ['*.example.com'] };
    expect(said('networks.proxy-exceptions-understood', someNetworks({ proxies }))).toContain(
      'Enter the domain with a dot in front (.example.com).',
    );
  });
});
