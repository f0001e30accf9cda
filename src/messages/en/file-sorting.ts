// SPDX-License-Identifier: Apache-2.0
import type { LeftOverReason, SortingPlace, SortingReason } from '../../domain/file-sorting';
import { fileText } from './file-problem';
import { securityPage } from './security-page';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** Why a file goes where it goes, in a sentence. */
function reason(given: SortingReason, place: SortingPlace): string {
  switch (given.code) {
    case 'key-matches':
      return place === 'serverKey' || place === 'clientKey'
        ? `It belongs to the certificate in “${given.file}”.`
        : `The private key in “${given.file}” belongs to it.`;
    case 'server-usage':
      return 'The certificate is for servers alone (extended key usage).';
    case 'client-usage':
      return 'The certificate is for clients alone (extended key usage).';
    case 'names-hosts':
      return 'It names hosts or addresses, as a server’s certificate does.';
    case 'host-as-common-name':
      return 'Its common name is a host or address, as a server’s is.';
    case 'names-no-host':
      return 'It names no host or address: no client could check it as a server’s.';
    case 'only-valid-one':
      return 'It is the only one that is valid now.';
    case 'brings-its-chain':
      return 'Of the files with this certificate, it brings the CAs above it along.';
    case 'only-other-authority':
      return 'It is the only CA here that did not sign the server certificate.';
    case 'despite-its-name':
      return 'Its name says otherwise; what is in it counts.';
    case 'convention':
      return `By its name alone: ${given.convention}.`;
    case 'signed':
      return place === 'clientAuthorities'
        ? `It signed the client certificate in ${quoted(given.files)} (signatures checked).`
        : `It signed the certificate in ${quoted(given.files)}, itself or through CAs below it (signatures checked).`;
    case 'self-signed':
      return 'The server certificate signed itself: it is its own CA.';
  }
}

/** Why a file is not used, and what can be done with it. */
function leftOver(file: string, because: LeftOverReason): string {
  switch (because.code) {
    case 'duplicate':
      return `Everything in it is in “${because.of}” as well.`;
    case 'authority-key':
      return 'It holds the private key of a CA, which can sign client certificates. It stays with you: no VCH needs it.';
    case 'key-without-certificate':
      return 'Its certificate is not among these files.';
    case 'certificate-without-key':
      return 'Its private key is not among these files.';
    case 'encrypted-key':
      return 'The key is encrypted: nobody can tell whose it is. Choose its place if you know.';
    case 'container':
      return 'A PKCS#12 container opens with its passphrase. Choose it as the server certificate, and it can be opened there.';
    case 'several-server-pairs':
      return 'Several pairs could be the VCH’s. Choose the one you mean.';
    case 'several-client-pairs':
      return 'Several client pairs are here, and one can be tried at a time. Choose one if you like.';
    case 'not-valid-now':
      return 'Its certificate is not valid now, and another pair is.';
    case 'several-authorities':
      return 'One of several CAs that signed nothing here. Choose those whose clients may connect.';
    case 'authority-of-nothing-here':
      return 'A CA that signed nothing here. If it signs your clients’ certificates, choose it as their CA.';
    case 'authority-above':
      return 'A CA above another one that is used: trusting it would trust more than is needed.';
    case 'store':
      return 'A store of many CAs. As CAs for clients it would let in everybody whom one of them signed.';
    case 'nothing-usable':
      return because.problem === null
        ? 'There is nothing in it that can be used here.'
        : fileText(file, 'certificate', because.problem).wrong;
  }
}

/** Files that are dropped together: where they could go. */
export const fileSorting = {
  hint: 'or drop them anywhere on this page; nothing changes before you have seen where they go',
  chooseFolder: 'Sort a folder',
  chooseFiles: 'Sort several files',
  dropHere: 'Drop it: the files are shown before anything changes',
  looking: 'Looking at the files …',
  nothing: 'There is no file in it.',
  title: (count: number) => (count === 1 ? 'Where this file goes' : `Where these ${count} files go`),
  nothingYet: 'Nothing changes before you press “Take these”.',
  cutOff: (most: number) =>
    `Not everything was looked at: at most ${most} files, no hidden folders, and no more than four folders deep.`,
  unreadable: (names: readonly string[]) =>
    `Could not be opened: ${quoted(names)}. They were moved, or you may not read them.`,
  converted: 'Turned into PEM.',
  places: {
    serverCertificate: securityPage.serverCertificate,
    serverKey: securityPage.serverKey,
    intermediates: 'Intermediates to append to the server certificate',
    clientAuthorities: securityPage.authorities,
    serverAuthority: securityPage.clients.dockerCa,
    clientCertificate: `${securityPage.trial.certificate}, to try`,
    clientKey: `${securityPage.trial.key}, to try`,
  } satisfies Record<SortingPlace, string>,
  reason,
  chosenByYou: 'You chose it.',
  none: 'None of these files',
  replaces: (name: string) => `Replaces “${name}”.`,
  added: (count: number) =>
    count === 1
      ? 'The CA that is chosen already stays.'
      : `The ${count} CA files that are chosen already stay.`,
  notAppended: (names: readonly string[]) =>
    `${quoted(names)}: no CA above the server certificate is in it; nothing is appended from it.`,
  keyLeft: (name: string) => `The private key in “${name}” is left out.`,
  turnsOnExisting: '“Source of certificates” becomes “Existing”.',
  turnsOnClients: '“Client Certificates” is turned on.',
  notUsed: 'Not used',
  leftOver,
  leftOut: 'You left it out.',
  take: 'Take these',
  cancel: 'Cancel',
  taken: (names: readonly string[]) => `Taken: ${quoted(names)}.`,
  cancelled: 'Nothing was changed.',
};
