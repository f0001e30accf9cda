// SPDX-License-Identifier: Apache-2.0
import type { IssueTask, ServerTrust } from '../../domain/new-authority';

/** Names in a sentence: “alice”, “bob” and “carol”. */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}

const certificates = (count: number): string => (count === 1 ? '1 certificate' : `${count} certificates`);

/** Which private keys exist nowhere but in this window. */
function unsaved(authority: boolean, clients: readonly string[]): string {
  const whose = [
    ...(authority ? ['of the CA'] : []),
    ...(clients.length === 0 ? [] : [`of ${listed(clients)}`]),
  ].join(' and ');
  const isOne = (authority ? 1 : 0) + clients.length === 1;
  return isOne
    ? `The private key ${whose} was not downloaded. It exists in this window only and is lost.`
    : `The private keys ${whose} were not downloaded. They exist in this window only and are lost.`;
}

const trust: Readonly<Record<Exclude<ServerTrust['kind'], 'known'>, string>> = {
  'after-creation':
    'The clients’ files have no ca.pem yet: with “Auto-generate” that is the VCH’s own certificate, which is made with the VCH. Download them again on the last page, or have the server certificate signed by this CA too.',
  elsewhere:
    'The clients’ files have no ca.pem: another CA signed your server certificate. Add that CA’s certificate to them, named ca.pem.',
};

/** “Create a CA here”, on the Security page and after the creation. */
export const newAuthorityPage = {
  open: 'Create a CA here',
  openMade: 'Downloads and more clients',
  /** Beside the button, while there is a CA. */
  made: (name: string, clients: number) =>
    clients === 0
      ? `“${name}” was made here, without a client yet.`
      : `“${name}” was made here, with ${clients === 1 ? 'one client' : `${clients} clients`}.`,
  notSaved: (count: number) =>
    count === 1 ? 'One private key is not downloaded yet.' : `${count} private keys are not downloaded yet.`,
  allSaved: 'Every private key was downloaded.',

  title: 'Create a CA here',
  titleMore: (name: string) => `More certificates of “${name}”`,
  titleMade: 'Made here',
  intro:
    'A CA of your own and a certificate for every client, made in this browser: what only vic-machine does otherwise (configurations 1 and 4).',
  memory:
    'Private keys exist in the memory of this window and in what you download. Only the server’s own key goes to the VCH.',
  more: 'What becomes of it?',
  outcome: [
    'The CA stands in the form as a certificate authority for clients, as if you had chosen its file. Only its certificate goes to the VCH.',
    'A server certificate of the same CA stands in the form as the existing certificate; its key goes to the VCH, because the VCH needs it. Clients then trust the VCH with the same ca.pem: configuration 3, with the files that configuration 1 would give you.',
    'Without one, the VCH keeps the server certificate you choose or let the wizard generate.',
    'vic-machine writes the same files in configurations 1 and 4. Here each client has a certificate of its own, so that you can tell them apart.',
  ],
  name: 'CA name',
  nameHint: 'Clients’ certificates show it as their issuer',
  organization: 'Organization',
  organizationHint: 'Only descriptive; may stay empty',
  keyType: 'Kind of keys',
  keyTypes: {
    'rsa-2048': 'RSA 2048 (suits every program)',
    'rsa-3072': 'RSA 3072',
    'rsa-4096': 'RSA 4096 (some seconds for each key)',
    'ecdsa-p256': 'ECDSA P-256',
    'ecdsa-p384': 'ECDSA P-384',
  },
  days: 'The CA is valid for (days)',
  certificateDays: 'Certificates are valid for (days)',
  validHint: 'From yesterday on, so that clocks may differ',
  authoritySection: 'The CA',
  server: 'Also make a server certificate',
  serverHint: 'Clients then trust the VCH with the same ca.pem',
  hosts: 'Address that clients dial',
  hostsHint: 'A name or IP address of the VCH',
  certificatesSection: 'What it signs',
  clients: 'Client',
  clientsExample: 'alice',
  clientsHint: 'A person or program, such as alice or build-server',
  create: 'Create',
  createMore: 'Create certificates',
  cancel: 'Cancel',
  back: 'Back to the list',
  close: 'Close',
  moreClients: 'More certificates',
  another: 'Make another CA instead',
  confirmAnother: {
    title: 'Make another CA instead?',
    content: (lost: string) =>
      `The certificates made here are taken out of the form and forgotten. Whoever has a certificate of this CA cannot connect with it.${lost === '' ? '' : ` ${lost}`}`,
    confirm: 'Forget them',
    cancel: 'Keep them',
  },

  progress: {
    heading: (done: number, total: number) => `Making ${certificates(total)}: ${done} done`,
    task: (task: IssueTask) =>
      task.for === 'client'
        ? `Searching for the key of “${task.name}” …`
        : `Searching for the key of the ${task.for === 'server' ? 'server' : 'CA'} …`,
    meanwhile: 'You may close this and go on; it does not stop.',
    short: (done: number, total: number) => `Making certificates: ${done} of ${total} done …`,
    stop: 'Stop',
  },
  failed:
    'This browser could not make such a key. What was made before stands. Choose another kind of keys, or another browser.',
  wasMade: (count: number) => `${certificates(count)} made.`,

  authorityKind: 'Certificate authority',
  serverKind: 'Server certificate',
  clientKind: 'Client certificate',
  keySaved: 'Key downloaded',
  keyNotSaved: 'Key not downloaded yet',
  authorityUsed: 'Clients of this VCH need a certificate of it.',
  authorityUnused: 'It is not among the certificate authorities for clients.',
  useAuthority: 'Use it for clients',
  serverFor: (hosts: readonly string[]) => `For ${hosts.join(', ')}`,
  serverUsed: 'It is the server certificate of this VCH.',
  serverUnused: 'It is not the server certificate of this VCH.',
  useServer: 'Use it for this VCH',
  tryClient: 'Try it on the Security page',
  tryClientNamed: (name: string) => `Try it on the Security page: ${name}`,
  keepOffline:
    'Whoever has ca-key.pem can let anybody in: keep it offline. Without it nobody can be added once this window is closed.',
  serverKeyAdvice: 'The VCH is sent this key when it is created. You need the file only to use it again.',
  save: (file: string) => `Save ${file}`,
  download: (file: string) => `Download ${file}`,
  filesOf: (names: readonly string[]) =>
    `In each client’s zip: ${names.join(', ')}, the names that Docker and browsers look for.`,
  trust,
  everything: 'Everything at once',
  withAuthorityKey: 'With the CA’s private key (ca-key.pem): keep it offline',
  withServerKey: 'With the server’s private key (server-key.pem)',
  passphrase: 'Password of cert.pfx',
  passphraseHint: 'Left empty, cert.pfx has none, as vic-machine makes it',
  preparing: 'Preparing the files …',
  containerFailed: 'cert.pfx could not be made; the other files are complete.',

  leave: (authority: boolean, clients: readonly string[]) => unsaved(authority, clients),
  leaveCreated: {
    title: 'Close without downloading the keys?',
    confirm: 'Close',
    cancel: 'Stay',
  },
};
