// SPDX-License-Identifier: Apache-2.0
import type { SecurityMessageText } from './security-message-text';

/** Messages of the creation log. */
export const creation = {
  'creation-without-tls': {
    title: 'The VCH was created without TLS',
    meaning: 'Nothing is encrypted, and whoever reaches port 2375 controls every container.',
    advice: 'Create the VCH anew with TLS.',
  },
  'creation-without-client-verification': {
    title: 'The VCH was created without client certificates',
    meaning: 'The Docker API is encrypted, but anyone who reaches port 2376 can connect.',
    advice: 'Run vic-machine configure with --tls-cname, the server certificate, its key and --tls-ca.',
  },
  'creation-authority-loaded': {
    title: 'A certificate authority for clients was taken',
    meaning: 'It may sign client certificates.',
    advice: 'Nothing to do.',
  },
  'creation-authority-generated': {
    title: 'vic-machine made a certificate authority',
    meaning:
      'vic-machine on a command line leaves its key beside the client certificate. The vic-machine API throws the key away: then nobody can ever issue a client certificate.',
    advice:
      'If the VCH was created through the API, choose your own CA: vic-machine configure with --tls-cname, the server certificate, its key and --tls-ca.',
  },
  'creation-self-signed': {
    title: 'vic-machine made a self-signed server certificate',
    meaning: 'It lives for a year. Clients need it as their ca.pem.',
    advice: 'Note when it expires.',
  },
  'creation-name-mismatch': {
    title: 'The server certificate has another name',
    meaning:
      'Its common name is not that of --tls-cname. vic-machine compares letter by letter, and stopped.',
    advice: 'Give --tls-cname exactly as the certificate has its common name.',
  },
  'creation-certificate-error-ignored': {
    title: 'Wrong certificates were ignored',
    meaning: '--force let the creation go on with certificates of vic-machine’s own.',
    advice: 'Look at the certificates of the VCH, and give the right ones with vic-machine configure.',
  },
  'creation-administrator-credentials': {
    title: 'The VCH works as an administrator',
    meaning: 'Without an operations user the VCH keeps the credentials of whoever created it.',
    advice: 'Give it an operations user: vic-machine configure --ops-user.',
  },
  'creation-firewall-blocked': {
    title: 'An ESXi firewall blocks the VCH',
    meaning: 'The ESXi host may not connect to the VCH on port 2377, and vic-machine stopped.',
    advice: 'Run vic-machine update firewall --allow.',
  },
} satisfies Partial<Record<string, SecurityMessageText>>;
