// SPDX-License-Identifier: Apache-2.0
import type { RemainingValidity } from '../../domain/certificates';

const day = (date: Date): string =>
  date.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

const days = (count: number): string => (count === 1 ? '1 day' : `${count.toLocaleString('en-US')} days`);

/** Until when a certificate is valid, in few words. */
function until(notBefore: Date, notAfter: Date, remaining: RemainingValidity): string {
  switch (remaining.state) {
    case 'expired':
      return `expired ${day(notAfter)}`;
    case 'not-yet-valid':
      return `not valid before ${day(notBefore)}`;
    case 'valid':
      return `until ${day(notAfter)} (${days(remaining.days)})`;
  }
}

/** The four certificates of a Docker tlsverify configuration, drawn. */
export const certificatePicture = {
  title: 'Who signs what',
  description: (sentences: readonly string[]) => sentences.join(' '),
  holders: { client: 'Docker client', vch: 'VCH' },
  names: {
    1: 'Client certificate',
    2: 'Server certificate',
    3: 'CA of the server, ca.pem',
    4: 'CA of the clients',
  },
  /** Who holds it, and as what. */
  heldBy: {
    1: 'The Docker client, as cert.pem with key.pem',
    2: 'The VCH, with its private key',
    3: 'The Docker client, as ca.pem',
    4: 'The VCH',
  },
  states: {
    absent: 'not in this configuration',
    missing: 'still needed',
    chosen: 'chosen',
    doubtful: 'with a warning',
    wrong: 'does not work',
  },
  /** It exists, and nobody has to name it here. */
  open: { 1: 'not tried here', 2: 'not known here', 3: 'not named here', 4: 'not known here' },
  made: { wizard: 'made when you press Finish', 'vic-machine': 'made by vic-machine' },
  itself: 'the VCH’s own certificate',
  unknown: '–',
  until,
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  links: {
    signed: 'signed',
    'not-signed': 'did not sign',
    'to-be-signed': 'has to sign',
    same: 'is the same: self-signed',
    absent: 'none is asked for',
  },
  /** What the arrow says, as a sentence. */
  linkSentences: {
    signed: (from: string, to: string) => `${from} signed ${to}.`,
    'not-signed': (from: string, to: string) => `${from} did not sign ${to}.`,
    'to-be-signed': (from: string, to: string) => `${from} has to sign ${to}; that is not checked yet.`,
    same: (from: string, to: string) => `${from} and ${to} are one certificate, which signed itself.`,
    absent: () => 'The VCH asks no client for a certificate: anyone who reaches the port connects.',
  },
  plain: 'Plain HTTP on port 2375: there are no certificates, and nothing is encrypted.',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  columns: {
    certificate: 'Certificate',
    heldBy: 'Held by',
    name: 'Which',
    state: 'State',
    signedBy: 'Signed by',
  },
  /** Number and name: "(1) Client certificate". */
  numbered: (number: number, name: string) => `(${number}) ${name}`,
};
