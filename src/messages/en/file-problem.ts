// SPDX-License-Identifier: Apache-2.0
import type { FileProblem } from '../../domain/certificates';
import type { RuleText } from '../rule-text';

/** What is in a file that cannot be used, and what to do about it. */
export function fileText(
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
