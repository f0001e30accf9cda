// SPDX-License-Identifier: Apache-2.0
import type { ConnectionVerdict, DialledName } from '../../domain/docker-client';
import { andList, dialList } from './lists';

/** The wizard's Security page. */
export const securityPage = {
  intro: 'Docker API access to this VCH for management and Docker clients.',
  who: 'Who may connect',
  clientCertificates: 'Client Certificates',
  clientsVerified: 'Only clients with a certificate',
  clientsVerifiedHint: 'Clients authenticate with a certificate signed by a CA you choose here.',
  clientsNotVerified: 'Anyone who reaches port 2376 (lab only)',
  authorities: 'Certificate authorities for clients',
  authoritiesHelp:
    'The public certificates of the CAs that sign your clients’ certificates. They need not be the CA that signed the server certificate.',
  selectAuthorities: 'Select CA certificates',
  how: 'How the VCH identifies itself',
  source: 'Source of certificates',
  generate: 'Auto-generate',
  existing: 'Existing',
  commonName: 'Common Name (CN)',
  commonNameHint: 'The host name or IP address that clients dial',
  commonNameHelp:
    'It becomes the certificate’s common name and its subject alternative name. A wildcard such as *.example.com stands for every host directly in that domain.',
  useAddress: (address: string) => `Use ${address}`,
  organization: 'Organization (O)',
  organizationHint: 'Only descriptive; may stay empty',
  keySize: 'Certificate key size',
  bits: (size: string) => `${size} bits`,
  why: 'Why?',
  generatedWhy:
    'The server’s own generation would replace your CA by one nobody has the key of, and forget the organization. So the wizard makes key and certificate itself and sends them as an existing pair. The certificate is self-signed: whoever is given it can check that it is your VCH.',
  serverCertificate: 'Server certificate',
  serverCertificateHelp:
    'An X.509 certificate in PEM form, the certificate of the VCH first, then its intermediates.',
  selectServerCertificate: 'Select certificate',
  serverKey: 'Server private key',
  serverKeyHelp: 'The unencrypted private key of the certificate, in PEM form.',
  selectServerKey: 'Select private key',
  replace: 'Replace',
  /** Names of pasted files: a command names them apart. */
  pastedAuthority: 'pasted-ca.pem',
  pastedCertificate: 'pasted-cert.pem',
  pastedKey: 'pasted-key.pem',
  verdict: {
    sentence,
    warnings: (count: number) => (count === 1 ? 'There is 1 warning.' : `There are ${count} warnings.`),
  },
  clients: {
    title: 'Clients will dial',
    sources: {
      'static-address': '(address of the VCH)',
      'common-name': '(common name)',
      given: '',
      certificate: '(name in the certificate)',
    } satisfies Record<DialledName['source'], string>,
    states: { trusted: 'Will connect', refused: 'Will not connect', unknown: 'Not known yet' },
    details: 'Details',
    names: 'Names or addresses clients will dial',
    namesHint: 'Each is checked against the certificate',
    namesHintGenerated: 'The certificate will be made for each of them',
    namesHelp:
      'What stands in DOCKER_HOST, without a port. The address of the VCH is among them when it is static; add its DNS names and any address it is reached at.',
    dockerCa: 'CA your clients use as ca.pem',
    dockerCaHelp:
      'Optional: the file your Docker clients have as ca.pem. Without it the check presumes that they have the CA that signed the server certificate. It is not sent to the VCH.',
    selectDockerCa: 'Select ca.pem',
  },
  trial: {
    intro: 'Choose a client certificate and its key to see whether the VCH will let it in. Nothing is sent.',
    notAsked: 'With these choices the VCH asks no client for a certificate.',
    certificate: 'Client certificate',
    selectCertificate: 'Select cert.pem',
    key: 'Client private key',
    selectKey: 'Select key.pem',
    accepted: 'The VCH will let this client in.',
  },
  panels: {
    picture: 'Who signs what?',
    trial: 'Try a client certificate',
    handOver: 'What to hand to developers',
    ports: 'Ports this opens',
    configurations: 'All seven configurations',
  },
};

const day = (date: Date): string =>
  date.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** Where things stand: who will connect to what, and until when. */
function sentence(verdict: ConnectionVerdict): string {
  switch (verdict.kind) {
    case 'incomplete':
      return verdict.errors === 1
        ? 'One thing is still needed.'
        : `${verdict.errors} things are still needed.`;
    case 'pending':
      return 'The certificates are being checked.';
    case 'unchecked':
      return 'Nothing speaks against these files. Tell below what clients will dial, and it is checked whether they will connect.';
    case 'connects':
      return connects(verdict);
  }
}

function connects({
  authorities,
  names,
  until,
  trust,
}: Extract<ConnectionVerdict, { names: unknown }>): string {
  const who =
    authorities === null
      ? 'Anyone who reaches port 2376'
      : `Clients with a certificate from ${andList(authorities)}`;
  const end = until === null ? '' : `, until ${day(until)}`;
  const others = authorities === null ? 'Nobody is asked for a certificate.' : 'Nobody else will.';
  return `${who} will connect to ${dialList(names)}${end}. ${others}${caOf(trust)}`;
}

/** What the sentence takes for granted. */
function caOf(trust: Extract<ConnectionVerdict, { names: unknown }>['trust']): string {
  switch (trust?.kind) {
    case 'given':
      return ` (With “${trust.name}” as their ca.pem.)`;
    case 'itself':
      return ' (With the VCH’s own certificate as their ca.pem.)';
    case 'presumed':
      return ` (With “${trust.name}” in their ca.pem.)`;
    case undefined:
      return '';
  }
}
