// SPDX-License-Identifier: Apache-2.0
import type { ConfigureRefusal, FinalSetting } from '../../domain/vic-machine';
import { andList } from './lists';

const finals: Readonly<Record<FinalSetting, string>> = {
  'add-tls': 'TLS cannot be added to a VCH that was created without it. Create the VCH anew.',
  'remove-tls': 'TLS cannot be removed. Create the VCH anew.',
  'stop-verifying-clients': 'Client verification cannot be turned off. Create the VCH anew.',
  'container-network-firewall': 'The level of a container network cannot be changed.',
  'container-network-addresses': 'The addresses of a container network cannot be changed.',
  'remove-container-network': 'A container network cannot be removed.',
  whitelist: 'The whitelist cannot be changed.',
  'insecure-registries': 'The list of insecure registries cannot be changed.',
  networks: 'Networks of the VCH cannot be changed.',
  'image-store': 'The image store cannot be changed.',
  name: 'The name cannot be changed.',
};

/** What keeps a `configure` command from being written, beside what any command has. */
function refusal(
  problem: Exclude<ConfigureRefusal, { code: 'separator' | 'port-group-twice' | 'not-carried' }>,
): string {
  switch (problem.code) {
    case 'cannot-be-changed':
      return finals[problem.setting];
    case 'common-name-missing':
      return 'The certificate has no common name (CN), and vic-machine configure compares one. Use a certificate with a common name.';
    case 'container-networks-incomplete':
      return `All container networks have to be repeated, and the server does not tell enough about ${andList(problem.aliases)}.`;
  }
}

/** Mending what a review found. */
export const fix = {
  refusal,
  user: 'vSphere administrator',
  userHint: 'Who runs the command: --user. The password is asked for.',
  label: 'The command that mends it',
  incomplete: 'Enter what is missing above.',
  pending: 'Looking up where the VCH is …',
  notes: {
    version: (version: string) =>
      `Run it with vic-machine ${version === '' ? 'of the VCH’s own version' : version}: it refuses a VCH that is older than itself.`,
    restart:
      'The VCH restarts: Docker API, consoles and ports on the public network stop for some minutes. Containers go on.',
    success:
      'Only “Completed successfully” means that it worked: vic-machine may end without a word when it did not.',
    snapshot:
      'It leaves a snapshot of the VCH behind, which holds what the VCH had before. Delete it when everything works.',
  },
  upgradeNotes: [
    'Upgrade the appliance first, and run this from the vic-machine folder of the new version.',
    'The VCH restarts: Docker API, consoles and ports on the public network stop for a while. Traffic on container networks goes on.',
    'Existing containers keep their old image, and with it their firewall, until they are created anew.',
    'If it fails, vic-machine upgrade --rollback goes back one step.',
  ],
  firewallNotes: [
    'It changes all hosts of the cluster, and nothing of the VCH.',
    'On vSphere 6.7 and later it opens port 2377 to the outside; on 6.5 all outbound TCP. --deny takes it back.',
  ],
  certificates: {
    intro: {
      server: 'The VCH gets another server certificate. Who may connect stays as it is.',
      clients:
        'The VCH gets other CAs for clients. vic-machine takes them together with a server certificate only.',
      verify:
        'From then on only clients with a certificate connect. vic-machine takes CAs together with a server certificate only. It cannot be taken back.',
    },
    source: 'Server certificate',
    existing: 'Use files',
    create: 'Create one here',
    vicMachine: 'Let vic-machine create it',
    certificate: 'Server certificate',
    key: 'Server private key',
    authorities: 'CAs for clients',
    selectCertificate: 'Select certificate',
    selectKey: 'Select key',
    selectAuthorities: 'Select CA',
    keepAuthorities: (names: readonly string[]) => `Keep ${andList(names.map((name) => `“${name}”`))}`,
    keepHint:
      'Without its CAs in the command the VCH would get a new one, and every client would be locked out. They come with the files below.',
    commonName: 'Common Name (CN)',
    commonNameHint: 'What clients dial. Other names of the present certificate are taken over.',
    names: (names: readonly string[]) => `It is made for ${andList(names)}.`,
    createNote:
      'Self-signed, RSA 2048, valid for a year. Clients need it as ca.pem. The private key is made in this browser and is in the files below only.',
    createButton: 'Create',
    created: (name: string) => `A certificate for “${name}” was created.`,
    vicMachineNote: {
      required:
        'vic-machine makes a self-signed certificate in the folder of the command. Clients need it as ca.pem.',
      generated:
        'vic-machine makes a CA, a server certificate and one client certificate in the folder of the command. Every client that connects today is locked out until it has the new one.',
      off: 'vic-machine makes a self-signed certificate in the folder of the command.',
    },
    generateAuthority: 'Let vic-machine make a CA and one client certificate',
    files: 'Files for the command',
    filesHint:
      'Save them into the folder that the command is run from. Certificates are written so that they end as they should.',
    save: (file: string) => `Save ${file}`,
    secret: 'private key',
    unsaved: 'The private key was made here and is not saved yet: closing this loses it.',
    folder: (folder: string) => `The folder “${folder}” must not exist where the command is run.`,
    needed: {
      certificate: 'A server certificate is missing.',
      key: 'Its private key is missing.',
      authorities: 'A CA for clients is missing.',
      commonName: 'The common name is missing.',
      create: 'Press Create.',
    },
  },
  pasted: { certificate: 'pasted certificate', key: 'pasted key' },
  operationsUser: {
    intro: 'The VCH works as this account from then on. vic-machine asks for its password.',
    user: 'Operations user',
    userHint: 'ops@vsphere.local or DOMAIN\\ops',
    grant: 'Grant this user any necessary permissions',
    grantHint: 'Works on clusters only; on a stand-alone host they have to be given by hand.',
  },
  logServer: {
    address: 'Log server',
    hint: 'tcp://host:514 or udp://host:514. Messages are not encrypted on the way.',
  },
  registries: {
    intro: 'All CAs for registries are replaced by these.',
    authorities: 'CAs for registries',
    select: 'Select CA',
  },
  network: {
    intro:
      'A network that exists cannot be changed. This adds another one; containers move by being created anew on it. All existing networks are repeated in the command, as vic-machine demands.',
    portGroup: 'Port group',
    alias: 'Label',
    aliasHint: 'The name for docker run --net',
    level: 'Firewall policy',
    none: 'There is no other distributed port group on the hosts of this VCH.',
    untold: (networks: readonly string[]) =>
      `There is no command for it: the server does not tell enough about ${andList(networks)} to repeat it unchanged. Use the command that the VCH was created with as a source, and repeat every --container-network option of it.`,
  },
};
