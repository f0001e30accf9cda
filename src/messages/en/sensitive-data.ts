// SPDX-License-Identifier: Apache-2.0
import type { SensitivePlaceId, StatementDocument } from '../../domain/review';

const documents: Readonly<Record<StatementDocument, string>> = {
  'security-reference-1.1': 'vSphere Integrated Containers Security Reference 1.1',
  'security-reference-1.2': 'vSphere Integrated Containers Security Reference 1.2',
};

const places: Readonly<Record<SensitivePlaceId, { readonly title: string; readonly fact: string }>> = {
  vmx: {
    title: 'VMX file of the VCH',
    fact: 'Most of it is plain text. The private key and the password of the vSphere account are encrypted, and the key for that is in the same file (guestinfo.ovfEnv). Limit Datastore.Browse and Datastore.FileManagement on the folder.',
  },
  snapshots: {
    title: 'Snapshots and backups of the VCH',
    fact: 'They hold the same file. vic-machine configure and upgrade leave a snapshot behind.',
  },
  'container-vms': {
    title: 'Container VMs',
    fact: 'Environment variables and arguments are in the configuration of the container VM. From debug level 2 on they are in the logs too, and at level 3 what applications print.',
  },
  'portal-connections': {
    title: 'Connections to Management Portal and Registry',
    fact: 'Port 80 of the appliance leads to port 9443 and does nothing else. A VCH that was given an insecure registry pulls from that one without checking it.',
  },
  'portal-credentials': {
    title: 'Credentials stored by the Management Portal',
    fact: 'Said by the documentation; not checked here.',
  },
  'service-accounts': {
    title: 'Service accounts',
    fact: 'vic-machine creates no account, but with --ops-grant-perms it makes roles (vic-vch-…) and assigns them to the operations user. The appliance adds solution users (admiral-…, engine-…, harbor-…) to Single Sign-On.',
  },
  'authority-key': {
    title: 'Key of a generated CA (ca-key.pem)',
    fact: 'vic-machine leaves it in the certificate folder. Whoever has it makes client certificates: keep it offline. cert.pfx in the same folder has no password.',
  },
};

/** Where sensitive data is, and where to look for security messages. */
export const sensitiveData = {
  documents,
  places,
  says: 'says:',
  agrees: { yes: 'The product does what it says.', no: 'The product does something else.', unchecked: '' },
  logs: {
    intro:
      'The VCH writes security messages into two files. VCH Admin shows them after a login with a client certificate or a vSphere account; a session lasts 24 hours and belongs to one address.',
    patterns: 'What to look for',
    columns: { file: 'File', text: 'Text', meaning: 'What it means' },
    appliance:
      'The appliance has no security log of its own: run /etc/vmware/support/appliance-support.sh on it. With --include-private the bundle holds private values.',
  },
};
