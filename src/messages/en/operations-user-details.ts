// SPDX-License-Identifier: Apache-2.0
import { exposure } from './exposure';
import { privileges, rolePlaces } from './privileges';

/** What unfolds on the Operations User page. */
export const operationsUserDetails = {
  /** What becomes of accounts and permissions, in three steps: what is said, what is true, when. */
  accounts: {
    title: 'What is created in vSphere',
    says: 'The Security Reference says:',
    statements: [
      {
        document: exposure.documents['security-reference-1.2'],
        sentence:
          'vSphere Integrated Containers does not create service accounts and does not assign any vSphere privileges.',
      },
      {
        document: exposure.documents['security-reference-1.1'],
        sentence:
          'vSphere Integrated Containers Engine does not create service accounts and does not assign privileges.',
      },
    ],
    today:
      'The first half is still true: no account is ever created. The second half is true only while the box above is not ticked; granting came with version 1.3.',
    columns: { what: 'What', granted: 'Box ticked', notGranted: 'Box not ticked' },
    rows: [
      { what: 'Accounts', granted: 'none', notGranted: 'none' },
      {
        what: 'Roles',
        granted: 'those with the prefix “vic-vch-”, where they do not exist yet',
        notGranted: 'none',
      },
      {
        what: 'Assignments to the user',
        granted: 'these roles, on the objects listed under “Permissions in detail”',
        notGranted: 'none',
      },
      {
        what: 'Read-only on the datacenter',
        granted: 'assigned where the user has nothing there',
        notGranted: 'none',
      },
    ],
    left: 'Deleting the VCH takes none of them away again.',
    source: 'Source: vmware/vic lib/install/opsuser/opsuser.go, opsuser_conf.go',
  },
  roles: {
    title: 'Permissions in detail',
    which: 'Roles',
    sources: { granted: 'Granted for you', documented: 'Prepared by hand' },
    drs: 'Cluster',
    clusters: { drs: 'With DRS', 'no-drs': 'Without DRS' },
    granted:
      'With the box ticked, these roles are created and assigned to the user when the VCH is created. No account is created.',
    notGranted: 'With the box ticked, these roles would be created and assigned to the user:',
    documented:
      'Create these roles before the VCH, and assign them to the user, or better to a group with the user in it:',
    grantedReadOnly: 'On the datacenter the user also gets Read-only where it has nothing there yet.',
    documentedReadOnly:
      'The user also needs Read-only on every distributed switch: the role on the datacenter brings it. Where the switches are in network folders, assign Read-only there with everything below, and the role on the datacenter without.',
    host: (name: string) =>
      `${name} is a host that stands alone, for which nothing can be granted. The documentation names clusters only: assign to the host what the table assigns to the cluster.`,
    vmGroup:
      'The VCH gets a DRS VM group, for which the cluster has to be changed. The documentation does not mention it: add “Host, Inventory: Modify cluster” to the role on the cluster.',
    role: 'Role',
    assignedTo: 'Assigned to',
    privileges: 'Privileges',
    caption: { granted: 'Roles that are granted', documented: 'Roles that the documentation asks for' },
    places: rolePlaces,
    names: privileges,
    withChildren: (place: string) => `${place} and everything below`,
    differences: 'Where the two differ',
    place: 'On',
    onlyGranted: 'Only granted',
    onlyDocumented: 'Only documented',
    alsoBelow: 'everything below as well',
    same: 'nothing',
    source:
      'Sources: vmware/vic lib/install/opsuser/opsuser_conf.go; VIC documentation, “Manually Create a User Account for the Operations User”',
  },
  passwordChange: {
    title: 'When the password changes',
    what: 'The VCH keeps the password. Once the account has another one, the VCH cannot work in vSphere any more: containers run on, and none can be created or stopped.',
    how: 'Tell it the new one at once; vic-machine asks for it. Or use an account whose password does not expire.',
    label: 'vic-machine configure command for a new password',
    userMissing: 'Add --user with an administrator.',
    needsUser: 'The command appears once a user is entered and a compute resource is chosen.',
  },
};
