// SPDX-License-Identifier: Apache-2.0

/** The wizard's Operations User page. */
export const operationsUserPage = {
  intro: 'The vSphere account that the VCH uses from day to day. Give it one that is no administrator.',
  user: 'vSphere user credentials',
  userHint: 'username@domain.local',
  userHelp:
    'An existing account. vSphere Integrated Containers creates none; the same one may serve several VCHs.',
  password: 'Password',
  passwordHelp:
    'Stored encrypted in the VCH. When the password of the account changes, the VCH stops working until it is told the new one.',
  grant: 'Grant this user any necessary permissions',
  grantHelp:
    'Creates roles with the prefix “vic-vch-” and assigns them to the user. Works on clusters, and not for administrators.',
  granted: 'What granting creates',
  grantedIntro: 'No account, but these roles, assigned to the user when the VCH is created:',
  prepare: 'What to prepare yourself',
  prepareIntro: 'Without the box, the user needs these permissions before the VCH is created:',
  role: 'Role',
  where: 'Assigned to',
  privileges: 'Privileges',
  propagated: 'and everything below',
};
