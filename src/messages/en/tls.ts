// SPDX-License-Identifier: Apache-2.0
import type { FileProblem } from '../../domain/certificates';
import type { tlsRules, tlsWizardRules } from '../../domain/tls';
import type { RuleText, RuleTexts } from '../rule-text';
import { addresses } from './addresses';

const date = (value: Date): string => value.toISOString().slice(0, 10);

const files = (places: readonly { readonly file: string }[]): string =>
  places.map(({ file }) => `“${file}”`).join(', ');

/** What is in a file that cannot be used, and what to do about it. */
function fileText(
  file: string,
  wanted: 'certificate' | 'key',
  { code, line, reason }: FileProblem,
): RuleText {
  const name = `“${file}”`;
  const where = line === null ? '' : ` (line ${line})`;
  const what = wanted === 'certificate' ? 'certificate' : 'private key';
  switch (code) {
    case 'empty':
      return { wrong: `${name} is empty.`, remedy: `Choose the file with the ${what}.` };
    case 'too-large':
      return {
        wrong: `${name} is larger than 1 MiB.`,
        remedy: `A ${what} is a few kilobytes: choose another file.`,
      };
    case 'too-many-certificates':
      return {
        wrong: `${name} holds more than 2,000 certificates.`,
        remedy: 'Choose a file with only the certificates that matter here.',
      };
    case 'not-pem':
      return {
        wrong: `${name} holds no ${what} in PEM form.`,
        remedy: `Choose a text file with a line “-----BEGIN ${wanted === 'certificate' ? 'CERTIFICATE' : 'PRIVATE KEY'}-----”.`,
      };
    case 'der':
      return {
        wrong: `${name} is in DER form; the VCH reads PEM.`,
        remedy:
          wanted === 'certificate'
            ? `Convert it: openssl x509 -inform DER -in "${file}" -out certificate.pem`
            : `Convert it: openssl pkey -inform DER -in "${file}" -out key.pem`,
      };
    case 'pkcs7':
      return {
        wrong: `${name} is in PKCS#7 form; the VCH reads PEM.`,
        remedy: `Convert it: openssl pkcs7 -print_certs -in "${file}" -out chain.pem (add -inform DER for a binary file)`,
      };
    case 'pkcs12':
      return {
        wrong: `${name} is in PKCS#12 form; the VCH reads PEM.`,
        remedy:
          wanted === 'certificate'
            ? `Take the certificates out: openssl pkcs12 -in "${file}" -nokeys -out chain.pem`
            : `Take the key out: openssl pkcs12 -in "${file}" -nocerts -nodes -out key.pem`,
      };
    case 'certificate-request':
      return {
        wrong: `${name} is a request for a certificate${where}, not a certificate.`,
        remedy: 'Have your CA sign it, and choose the certificate it gives back.',
      };
    case 'public-key':
      return { wrong: `${name} holds a public key${where}.`, remedy: `Choose the file with the ${what}.` };
    case 'wrong-label':
      return {
        wrong: `${name} holds a block the VCH does not read${where}: ${reason}.`,
        remedy: `Write it anew: openssl x509 -in "${file}" -out certificate.pem`,
      };
    case 'encrypted-key':
      return {
        wrong: `The private key in ${name} is encrypted${where}.`,
        remedy: `Decrypt it: openssl pkey -in "${file}" -out key.pem`,
      };
    case 'unreadable-certificate':
      return {
        wrong: `A certificate in ${name} cannot be read${where}: ${reason}.`,
        remedy: 'Export it again from where it was issued.',
      };
    case 'unreadable-key':
      return {
        wrong: `The private key in ${name} cannot be read${where}: ${reason}.`,
        remedy: 'Export it again, unencrypted and in PEM form.',
      };
    case 'damaged':
      return {
        wrong: `${name} is damaged${where}: ${reason}.`,
        remedy: 'Copy or export the file again.',
      };
    case 'hidden-from-go':
      return {
        wrong: `vic-machine and Docker do not see everything in ${name}${where}: ${reason}.`,
        remedy: 'The wizard sends it rewritten; for the command line, save it anew from here.',
      };
    case 'unusable-key':
      return {
        wrong: `A VCH cannot use the private key in ${name}${where}: ${reason}.`,
        remedy: 'Use an RSA key, or ECDSA with P-256, P-384 or P-521.',
      };
  }
}

/** A file that a pasted command names, and that nobody has chosen yet. */
const namedText = (names: string): RuleText => ({
  wrong: `The command names ${names}; a browser cannot open a file by its name.`,
  remedy: 'Select or drop the file, or remove it.',
});

const rules: RuleTexts<typeof tlsRules> & RuleTexts<typeof tlsWizardRules> = {
  'tls.authorities-are-chosen': () => ({
    wrong: 'No certificate authority (CA) is chosen for client certificates.',
    consequence: 'The VCH would ask nobody for a certificate.',
    remedy: 'Choose the CA that signs your clients’ certificates, or turn client certificates off.',
  }),
  'tls.authority-files-are-at-hand': ({ places }) => namedText(files(places)),
  'tls.server-certificate-file-is-at-hand': ({ file }) => namedText(`“${file}”`),
  'tls.server-key-file-is-at-hand': ({ file }) => namedText(`“${file}”`),
  'tls.authority-files-hold-certificates': ({ places }) =>
    places[0] === undefined
      ? { wrong: '', remedy: '' }
      : fileText(places[0].file, 'certificate', places[0].problem),
  'tls.authority-files-hold-no-private-key': ({ places }) => ({
    wrong: `There is a private key in ${files(places)}.`,
    consequence: 'Whoever holds the key of the CA can make client certificates.',
    remedy: 'Choose the file with the CA’s certificate alone, and keep the key offline.',
  }),
  'tls.authorities-are-valid-now': ({ places }) => ({
    wrong: places
      .map(({ file, state, notBefore, notAfter }) =>
        state === 'expired'
          ? `The CA in “${file}” expired on ${date(notAfter)}.`
          : `The CA in “${file}” is not valid before ${date(notBefore)}.`,
      )
      .join(' '),
    consequence: 'The VCH would refuse every client certificate it signed.',
    remedy: 'Choose a CA that is valid now.',
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
};

/** Findings about the TLS settings. */
export const tls = { rules };
