// SPDX-License-Identifier: Apache-2.0
import { networkChecks, otherChecks, tlsChecks } from './adapted-rules';
import { applianceAsNewAsVch } from './rules/appliance-as-new-as-vch';
import { clientsHoldCertificates } from './rules/clients-hold-certificates';
import { containersRecreated } from './rules/containers-recreated';
import { dockerApiEncrypted } from './rules/docker-api-encrypted';
import { engineUpToDate } from './rules/engine-up-to-date';
import { hostsReachVch } from './rules/hosts-reach-vch';
import { logPlacesKnown } from './rules/log-places-known';
import { managementNetworkTrusted } from './rules/management-network-trusted';
import { noUpgradeRunning } from './rules/no-upgrade-running';
import { operationsUserLimited } from './rules/operations-user-limited';
import type { AnyReviewRule } from './rules/review-rule';
import { secretsInVmxKnown } from './rules/secrets-in-vmx-known';
import { sshClosed } from './rules/ssh-closed';
import { vchDescribed } from './rules/vch-described';
import { vchRuns } from './rules/vch-runs';

/** What a review goes through, in the order it is shown: each section with its rules. */
export const reviewSections = [
  {
    id: 'docker-api-access',
    rules: [
      vchDescribed,
      dockerApiEncrypted,
      tlsChecks.clientsVerified,
      tlsChecks.apiNotPublic,
      tlsChecks.verifyUnset,
      vchRuns,
    ],
  },
  {
    id: 'certificates',
    rules: [
      tlsChecks.serverValid,
      tlsChecks.serverLasts,
      tlsChecks.forServers,
      tlsChecks.namesHosts,
      tlsChecks.someName,
      tlsChecks.everyName,
      tlsChecks.keyAccepted,
      tlsChecks.keyStrong,
      tlsChecks.signatures,
      tlsChecks.strangers,
      tlsChecks.noAuthority,
      tlsChecks.signed,
      tlsChecks.handedOut,
      tlsChecks.usageComplete,
      tlsChecks.usageAgreement,
      tlsChecks.suitsBrowsers,
    ],
  },
  {
    id: 'client-authorities',
    rules: [
      tlsChecks.someAuthority,
      tlsChecks.everyAuthority,
      tlsChecks.authoritiesLast,
      tlsChecks.authorityKeys,
      tlsChecks.authoritySignatures,
      clientsHoldCertificates,
    ],
  },
  {
    id: 'networks-firewall',
    rules: [
      networkChecks.openAvoided,
      networkChecks.peersHaveRange,
      networkChecks.peersRanges,
      networkChecks.peersSubnet,
      networkChecks.peersOutbound,
      networkChecks.publishing,
      networkChecks.levelChosen,
      networkChecks.notManagement,
      networkChecks.outsideBridge,
      containersRecreated,
    ],
  },
  {
    id: 'open-ports',
    rules: [networkChecks.publicTraffic, managementNetworkTrusted, sshClosed, hostsReachVch],
  },
  { id: 'operations-user', rules: [otherChecks.notAdministrator, operationsUserLimited] },
  { id: 'registries', rules: [otherChecks.insecureAvoided, otherChecks.registryAuthorities] },
  {
    id: 'debug',
    rules: [otherChecks.vchClosed, otherChecks.profilingLocal, otherChecks.debugKnown],
  },
  { id: 'logs', rules: [otherChecks.logServer, otherChecks.syslogUnencrypted, logPlacesKnown] },
  { id: 'updates', rules: [engineUpToDate, noUpgradeRunning, applianceAsNewAsVch] },
  {
    id: 'sensitive-data',
    rules: [otherChecks.httpProxy, otherChecks.httpsProxy, secretsInVmxKnown],
  },
] as const satisfies readonly { readonly id: string; readonly rules: readonly AnyReviewRule[] }[];

/** A section of a review. */
export type ReviewSectionId = (typeof reviewSections)[number]['id'];

/** Every rule about an existing VCH. */
export type ReviewRuleType = (typeof reviewSections)[number]['rules'][number];

/** Name of a rule about an existing VCH. */
export type ReviewRuleId = ReviewRuleType['id'];

/** Every rule about an existing VCH, in the order of a review. */
export const reviewRules: readonly ReviewRuleType[] = reviewSections.flatMap(
  ({ rules }): readonly ReviewRuleType[] => rules,
);
