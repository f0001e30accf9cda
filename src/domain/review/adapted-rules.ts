// SPDX-License-Identifier: Apache-2.0
import { clientRules } from '../docker-client';
import { ruleAbout, ruleNamed } from '../findings';
import { firewallRules } from '../firewall';
import { generalRules } from '../general';
import { networkRules } from '../networks';
import { registryRules } from '../registries';
import { tlsRules } from '../tls';
import { vchRules } from '../vch-rules';
import { logServerGiven } from './rules/log-server-given';
import {
  toldAuthorities,
  toldChain,
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
  serverLasts: ruleAbout(ruleNamed(tlsRules, 'tls.server-certificate-stays-valid'), toldServer),
  forServers: ruleAbout(ruleNamed(tlsRules, 'tls.server-certificate-is-for-servers'), toldServer),
  namesHosts: ruleAbout(ruleNamed(tlsRules, 'tls.server-certificate-names-hosts'), toldServer),
  keyAccepted: ruleAbout(ruleNamed(tlsRules, 'tls.server-key-is-accepted'), toldServer),
  keyStrong: ruleAbout(ruleNamed(tlsRules, 'tls.server-key-is-strong'), toldServer),
  usageComplete: ruleAbout(ruleNamed(tlsRules, 'tls.server-key-usage-is-complete'), toldServer),
  usageAgreement: ruleAbout(ruleNamed(tlsRules, 'tls.server-key-usage-allows-agreement'), toldServer),
  noAuthority: ruleAbout(ruleNamed(tlsRules, 'tls.server-certificate-is-no-authority'), toldServer),
  signed: ruleAbout(ruleNamed(tlsRules, 'tls.server-certificate-is-signed'), toldServer),
  suitsBrowsers: ruleAbout(ruleNamed(tlsRules, 'tls.server-certificate-suits-browsers'), toldServer),
  signatures: ruleAbout(ruleNamed(tlsRules, 'tls.server-signatures-are-strong'), toldChain),
  strangers: ruleAbout(ruleNamed(tlsRules, 'tls.server-chain-holds-no-strangers'), toldChain),
  handedOut: ruleAbout(ruleNamed(tlsRules, 'tls.server-issuer-is-handed-out'), toldChain),
  verifyUnset: ruleAbout(ruleNamed(tlsRules, 'tls.docker-tls-verify-is-unset'), toldClients),
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
  authoritiesLast: ruleAbout(ruleNamed(tlsRules, 'tls.authorities-stay-valid'), toldClients),
  authorityKeys: ruleAbout(ruleNamed(tlsRules, 'tls.authority-keys-are-strong'), toldClients),
  authoritySignatures: ruleAbout(ruleNamed(tlsRules, 'tls.authority-signatures-are-strong'), toldClients),
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
