// SPDX-License-Identifier: Apache-2.0
import type { AddressProblem } from '../../domain/addresses';
import type { FileProblemCode } from '../../domain/certificates';
import type { AuthorityPlace, EntryPlace, registryRules, registryWizardRules } from '../../domain/registries';
import type { RuleTexts } from '../rule-text';
import { addresses } from './addresses';
import { fileText } from './file-problem';

const fileProblems: Readonly<Record<FileProblemCode, string>> = {
  empty: 'is empty',
  'too-large': 'is too large for a certificate',
  'too-many-certificates': 'holds more certificates than can be used',
  'not-pem': 'holds no certificate in PEM form',
  der: 'is in DER form, not PEM',
  pkcs7: 'is in PKCS#7 form, not PEM',
  pkcs12: 'is in PKCS#12 form, not PEM',
  'certificate-request': 'holds a request for a certificate',
  'public-key': 'holds a public key alone',
  'wrong-label': 'holds a block with a label that is not read',
  'encrypted-key': 'holds an encrypted private key',
  'unreadable-certificate': 'holds a certificate that cannot be read',
  'unreadable-key': 'holds a private key',
  'unusable-key': 'holds a private key',
  damaged: 'is damaged',
  'hidden-from-go': 'is written in a way that vic-machine does not read',
};

const date = (value: Date): string => value.toISOString().slice(0, 10);
const named = (places: readonly EntryPlace[]): string => places.map(({ text }) => text).join(', ');
const files = (places: readonly AuthorityPlace[]): string => places.map(({ file }) => `“${file}”`).join(', ');
const problems = (places: readonly (AuthorityPlace & { readonly problem: FileProblemCode })[]): string =>
  places.map(({ file, problem }) => `“${file}” ${fileProblems[problem]}`).join('; ');

const outside = ({
  file,
  state,
  since,
}: AuthorityPlace & { readonly state: 'expired' | 'not-yet-valid'; readonly since: Date }): string =>
  state === 'expired'
    ? `A CA in “${file}” expired on ${date(since)}`
    : `A CA in “${file}” is not valid before ${date(since)}`;

/** The command that makes a PEM file of each, where there is one. */
function waysOut(places: readonly (AuthorityPlace & { readonly problem: FileProblemCode })[]): string {
  const convertible: readonly FileProblemCode[] = ['der', 'pkcs7', 'pkcs12'];
  const commands = places
    .filter(({ problem }) => convertible.includes(problem))
    .map(
      ({ file, problem }) => fileText(file, 'certificate', { code: problem, line: null, reason: '' }).remedy,
    );
  return ['Choose a PEM file with the CA certificate of the registry.', ...commands].join(' ');
}

function wrongEntries(places: readonly (EntryPlace & { readonly problem: AddressProblem })[]): string {
  return places
    .map(({ index, text, problem }) => `“${text}” (entry ${index + 1}): ${addresses.problem(problem)}`)
    .join('; ');
}

const rules: RuleTexts<typeof registryRules> & RuleTexts<typeof registryWizardRules> = {
  'registries.authority-files-at-hand': ({ places }) => ({
    wrong: `The command names ${files(places)}; a browser cannot open a file by its name.`,
    remedy: 'Select or drop the file, or remove it.',
  }),
  'registries.whitelist-restricts': ({ insecure }) => ({
    wrong:
      insecure === 0
        ? 'Whitelist registry mode is on, and the whitelist is empty.'
        : 'Whitelist registry mode is on, and all its entries are insecure, which does not make a whitelist.',
    consequence: 'For vic-machine that is no whitelist: the VCH could use every registry.',
    remedy: 'Add a secure registry, or turn whitelist registry mode off.',
  }),
  'registries.whitelist-entries-have-no-path': ({ places }) => ({
    wrong: `There is a path in ${named(places)}.`,
    consequence: 'The VCH compares hosts and ports: an entry with a path admits no image.',
    remedy: 'Enter the registry without what follows the first slash.',
  }),
  'registries.insecure-entries-have-no-path': ({ places }) => ({
    wrong: `There is a path in ${named(places)}.`,
    consequence: 'The VCH compares hosts and ports: it would still verify the registry.',
    remedy: 'Enter the registry without what follows the first slash.',
  }),
  'registries.docker-hub-named': ({ places, addresses }) => ({
    wrong: `VCHs pull images of Docker Hub from another address than ${named(places)}.`,
    consequence: 'Docker Hub would be refused in spite of this entry.',
    remedy: `Enter ${addresses.join(' and ')}: it depends on the version which of them is used.`,
  }),
  'registries.whitelist-entries-valid': ({ places }) => ({
    wrong: `These are not registries: ${wrongEntries(places)}.`,
    consequence: 'vic-machine refuses them, or nothing can be pulled from them.',
    remedy:
      'Enter a host with or without a port, a wildcard such as *.example.com, or a network such as 10.0.0.0/8.',
  }),
  'registries.insecure-entries-valid': ({ places }) => ({
    wrong: `These are not registries: ${wrongEntries(places)}.`,
    consequence: 'vic-machine refuses them, or nothing can be pulled from them.',
    remedy: 'Enter a host with or without a port, or a wildcard such as *.example.com.',
  }),
  'registries.insecure-entries-are-hosts': ({ places }) => ({
    wrong: `A whole network cannot be insecure: ${named(places)}.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Enter the registries one by one, or a wildcard such as *.example.com.',
  }),
  'registries.insecure-avoided': ({ places }) => ({
    wrong: `The VCH does not verify ${named(places)}, and uses plain HTTP when HTTPS fails.`,
    consequence: 'Whoever is between them can give the VCH other images and read its passwords.',
    remedy: 'Add the CA of the registry instead, except in a laboratory.',
  }),
  'registries.private-authorities-given': ({ entries }) => ({
    wrong: `No registry certificate is added for ${entries.join(', ')}.`,
    consequence:
      'Pulling works only if a public CA signed the registry’s certificate; a vSphere Integrated Containers Registry has a CA of its own.',
    remedy:
      'Add the CA of the registry. That of the appliance is in the Management Portal: Administration, Configuration, Registry Root Certificate.',
  }),
  'registries.lists-final-known': () => ({
    wrong: 'Whitelist and insecure registries cannot be changed after the VCH is created.',
    remedy:
      'Check that every registry you will need is there. Certificates can be changed later, all at once: vic-machine configure --registry-ca replaces the whole list.',
  }),
  'registries.authority-files-hold-certificates': ({ places }) => ({
    wrong: `${problems(places)}.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: waysOut(places),
  }),
  'registries.authority-files-whole': ({ places }) => ({
    wrong: `${problems(places)}.`,
    consequence: 'The VCH uses the certificates that can be read and skips the rest.',
    remedy: 'Export the file again if it should contain more.',
  }),
  'registries.authority-files-hold-no-key': ({ places }) => ({
    wrong: `There is a private key in ${files(places)}.`,
    consequence: 'Whoever reads it can make certificates that the VCH believes.',
    remedy: 'Choose the file with the CA certificate alone.',
  }),
  'registries.authorities-valid-now': ({ places }) => ({
    wrong: `${places.map(outside).join('; ')}.`,
    consequence: 'Registries with certificates of this CA are refused.',
    remedy: 'Choose a CA certificate that is valid now.',
  }),
  'registries.authorities-all-valid-now': ({ places }) => ({
    wrong: `${places.map(outside).join('; ')}; another CA in the same file is valid.`,
    consequence: 'Registries with certificates of the CA that is not valid are refused, the others work.',
    remedy: 'Choose a file without it, or with its successor.',
  }),
  'registries.authorities-valid-for-a-month': ({ places }) => ({
    wrong: `${places.map(({ file, until }) => `A CA in “${file}” expires on ${date(until)}`).join('; ')}.`,
    consequence: 'From then on registries with certificates of this CA are refused.',
    remedy:
      'Choose its successor as well if there is one. Later, vic-machine configure --registry-ca has to name all registry CAs again.',
  }),
};

/** Texts about the Registry Access page's settings. */
export const registries = { rules };
