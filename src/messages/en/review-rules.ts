// SPDX-License-Identifier: Apache-2.0
import type { ReviewRuleType } from '../../domain/review';
import type { RuleTexts } from '../rule-text';

/** Rules that only a review asks. */
type OwnRule = Extract<ReviewRuleType, { readonly id: `review.${string}` }>;

/** Texts about rules that only a review asks. */
export const reviewOwnTexts: RuleTexts<readonly OwnRule[]> = {
  'review.vch-described': () => ({
    wrong: 'The vic-machine server crashes when it is to describe this VCH.',
    consequence:
      'Most of what it has stored is unknown here and in every other tool of the vic-machine API. The VCH itself goes on working.',
    remedy:
      'A stored certificate most likely ends with an empty line. Give the VCH its certificates again: the files you download here end as they should. If that does not help, it is a registry’s CA: vic-machine configure --registry-ca replaces those.',
  }),
  'review.docker-api-encrypted': ({ port }) => ({
    wrong: `The Docker API has no TLS: everybody who reaches port ${port} controls this VCH and all its containers.`,
    consequence: 'Whoever is in between reads everything, passwords for registries included.',
    remedy: 'Create the VCH anew with a server certificate and client certificates, and move the containers.',
  }),
  'review.vch-runs': ({ powerState }) => ({
    wrong: `The VCH is not running (${powerState === 'suspended' ? 'suspended' : 'powered off'}).`,
    consequence: 'What is said here of ports and clients applies as soon as it runs.',
    remedy: 'Power it on in the vSphere Client when it is needed.',
  }),
  'review.clients-hold-certificates': ({ authority }) => ({
    wrong: `The only CA for clients (${authority}) was probably made by vic-machine together with the server certificate.`,
    consequence:
      'If the VCH was created through the vic-machine API, as the older plug-in does, the keys were thrown away and no client has a certificate. If it was created with the command line, the client certificate is in the folder it was run from.',
    remedy: 'If nobody can connect, give the VCH a CA whose key you have.',
  }),
  'review.containers-recreated': () => ({
    wrong: 'A container keeps the firewall it was created with.',
    consequence:
      'Containers from before version 1.2 have none, whatever the level of their network, and an upgrade of the VCH does not change that.',
    remedy: 'Create such containers anew.',
  }),
  'review.management-network-trusted': () => ({
    wrong:
      'Consoles of containers (docker attach, docker exec) cross the management network in SSH whose keys nobody checks.',
    consequence: 'Whoever gets in between there can read and change them.',
    remedy: 'Keep the management network for vCenter Server, ESXi hosts and VCHs.',
  }),
  'review.ssh-closed': () => ({
    wrong: 'SSH is open.',
    remedy: 'Restart the VCH.',
  }),
  'review.hosts-reach-vch': () => ({
    wrong: 'The ESXi hosts do not reach port 2377 of the VCH.',
    remedy: 'Allow it with vic-machine update firewall --allow.',
  }),
  'review.operations-user-limited': () => ({
    wrong: 'The VCH works with an account that may do more than it needs.',
    remedy: 'Give it an operations user.',
  }),
  'review.log-server-given': () => ({
    wrong: 'Logs stay on the VCH only: 20 MiB each, with two older files.',
    consequence: 'Older messages are lost, and whoever takes over the VCH can remove all of them.',
    remedy: 'Send them to a log server.',
  }),
  'review.log-places-known': () => ({
    wrong: 'Security messages are in docker-personality.log and vicadmin.log.',
    remedy: 'Read them in VCH Admin, or in the files of a log bundle.',
  }),
  'review.engine-up-to-date': ({ version, available }) => ({
    wrong: `The VCH has version ${version || 'that is not told'}; ${available} is available.`,
    consequence: 'Security patches come with new versions only.',
    remedy: 'Upgrade the appliance first, then the VCHs, then the plug-in.',
  }),
  'review.no-upgrade-running': () => ({
    wrong: 'An upgrade or a change of the VCH is in progress.',
    consequence: 'Other changes are refused until it has ended.',
    remedy:
      'Wait. If nothing is running any more, vic-machine upgrade --reset-progress takes the mark of a broken attempt away.',
  }),
  'review.appliance-as-new-as-vch': ({ version }) => ({
    wrong: `The VCH (${version}) is newer than the vic-machine server of the appliance.`,
    consequence: 'The server may not understand all that the VCH has stored.',
    remedy: 'Upgrade the appliance.',
  }),
  'review.secrets-in-vmx-known': () => ({
    wrong:
      'The VMX file of the VCH holds its private key and the password of its vSphere account, and the key that encrypts them.',
    consequence: 'Whoever can download that file, a snapshot or a backup of the VCH has both.',
    remedy:
      'Limit who may browse the folder of the VCH on its datastore, and treat snapshots and backups as secrets.',
  }),
};
