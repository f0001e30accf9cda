// SPDX-License-Identifier: Apache-2.0
import type { RolePlace } from '../../domain/operations-user';

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
  roles: 'Permissions in detail',
  rolesGranted:
    'No account is created. These roles are, and they are assigned to the user when the VCH is created:',
  rolesToPrepare: 'The user needs the permissions of these roles before the VCH is created:',
  readOnly: 'On the datacenter the user also needs Read-only, unless another role gives it more.',
  role: 'Role',
  assignedTo: 'Assigned to',
  privileges: 'Privileges',
  places: {
    vcenter: 'vCenter Server',
    datacenter: 'datacenter',
    cluster: 'cluster',
    datastores: 'datastores of the image and volume stores',
    networks: 'bridge and container networks',
    'vch-folder': 'folder of the VCH',
    'vch-resource-pool': 'resource pool of the VCH',
  } satisfies Record<RolePlace, string>,
  withChildren: (place: string) => `${place} and everything below`,
};
