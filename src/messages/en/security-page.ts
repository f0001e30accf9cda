// SPDX-License-Identifier: Apache-2.0

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
  generatedNote:
    'Made in this browser when you press Finish; valid for one year. Clients use it as their ca.pem.',
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
  pastedCertificate: 'pasted certificate',
  pastedKey: 'pasted key',
  verdict: {
    incomplete: (count: number) =>
      count === 1 ? 'One thing is still needed.' : `${count} things are still needed.`,
    ready: 'These choices fit together.',
  },
};
