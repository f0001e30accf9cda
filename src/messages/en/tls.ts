// SPDX-License-Identifier: Apache-2.0
import type { tlsRules, tlsWizardRules } from '../../domain/tls';
import type { RuleText, RuleTexts } from '../rule-text';
import { addresses } from './addresses';
import { fileText } from './file-problem';

const date = (value: Date): string => value.toISOString().slice(0, 10);

const files = (places: readonly { readonly file: string }[]): string =>
  places.map(({ file }) => `“${file}”`).join(', ');

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
