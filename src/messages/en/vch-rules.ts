// SPDX-License-Identifier: Apache-2.0
import type { AdministratorReason, vchRules } from '../../domain/vch-rules';
import type { RuleTexts } from '../rule-text';
import { networkNames } from './firewall';

const administrator = (user: string, reason: AdministratorReason): string =>
  reason === 'built-in'
    ? `${user} is vSphere’s built-in administrator.`
    : `${user} is the account that deploys the VCH.`;

const rules: RuleTexts<typeof vchRules> = {
  'tls.unverified-api-not-public': ({ portGroup, port }) => ({
    wrong: `The Docker API asks for no certificate, and listens on ${portGroup}, the public network.`,
    consequence: `Everybody who reaches port ${port} there controls the VCH.`,
    remedy:
      'Turn client certificates on, choose a client network of its own, or confirm that this is for a laboratory.',
  }),
  'operations-user.user-not-administrator': ({ user, reason }) => ({
    wrong: administrator(user, reason),
    consequence: 'Whoever takes over the VCH has all its rights.',
    remedy: 'Enter a user with the permissions that the VCH needs and no more.',
  }),
  'operations-user.permissions-not-granted-to-administrator': ({ user, reason }) => ({
    wrong: administrator(user, reason),
    consequence: 'vic-machine refuses to grant permissions to an administrator.',
    remedy: 'Enter another user, or clear the box.',
  }),
  'networks.container-not-default-bridge': ({ places }) => ({
    wrong: `Without a bridge network, ${networkNames(places)}, the port group with the VCH’s name, is the bridge.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Choose a bridge network, or another port group for the container network.',
  }),
};

/** Texts about rules that need more than one page's settings. */
export const vch = { rules };
