// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { Certificate } from '../../certificates';
import { findingsOf } from '../../findings';
import type { NewAuthoritySettings, SigningAuthority } from '../new-authority-settings';
import { newAuthorityRules } from '.';
import { aCertificateIsAskedFor } from './a-certificate-is-asked-for';
import { aClientIsNamed } from './a-client-is-named';
import { authorityIsNamed } from './authority-is-named';
import { authorityLifeIsInDays } from './authority-life-is-in-days';
import { authorityNameFits } from './authority-name-fits';
import { certificateLifeIsInDays } from './certificate-life-is-in-days';
import { certificatesEndWithAuthority } from './certificates-end-with-authority';
import { clientNamesDiffer } from './client-names-differ';
import { clientNamesFit } from './client-names-fit';
import { containerPassphraseIsAscii } from './container-passphrase-is-ascii';
import { ellipticKeysSuit } from './elliptic-keys-suit';
import { organizationFits } from './organization-fits';
import { serverHostsAreAddresses } from './server-hosts-are-addresses';
import { serverHostsAreGiven } from './server-hosts-are-given';
import { serverLifeSuitsBrowsers } from './server-life-suits-browsers';

const at = new Date('2026-11-22T12:00:00Z');

function wanted(changes: Partial<Extract<SigningAuthority, { state: 'wanted' }>> = {}): SigningAuthority {
  return { state: 'wanted', commonName: 'Acme CA', organization: 'Acme', days: '1825', ...changes };
}
function made(notAfter = '2027-11-22T12:00:00Z', clientNames: readonly string[] = []): SigningAuthority {
  // The rules look at the end of its validity only.
  return { state: 'made', certificate: { notAfter: new Date(notAfter) } as Certificate, clientNames };
}
function asked(changes: Partial<NewAuthoritySettings> = {}): NewAuthoritySettings {
  return {
    authority: wanted(),
    keyType: 'rsa-2048',
    certificateDays: '365',
    server: { hosts: ['vch1.example.com'] },
    clients: ['alice'],
    ...changes,
  };
}
const named = (commonName: string) => asked({ authority: wanted({ commonName }) });
const of = (organization: string) => asked({ authority: wanted({ organization }) });
const living = (days: string) => asked({ authority: wanted({ days }) });
const valid = (certificateDays: string, changes: Partial<NewAuthoritySettings> = {}) =>
  asked({ certificateDays, ...changes });
const hosts = (...list: readonly string[]) => asked({ server: { hosts: list } });
const clients = (...list: readonly string[]) => asked({ clients: list });

it('a usual request breaks no rule', () => {
  expect(findingsOf(newAuthorityRules, asked(), at)).toEqual([]);
});

ruleCases(authorityIsNamed, {
  holds: [asked()],
  fails: [
    [named(''), {}],
    [named('  '), {}],
  ],
  doesNotApply: [asked({ authority: made() })],
});

ruleCases(authorityNameFits, {
  holds: [asked(), named('é'.repeat(64)), named('🔑'.repeat(64)), named(` ${'x'.repeat(64)} `)],
  fails: [
    [named('x'.repeat(65)), { problem: 'too-long', longest: 64 }],
    [named('a\tb'), { problem: 'control-character', longest: 64 }],
    [named('a\ud800'), { problem: 'control-character', longest: 64 }],
  ],
  doesNotApply: [named(''), asked({ authority: made() })],
});

ruleCases(organizationFits, {
  holds: [asked(), of('x'.repeat(64))],
  fails: [
    [of('x'.repeat(65)), { problem: 'too-long', longest: 64 }],
    [of('a\u0000'), { problem: 'control-character', longest: 64 }],
  ],
  doesNotApply: [of(''), asked({ authority: made() })],
});

ruleCases(authorityLifeIsInDays, {
  holds: [living('1'), living('36500'), living('2912000')],
  fails: ['', '0', '-1', '1.5', '1e3', 'a year', '2913000', '99999999'].map((days) => [
    living(days),
    { given: days },
  ]),
  doesNotApply: [asked({ authority: made() })],
});

ruleCases(certificateLifeIsInDays, {
  holds: [valid('1'), valid('0365')],
  fails: ['', '0', '3x'].map((days) => [valid(days), { given: days }]),
  doesNotApply: [valid('', { server: null, clients: [] })],
});

ruleCases(certificatesEndWithAuthority, {
  holds: [
    asked(),
    valid('1825'),
    valid('365', { authority: made() }),
    // What is no number of days is said elsewhere.
    valid('x'),
    valid('9999', { authority: wanted({ days: '' }) }),
  ],
  fails: [
    [valid('1826'), { days: 1826, longest: 1825 }],
    [valid('366', { authority: made() }), { days: 366, longest: 365 }],
    [valid('1', { authority: made('2026-11-23T11:59:59Z') }), { days: 1, longest: 0 }],
    [valid('1', { authority: made('2020-01-01T00:00:00Z') }), { days: 1, longest: 0 }],
  ],
  doesNotApply: [valid('9999', { server: null, clients: [] })],
});

ruleCases(serverLifeSuitsBrowsers, {
  holds: [valid('824'), valid('x')],
  fails: [[valid('825'), { longest: 824 }]],
  doesNotApply: [valid('825', { server: null })],
});

ruleCases(serverHostsAreGiven, {
  holds: [asked()],
  fails: [[hosts(), {}]],
  doesNotApply: [asked({ server: null })],
});

ruleCases(serverHostsAreAddresses, {
  holds: [
    hosts(
      'vch1.example.com',
      '*.example.com',
      '10.0.0.5',
      'fd00::5',
      '[fd00::5]',
      'vch1',
      'my_vch.example.com',
    ),
  ],
  fails: [
    [
      hosts('vch1.example.com', '10.0.0.256', 'a b', 'a_b c'),
      {
        places: [
          { index: 1, given: '10.0.0.256', problem: { code: 'octet-too-large', position: 7 } },
          { index: 2, given: 'a b', problem: { code: 'blank', position: 1 } },
          { index: 3, given: 'a_b c', problem: { code: 'blank', position: 3 } },
        ],
      },
    ],
  ],
  doesNotApply: [hosts(), asked({ server: null })],
});

ruleCases(aClientIsNamed, {
  holds: [asked()],
  fails: [[clients(), {}]],
  doesNotApply: [asked({ clients: [], authority: made() })],
});

ruleCases(aCertificateIsAskedFor, {
  holds: [asked({ authority: made(), server: null }), asked({ authority: made(), clients: [] })],
  fails: [[asked({ authority: made(), server: null, clients: [] }), {}]],
  doesNotApply: [asked({ server: null, clients: [] })],
});

ruleCases(clientNamesFit, {
  holds: [clients('alice', 'x'.repeat(64))],
  fails: [
    [
      clients('alice', 'x'.repeat(65), 'a\u0007'),
      {
        places: [
          { index: 1, problem: 'too-long', longest: 64 },
          { index: 2, problem: 'control-character', longest: 64 },
        ],
      },
    ],
  ],
  doesNotApply: [clients()],
});

ruleCases(clientNamesDiffer, {
  holds: [clients('alice', 'bob'), asked({ authority: made(undefined, ['bob']) })],
  fails: [
    [clients('alice', 'bob', 'Alice'), { places: [{ index: 2, given: 'Alice', isMade: false }] }],
    [
      asked({ authority: made(undefined, ['ALICE']), clients: ['bob', 'alice'] }),
      { places: [{ index: 1, given: 'alice', isMade: true }] },
    ],
  ],
  doesNotApply: [clients()],
});

ruleCases(ellipticKeysSuit, {
  holds: [asked({ keyType: 'rsa-4096' })],
  fails: [
    [asked({ keyType: 'ecdsa-p256' }), { hasServer: true }],
    [asked({ keyType: 'ecdsa-p384', server: null }), { hasServer: false }],
  ],
  // It has a say about every request: none is left out.
  doesNotApply: [],
});

ruleCases(containerPassphraseIsAscii, {
  holds: [{ passphrase: 'correct horse ~!' }],
  fails: [
    [{ passphrase: 'pässword' }, {}],
    [{ passphrase: 'a\tb' }, {}],
  ],
  doesNotApply: [{ passphrase: '' }],
});
