// SPDX-License-Identifier: Apache-2.0
import { clientRules } from '../docker-client';
import { ruleAbout, ruleNamed } from '../findings';
import { firewallRules } from '../firewall';
import { generalRules } from '../general';
import { networkRules } from '../networks';
import { registryRules } from '../registries';
import { tlsRules } from '../tls';
import { vchRules } from '../vch';
import { authoritiesLast } from './rules/authorities-last';
import { logServerGiven } from './rules/log-server-given';
import { serverCertificateLasts } from './rules/server-certificate-lasts';
import {
  toldAuthorities,
  toldClients,
  toldConnections,
  toldGeneral,
  toldLevels,
  toldNetworks,
  toldOperationsUser,
  toldPeers,
  toldProxies,
  toldRegistries,
  toldServer,
  toldServerTrust,
} from './told-parts';

/** The wizard's rules about TLS, asked about what an existing VCH has stored. */
export const tlsChecks = {
  clientsVerified: ruleAbout(ruleNamed(tlsRules, 'tls.clients-are-verified'), toldClients),
  apiNotPublic: ruleAbout(ruleNamed(vchRules, 'tls.unverified-api-not-public'), toldConnections),
  serverValid: ruleAbout(ruleNamed(tlsRules, 'tls.server-certificate-is-valid-now'), toldServer),
  serverLasts: ruleAbout(serverCertificateLasts, toldServer),
  someName: ruleAbout(ruleNamed(clientRules, 'connection.some-name-is-trusted'), toldServerTrust),
  everyName: ruleAbout(ruleNamed(clientRules, 'connection.every-name-is-trusted'), toldServerTrust),
  someAuthority: ruleAbout(
    ruleNamed(clientRules, 'connection.some-authority-admits-clients'),
    toldAuthorities,
  ),
  everyAuthority: ruleAbout(
    ruleNamed(clientRules, 'connection.every-authority-admits-clients'),
    toldAuthorities,
  ),
  authoritiesLast: ruleAbout(authoritiesLast, toldClients),
};

/** The wizard's rules about networks and their firewall. */
export const networkChecks = {
  openAvoided: ruleAbout(ruleNamed(firewallRules, 'firewall.open-avoided'), toldLevels),
  peersHaveRange: ruleAbout(ruleNamed(firewallRules, 'firewall.peers-have-range'), toldPeers),
  peersRanges: ruleAbout(ruleNamed(firewallRules, 'firewall.peers-ranges-are-blocks'), toldPeers),
  peersSubnet: ruleAbout(ruleNamed(firewallRules, 'firewall.peers-narrower-than-subnet'), toldPeers),
  peersOutbound: ruleAbout(ruleNamed(firewallRules, 'firewall.peers-outbound-known'), toldLevels),
  publishing: ruleAbout(ruleNamed(firewallRules, 'firewall.publishing-refused-known'), toldLevels),
  levelChosen: ruleAbout(ruleNamed(firewallRules, 'firewall.level-chosen'), toldLevels),
  notManagement: ruleAbout(ruleNamed(networkRules, 'networks.container-not-management'), toldNetworks),
  outsideBridge: ruleAbout(
    ruleNamed(networkRules, 'networks.container-subnet-outside-bridge-range'),
    toldNetworks,
  ),
  publicTraffic: ruleAbout(
    ruleNamed(networkRules, 'networks.public-network-carries-public-traffic'),
    toldNetworks,
  ),
};

/** The wizard's rules about everything else. */
export const otherChecks = {
  notAdministrator: ruleAbout(
    ruleNamed(vchRules, 'operations-user.user-not-administrator'),
    toldOperationsUser,
  ),
  insecureAvoided: ruleAbout(ruleNamed(registryRules, 'registries.insecure-avoided'), toldRegistries),
  registryAuthorities: ruleAbout(
    ruleNamed(registryRules, 'registries.authorities-valid-now'),
    toldRegistries,
  ),
  httpProxy: ruleAbout(ruleNamed(networkRules, 'networks.http-proxy-has-no-credentials'), toldProxies),
  httpsProxy: ruleAbout(ruleNamed(networkRules, 'networks.https-proxy-has-no-credentials'), toldProxies),
  debugKnown: ruleAbout(ruleNamed(generalRules, 'general.debug-level-known'), toldGeneral),
  profilingLocal: ruleAbout(ruleNamed(generalRules, 'general.debug-keeps-profiling-local'), toldGeneral),
  vchClosed: ruleAbout(ruleNamed(generalRules, 'general.debug-keeps-vch-closed'), toldGeneral),
  logServer: ruleAbout(logServerGiven, toldGeneral),
  syslogUnencrypted: ruleAbout(ruleNamed(generalRules, 'general.syslog-unencrypted-known'), toldGeneral),
};
