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
    consequence: 'The VCH could use every registry.',
    remedy: 'Add a secure registry, or turn whitelist registry mode off.',
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
  'registries.private-authorities-given': ({ places }) => ({
    wrong: `No registry certificate is added for ${named(places)}.`,
    consequence:
      'Pulling works only if the registry has a certificate of a public CA; the appliance’s own has not.',
    remedy: 'Add the CA of the registry if it is a private one.',
  }),
  'registries.lists-final-known': () => ({
    wrong: 'Whitelist and insecure registries cannot be changed after the VCH is created.',
    remedy: 'Check that every registry you will need is there; certificates can be replaced later.',
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
    wrong: `${places
      .map(({ file, state, since }) =>
        state === 'expired'
          ? `A CA in “${file}” expired on ${date(since)}`
          : `A CA in “${file}” is not valid before ${date(since)}`,
      )
      .join('; ')}.`,
    consequence: 'Registries with certificates of this CA are refused.',
    remedy: 'Choose a CA certificate that is valid now.',
  }),
};

/** Texts about the Registry Access page's settings. */
export const registries = { rules };
