// SPDX-License-Identifier: Apache-2.0
import type {
  operationsUserCommandLineRules,
  operationsUserInVCenterRules,
  operationsUserRules,
  operationsUserWizardRules,
} from '../../domain/operations-user';
import type { RuleTexts } from '../rule-text';

const rules: RuleTexts<typeof operationsUserRules> &
  RuleTexts<typeof operationsUserWizardRules> &
  RuleTexts<typeof operationsUserCommandLineRules> &
  RuleTexts<typeof operationsUserInVCenterRules> = {
  'operations-user.user-given': () => ({
    wrong: 'No operations user is entered.',
    consequence:
      'The wizard signs in with a ticket that the VCH cannot keep, so the VCH would have no account.',
    remedy: 'Enter a vSphere user for the VCH, as name@domain.',
  }),
  'operations-user.password-given': () => ({
    wrong: 'No password is entered for the operations user.',
    consequence: 'The VCH cannot sign in to vSphere.',
    remedy: 'Enter the password.',
  }),
  'operations-user.password-has-user': () => ({
    wrong: 'There is a password but no operations user.',
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Enter the user that the password belongs to.',
  }),
  'operations-user.grant-has-user': () => ({
    wrong: 'Permissions are to be granted, but there is no operations user.',
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Enter an operations user, or do not grant permissions.',
  }),
  'operations-user.administrator-not-stored': () => ({
    wrong: 'Without an operations user the VCH keeps the credentials of the administrator who deploys it.',
    consequence: 'Whoever takes over the VCH has full control of vSphere.',
    remedy: 'Give the VCH an operations user with the permissions that it needs and no more.',
  }),
  'operations-user.user-has-domain': ({ user }) => ({
    wrong: `${user} has no domain.`,
    consequence: 'vSphere looks for such a name in its default domain only.',
    remedy: 'Write the user as name@domain or DOMAIN\\name.',
  }),
  'operations-user.permissions-prepared': ({ user }) => ({
    wrong: `${user} is not given its permissions when the VCH is created.`,
    consequence: 'Creating the VCH, or running containers, fails if a permission is missing.',
    remedy:
      'Assign the documented roles to the user first (the wizard lists them under “Permissions in detail”), or have them granted.',
  }),
  'operations-user.grant-on-cluster': ({ host }) => ({
    wrong: `Permissions can be granted on clusters only, and ${host} is a host that stands alone.`,
    consequence: 'The operations user would lack the permissions that the VCH needs.',
    remedy: 'Clear the box, and prepare the roles listed under “Permissions in detail” yourself.',
  }),
};

/** Texts about the Operations User page's settings. */
export const operationsUser = { rules };
