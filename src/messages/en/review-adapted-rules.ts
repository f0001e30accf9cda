// SPDX-License-Identifier: Apache-2.0
import type { AdministratorReason } from '../../domain/vch-rules';
import type { ReviewRuleType } from '../../domain/review';
import type { RuleTexts } from '../rule-text';
import { day } from './dates';
import { networkNames } from './firewall';

/** Rules of the wizard about anything but TLS that a review asks about what exists. */
type AdaptedRule = Exclude<
  ReviewRuleType,
  { readonly id: `review.${string}` | `tls.${string}` | `connection.${string}` }
>;

const newNetwork =
  'It cannot be changed. Add a container network with another level and move the containers, or create the VCH anew.';
const anew = 'It cannot be changed: create the VCH anew, and move the containers.';

const addresses =
  'Addresses cannot be changed. Add a container network and move the containers, or create the VCH anew.';

const reasons: Readonly<Record<AdministratorReason, string>> = {
  'built-in': 'vSphere’s built-in administrator',
  deployer: 'the account you are signed in with',
};

/** The wizard's rules in the words for a VCH that exists: what is wrong is a fact, and what to do is another matter. */
export const reviewAdaptedTexts: RuleTexts<readonly AdaptedRule[]> = {
  'firewall.open-avoided': ({ places }) => ({
    wrong: `The level open filters nothing on ${networkNames(places)}.`,
    consequence: 'Every port of every container there can be reached, published or not.',
    remedy: newNetwork,
  }),
  'firewall.peers-have-range': ({ places }) => ({
    wrong: `The level peers lets everybody in on ${networkNames(places)}, because there is neither a range nor a gateway.`,
    consequence: 'Every address that reaches the network reaches every port of the containers, as with open.',
    remedy: newNetwork,
  }),
  'firewall.peers-ranges-are-blocks': ({ places }) => ({
    wrong: `On ${networkNames(places)} ${places.map(({ range }) => range).join(', ')} is not one block of addresses, and the firewall of a container takes blocks only.`,
    consequence: 'Containers do not reach each other there.',
    remedy: addresses,
  }),
  'firewall.peers-narrower-than-subnet': ({ places }) => ({
    wrong: `Without a range, all of the gateway’s subnet are peers: ${places.map(({ network, subnet }) => `${subnet} on “${network}”`).join(', ')}.`,
    consequence: 'Other machines of the subnet reach every port of the containers too.',
    remedy: addresses,
  }),
  'firewall.peers-outbound-known': ({ places }) => ({
    wrong: `The level peers does not stop what containers on ${networkNames(places)} send.`,
    consequence: 'They can open connections to anywhere.',
    remedy: 'Filter outbound traffic on the physical network if it has to be stopped.',
  }),
  'firewall.publishing-refused-known': ({ places }) => ({
    wrong: `Ports cannot be published on ${networkNames(places)} (${[...new Set(places.map(({ level }) => level))].join(', ')}).`,
    consequence: 'docker run -p ends in an error there.',
    remedy: 'Offer services on another container network.',
  }),
  'firewall.level-chosen': ({ places }) => ({
    wrong: `No firewall level was given for ${networkNames(places)}.`,
    consequence: 'published is enforced, and vic-machine inspect shows nothing.',
    remedy: 'There is nothing to do.',
  }),
  'networks.container-not-management': ({ places }) => ({
    wrong: `Containers on ${networkNames(places)} are on the management network.`,
    consequence: 'They reach vCenter Server, ESXi hosts and port 2377 of the VCH.',
    remedy: anew,
  }),
  'networks.container-subnet-outside-bridge-range': ({ places }) => ({
    wrong: `${places.map(({ network, subnet, bridgeRange }) => `${subnet} of “${network}” overlaps the bridge network range ${bridgeRange}`).join('; ')}.`,
    consequence: 'The VCH does not start its container engine.',
    remedy: anew,
  }),
  'networks.public-network-carries-public-traffic': ({ roles }) => ({
    wrong: `The ${roles.join(' and ')} network ${roles.length === 1 ? 'shares' : 'share'} the public network’s port group.`,
    consequence: roles.includes('client')
      ? 'Docker API and VCH Admin listen on the public network.'
      : 'Port 2377 listens on the public network, and consoles of containers cross it.',
    remedy: anew,
  }),
  'operations-user.user-not-administrator': ({ user, reason }) => ({
    wrong: `The VCH works as ${user}, ${reasons[reason]}.`,
    consequence: 'Whoever takes over the VCH has all rights of that account.',
    remedy: 'Give it an operations user with the permissions that it needs and no more.',
  }),
  'registries.insecure-avoided': ({ places }) => ({
    wrong: `Images are pulled without checking ${places.length === 1 ? 'the registry' : 'the registries'} ${places.map(({ text }) => text).join(', ')}.`,
    consequence: 'Whoever is in between can put other images in, and reads passwords when HTTPS fails.',
    remedy:
      'The list cannot be changed: give the registry a certificate, and create the VCH anew with its CA.',
  }),
  'registries.authorities-valid-now': ({ places }) => ({
    wrong: places
      .map(({ file, state, since }) =>
        state === 'expired'
          ? `The registry CA “${file}” expired on ${day(since)}.`
          : `The registry CA “${file}” is not valid before ${day(since)}.`,
      )
      .join(' '),
    consequence: 'Images of registries whose certificate it signed cannot be pulled.',
    remedy: 'Give the VCH the registry’s present CA; all CAs are replaced at once.',
  }),
  'general.debug-level-known': ({ debug }) => ({
    wrong: `${debug} is not one of the debug levels 0 to 3.`,
    consequence:
      debug > 3
        ? 'The VCH opens everything that level 3 opens, and logs its whole stored configuration as well.'
        : 'The VCH treats it as level 0.',
    remedy: 'Set level 0.',
  }),
  'general.debug-keeps-profiling-local': () => ({
    wrong: 'Debug level 2 opens ports 6060 to 6063 on the client network, and 6060 in container VMs.',
    consequence:
      'Anyone who reaches them reads profiling data over plain HTTP, without a password, and logs contain environment variables and arguments of containers.',
    remedy: 'Set level 0 unless support asked for level 2.',
  }),
  'general.debug-keeps-vch-closed': ({ debug }) => ({
    wrong: `Debug level ${debug} opens the VCH: Docker API and VCH Admin on all its networks, port 2380 without a password, profiling data, and a root shell whose password is known.`,
    consequence:
      'Whoever reaches one of its networks may control the VCH, and its logs contain sensitive data.',
    remedy: 'Set level 0.',
  }),
  'general.syslog-unencrypted-known': () => ({
    wrong: 'Log messages go to the log server unencrypted.',
    consequence: 'Whoever is in between reads them, those of containers included.',
    remedy: 'Keep the way to the log server within a trusted network.',
  }),
  'networks.http-proxy-has-no-credentials': () => proxy('HTTP'),
  'networks.https-proxy-has-no-credentials': () => proxy('HTTPS'),
};

const proxy = (kind: string) => ({
  wrong: `The address of the ${kind} proxy holds a user name or password.`,
  consequence: 'It is stored unencrypted, and everybody who may read the VCH’s configuration sees it.',
  remedy: 'Use a proxy that needs no password, and give its address without one.',
});
