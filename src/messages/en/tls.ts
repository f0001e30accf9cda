// SPDX-License-Identifier: Apache-2.0
import type { tlsCommandLineRules, tlsRules, tlsWizardRules } from '../../domain/tls';
import type { RuleText, RuleTexts } from '../rule-text';
import { addresses } from './addresses';
import { fileText } from './file-problem';
import { andList } from './lists';

const date = (value: Date): string => value.toISOString().slice(0, 10);

const inDays = (days: number): string =>
  days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`;

const files = (places: readonly { readonly file: string }[]): string =>
  places.map(({ file }) => `“${file}”`).join(', ');

/** A file that a pasted command names, and that nobody has chosen yet. */
const namedText = (names: string): RuleText => ({
  wrong: `The command names ${names}; a browser cannot open a file by its name.`,
  remedy: 'Select or drop the file, or remove it.',
});

const rules: RuleTexts<typeof tlsRules> &
  RuleTexts<typeof tlsWizardRules> &
  RuleTexts<typeof tlsCommandLineRules> = {
  'tls.authorities-are-chosen': () => ({
    wrong: 'No certificate authority (CA) is chosen for client certificates.',
    consequence: 'The VCH would ask nobody for a certificate.',
    remedy: 'Choose the CA that signs your clients’ certificates, or turn client certificates off.',
  }),
  'tls.authority-files-are-at-hand': ({ places }) => namedText(files(places)),
  'tls.server-certificate-file-is-at-hand': ({ file }) => namedText(`“${file}”`),
  'tls.server-key-file-is-at-hand': ({ file }) => namedText(`“${file}”`),
  'tls.authority-files-hold-certificates': ({ places }) => {
    const texts = places.map(({ file, problem }) => fileText(file, 'certificate', problem));
    return {
      wrong: texts.map(({ wrong }) => wrong).join(' '),
      remedy: [...new Set(texts.map(({ remedy }) => remedy))].join(' '),
    };
  },
  'tls.authority-files-are-whole': ({ places }) => ({
    wrong: places.map(({ file, problem }) => fileText(file, 'certificate', problem).wrong).join(' '),
    consequence:
      'The VCH is sent the certificates that could be read; clients of a CA that is missing are refused.',
    remedy: 'Export the file again if it should contain more.',
  }),
  'tls.authority-files-hold-no-private-key': ({ places }) => ({
    wrong: `There is a private key in ${files(places)}.`,
    consequence:
      'The wizard does not send it; vic-machine would store it in the VCH. Whoever holds the key of the CA can make client certificates.',
    remedy: 'Choose the file with the CA’s certificate alone, and keep the key offline.',
  }),
  'tls.server-certificate-is-chosen': ({ keyChosen }) => ({
    wrong: keyChosen
      ? 'The certificate of the private key is not chosen.'
      : 'No server certificate is chosen.',
    remedy: 'Select or drop the certificate of the VCH, its intermediates behind it.',
  }),
  'tls.server-certificate-is-readable': ({ file, problem }) => fileText(file, 'certificate', problem),
  'tls.server-certificate-file-is-no-key': ({ file }) => ({
    wrong: `“${file}” holds a private key, not a certificate.`,
    remedy: 'Choose the certificate here and the key below: the two files are swapped.',
  }),
  'tls.server-certificate-is-valid-now': ({ file, state, notBefore, notAfter }) => ({
    wrong:
      state === 'expired'
        ? `The certificate in “${file}” expired on ${date(notAfter)}.`
        : `The certificate in “${file}” is not valid before ${date(notBefore)}.`,
    consequence: 'Docker clients would refuse to connect.',
    remedy: 'Choose a certificate that is valid now.',
  }),
  'tls.server-key-is-chosen': ({ certificateChosen }) => ({
    wrong: certificateChosen
      ? 'The private key of the certificate is not chosen.'
      : 'No server private key is chosen.',
    remedy: 'Select or drop the unencrypted private key of the server certificate.',
  }),
  'tls.server-key-is-readable': ({ file, problem }) => fileText(file, 'key', problem),
  'tls.server-key-is-not-encrypted': ({ file }) => ({
    wrong: `The private key in “${file}” is encrypted.`,
    consequence: 'The VCH cannot ask for its passphrase and would not start.',
    remedy: `Decrypt it: openssl pkey -in "${file}" -out key.pem`,
  }),
  'tls.server-key-file-is-no-certificate': ({ file }) => ({
    wrong: `“${file}” holds a certificate, not a private key.`,
    remedy: 'Choose the key here and the certificate above: the two files are swapped.',
  }),
  'tls.server-key-matches-certificate': ({ certificateFile, keyFile, laterCertificate }) => ({
    wrong: `The private key in “${keyFile}” does not belong to the certificate in “${certificateFile}”.`,
    consequence: 'The VCH would refuse the pair.',
    remedy:
      laterCertificate === null
        ? 'Choose the key that was made together with this certificate.'
        : `It belongs to certificate ${laterCertificate} of the file: put that one first.`,
  }),
  'tls.generated-common-name-is-given': () => ({
    wrong: 'The common name is empty.',
    consequence: 'No Docker client could check that it reached your VCH.',
    remedy: 'Enter the host name or IP address that clients will dial.',
  }),
  'tls.generated-common-name-is-an-address': ({ given, tooLong, problem }) => ({
    wrong: tooLong
      ? `The common name has ${given.length} characters; a certificate takes 64.`
      : `“${given}” is nothing a client can dial${problem === null ? '' : `: ${addresses.problem(problem)}`}.`,
    remedy: 'Enter a host name, an IP address, or a wildcard such as *.example.com.',
  }),
  'tls.generated-key-size-is-usable': ({ given, smallest, largest }) => ({
    wrong: `“${given}” is not a key size that Docker clients accept.`,
    remedy: `Choose from ${smallest} to ${largest} bits; 2048, 3072 and 4096 are usual.`,
  }),
  'tls.clients-are-verified': ({ port }) => ({
    wrong: `Clients are not verified: everybody who reaches port ${port} controls this VCH and all its containers.`,
    remedy: 'Use this only for a proof of concept or in a lab.',
  }),
  'tls.authorities-stay-valid': ({ places }) => ({
    wrong: places
      .map(({ name, days, notAfter }) => `“${name}” expires in ${inDays(days)}, on ${date(notAfter)}.`)
      .join(' '),
    consequence: 'From then on the VCH refuses its clients.',
    remedy: 'Have its successor ready, or add the successor to the CAs now.',
  }),
  'tls.authorities-differ': ({ places }) => ({
    wrong: `${andList(places.map(({ name, file }) => `“${name}” in “${file}”`))} is here twice.`,
    remedy: 'Once is enough; remove the copy.',
  }),
  'tls.authority-keys-are-strong': ({ places }) => ({
    wrong: places.map(({ name, bits }) => `“${name}” has an RSA key of only ${bits} bits.`).join(' '),
    consequence: 'Whoever breaks it can make client certificates.',
    remedy: 'Use a CA with an RSA key of 2048 bits or more, or an ECDSA key.',
  }),
  'tls.authority-signatures-are-strong': ({ places }) => ({
    wrong: places.map(({ name, algorithm }) => `“${name}” is signed with ${algorithm}.`).join(' '),
    consequence: 'It works here, because a chosen CA is trusted as it is; elsewhere it is refused.',
    remedy: 'Have it signed anew with SHA-256.',
  }),
  'tls.server-certificate-stays-valid': ({ file, days, notAfter }) => ({
    wrong: `The certificate in “${file}” expires in ${inDays(days)}, on ${date(notAfter)}.`,
    consequence: 'From then on Docker clients refuse to connect.',
    remedy: 'Use a certificate that lives longer, or plan its renewal now.',
  }),
  'tls.server-certificate-is-settled': ({ file, notBefore }) => ({
    wrong: `The certificate in “${file}” is valid only since ${notBefore.toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    consequence: 'A client whose clock is behind refuses it until its own clock gets there.',
    remedy: 'Make sure that clients and hosts take their time from NTP.',
  }),
  'tls.server-certificate-is-for-servers': ({ file, purposes }) => ({
    wrong: `The certificate in “${file}” is for ${andList(purposes)}, not for TLS servers.`,
    consequence: 'Docker clients refuse to connect.',
    remedy: 'Use a certificate whose extended key usage lists serverAuth, or has none.',
  }),
  'tls.server-certificate-names-hosts': ({ file, commonName }) => ({
    wrong: `The certificate in “${file}” has no subject alternative name${commonName === null ? '' : `, only the common name “${commonName}”`}.`,
    consequence: 'Docker clients do not look at the common name, and refuse to connect.',
    remedy: 'Have it issued with the names and addresses that clients dial as subject alternative names.',
  }),
  'tls.server-key-usage-is-complete': ({ file, missing }) => ({
    wrong: `The key usage of the certificate in “${file}” lacks ${andList(missing)}.`,
    consequence: 'Docker clients do not mind; browsers may refuse VCH Admin on port 2378.',
    remedy: 'Have it issued with digitalSignature, keyEncipherment and keyAgreement.',
  }),
  'tls.server-key-usage-allows-agreement': ({ file }) => ({
    wrong: `The key usage of the certificate in “${file}” lacks keyAgreement.`,
    consequence: 'The documentation asks for it; Docker clients and browsers do not.',
    remedy: 'Nothing has to be done.',
  }),
  'tls.server-certificate-is-no-authority': ({ file }) => ({
    wrong: `The certificate in “${file}” is a certificate authority (CA).`,
    consequence:
      'Its key would lie on the VCH; whoever gets it can make certificates that your clients trust.',
    remedy: 'Use a certificate that this CA issues for the VCH.',
  }),
  'tls.server-certificate-is-signed': ({ file }) => ({
    wrong: `The certificate in “${file}” is self-signed.`,
    consequence: 'Clients need this very certificate as ca.pem, and another one after every renewal.',
    remedy: 'A certificate signed by a CA saves that; nothing else speaks against it.',
  }),
  'tls.server-chain-holds-no-strangers': ({ file, strangers }) => ({
    wrong: `${andList(strangers.map((name) => `“${name}”`))} in “${file}” did not sign the server certificate.`,
    consequence:
      'It is sent to every client in vain; if it stands where an intermediate should, clients miss that one.',
    remedy: 'Remove it, and append the intermediates that are missing.',
  }),
  'tls.server-issuer-is-handed-out': ({ issuer, isClientAuthority }) => ({
    wrong: `Clients need the certificate of “${issuer}” as ca.pem.`,
    consequence: isClientAuthority
      ? 'It is among the CAs for clients here, so one file serves both.'
      : 'It need not be a CA for clients: that one says who may connect, this one who the VCH is.',
    remedy: 'Hand it out together with the client certificates.',
  }),
  'tls.server-key-is-accepted': ({ file, bits, smallest, largest }) => ({
    wrong: `The RSA key of the certificate in “${file}” has ${bits} bits.`,
    consequence: `Docker clients refuse keys below ${smallest} and above ${largest} bits.`,
    remedy: 'Use a key of 2048, 3072 or 4096 bits.',
  }),
  'tls.server-key-is-strong': ({ file, bits }) => ({
    wrong: `The RSA key of the certificate in “${file}” has only ${bits} bits.`,
    consequence: 'Docker clients still accept it; whoever breaks it can pose as the VCH.',
    remedy: 'Use a key of 2048 bits or more.',
  }),
  'tls.server-signatures-are-strong': ({ certificates }) => ({
    wrong: certificates.map(({ name, algorithm }) => `“${name}” is signed with ${algorithm}.`).join(' '),
    consequence: 'Docker clients refuse it unless they have this very certificate as ca.pem.',
    remedy: 'Have it signed anew with SHA-256.',
  }),
  'tls.server-key-shows-name': ({ keyType }) => ({
    wrong: `The server’s key is ${keyType}.`,
    consequence:
      'Clients connect; but vSphere and vic-machine show the VCH by its IP address, not by the certificate’s name.',
    remedy: 'Use an RSA key if the name should be shown.',
  }),
  'tls.server-certificate-suits-browsers': ({ file, days, longest }) => ({
    wrong: `The certificate in “${file}” is valid for ${days} days.`,
    consequence: `Docker clients do not mind; Apple’s systems warn on VCH Admin (port 2378) above ${longest} days.`,
    remedy: 'Nothing has to be done for Docker.',
  }),
  'tls.generated-common-name-is-qualified': ({ given }) => ({
    wrong: `“${given}” is a name without a domain.`,
    consequence: 'It works only where clients dial exactly this, and their resolver finds it.',
    remedy: 'Enter the full name, such as vch1.example.com, or the IP address.',
  }),
  'tls.generated-common-name-is-one-host': ({ given }) => ({
    wrong: `“${given}” stands for every host directly in that domain.`,
    consequence: 'Whoever gets this key can pose as each of them.',
    remedy: 'Enter the name of the VCH alone where it is known.',
  }),
  'tls.generated-key-size-is-recommended': ({ bits, recommended }) => ({
    wrong: `${bits} bits are few for an RSA key.`,
    consequence: 'Whoever breaks it can pose as the VCH.',
    remedy: `Choose ${recommended} bits or more.`,
  }),
  'tls.generated-key-size-is-usual': ({ bits, why }) => ({
    wrong:
      why === 'slow'
        ? `A key of ${bits} bits takes long to make, and slows every connection down.`
        : `${bits} bits is an odd size.`,
    remedy: '2048, 3072 and 4096 bits are usual.',
  }),
  'tls.generated-certificate-is-renewed': ({ days }) => ({
    wrong: `The generated certificate is valid for ${days} days.`,
    remedy: 'Renew it in time: vic-machine configure --tls-cname … --tls-cert-path with a new folder.',
  }),
  'tls.generated-certificate-is-handed-out': ({ clientsVerified }) => ({
    wrong: 'The generated certificate is self-signed: clients need it as ca.pem.',
    consequence: clientsVerified
      ? 'The CA for clients does not do in its place.'
      : 'Without it they cannot tell your VCH from another.',
    remedy: 'The wizard hands it to you when the VCH is there.',
  }),
  'tls.docker-tls-verify-is-unset': ({ port }) => ({
    wrong: `Clients connect to port ${port} with docker --tls, and DOCKER_TLS_VERIFY must not be set.`,
    consequence:
      'Any value of it counts as set, even 0. Docker Compose also needs COMPOSE_TLS_VERSION=TLSv1_2.',
    remedy: 'To let clients check that they reached your VCH, hand out its CA as ca.pem and use --tlsverify.',
  }),
  'tls.server-key-is-pkcs1': ({ file }) => ({
    wrong: `The key in “${file}” is in PKCS#8 form.`,
    consequence: 'vic-machine skips the comparison with --tls-cname, and shows the VCH by its IP address.',
    remedy: `Convert it: openssl rsa -in "${file}" -traditional -out key.pem`,
  }),
  'tls.generated-organization-is-kept': ({ organization }) => ({
    wrong: `vic-machine does not write ${andList(organization.map((name) => `“${name}”`))} into the self-signed certificate it makes here; the organization becomes “default”.`,
    remedy: 'Create the VCH in the wizard, or leave the organization out.',
  }),
};

/** Findings about the TLS settings. */
export const tls = { rules };
