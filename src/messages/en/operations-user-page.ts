// SPDX-License-Identifier: Apache-2.0

/** The wizard's Operations User page. */
export const operationsUserPage = {
  intro: 'The vSphere account that the VCH uses from day to day. Give it one that is no administrator.',
  user: 'vSphere user credentials',
  userHint: 'username@domain.local',
  userHelp:
    'An existing account. vSphere Integrated Containers creates none; the same one may serve several VCHs. It must not be an administrator, which only its name tells here: membership in a group is not looked up.',
  password: 'Password',
  passwordHelp:
    'Stored encrypted in the VCH; the key is in the same VMX file, so who may download that file may read it. See “When the password changes” below.',
  grant: 'Grant this user any necessary permissions',
  grantHelp:
    'Creates roles with the prefix “vic-vch-” and assigns them to the user. Works on clusters, and not for members of the Administrators group or anybody with the Administrator role on an object.',
};
