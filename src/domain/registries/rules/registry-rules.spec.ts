// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { Certificate, ChosenFile } from '../../certificates';
import { parseRegistryEntry } from '../registry-entry';
import type { RegistrySettings } from '../registry-settings';
import { authoritiesAllValidNow } from './authorities-all-valid-now';
import { authoritiesValidForAMonth } from './authorities-valid-for-a-month';
import { authoritiesValidNow } from './authorities-valid-now';
import { authorityFilesAtHand } from './authority-files-at-hand';
import { authorityFilesHoldCertificates } from './authority-files-hold-certificates';
import { authorityFilesHoldNoKey } from './authority-files-hold-no-key';
import { authorityFilesWhole } from './authority-files-whole';
import { dockerHubNamed } from './docker-hub-named';
import { insecureAvoided } from './insecure-avoided';
import { insecureEntriesAreHosts } from './insecure-entries-are-hosts';
import { insecureEntriesHaveNoPath } from './insecure-entries-have-no-path';
import { insecureEntriesValid } from './insecure-entries-valid';
import { listsFinalKnown } from './lists-final-known';
import { privateAuthoritiesGiven } from './private-authorities-given';
import { whitelistEntriesHaveNoPath } from './whitelist-entries-have-no-path';
import { whitelistEntriesValid } from './whitelist-entries-valid';
import { whitelistRestricts } from './whitelist-restricts';

function registries(changes: Partial<RegistrySettings> = {}): RegistrySettings {
  return { whitelist: [], insecure: [], authorities: [], ...changes };
}
const whitelist = (...entries: readonly string[]) => registries({ whitelist: entries });
const insecure = (...entries: readonly string[]) => registries({ insecure: entries });

const expired = new Date('2025-01-01T00:00:00Z');
function certificate(
  notAfter = new Date('2030-01-01T00:00:00Z'),
  notBefore = new Date('2020-01-01T00:00:00Z'),
) {
  // The rules look at the validity period only.
  return { notBefore, notAfter } as Certificate;
}
function file(changes: Partial<ChosenFile> = {}): ChosenFile {
  return {
    name: 'ca.pem',
    bytes: new Uint8Array(1),
    certificates: [certificate()],
    privateKeys: [],
    problems: [],
    ...changes,
  };
}
const authorities = (...files: readonly ChosenFile[]) => registries({ authorities: files });
const nameOnly = file({ bytes: null, certificates: [] });
const problem = (code: ChosenFile['problems'][number]['code']) => ({ code, line: null, reason: '' });

describe('a registry entry', () => {
  for (const text of [
    'registry.example.com:5000',
    'harbor',
    'https://registry.example.com',
    'Registry.Example.com',
    '*.local',
    '*.example.com:5000',
    '10.0.0.1:443',
    'localhost',
    '[::1]:5000',
    'registry.example.com/v2',
  ]) {
    it(`'${text}' is a host`, () => {
      const entry = parseRegistryEntry(text);
      expect(entry.ok && entry.value.kind).toBe('host');
    });
  }
  for (const text of ['10.0.0.0/8', '10.2.2.1/24', '2001:db8::/32']) {
    it(`'${text}' is a network`, () => {
      const entry = parseRegistryEntry(text);
      expect(entry.ok && entry.value.kind).toBe('network');
    });
  }
});

ruleCases(whitelistRestricts, {
  holds: [registries({ whitelistMode: true, whitelist: ['registry.example.com'] })],
  fails: [
    [registries({ whitelistMode: true }), { insecure: 0 }],
    [registries({ whitelistMode: true, insecure: ['a', 'b'] }), { insecure: 2 }],
  ],
  doesNotApply: [registries(), registries({ whitelistMode: false, insecure: ['a'] })],
});
ruleCases(whitelistEntriesValid, {
  holds: [whitelist('registry.example.com', '*.example.com', '198.51.100.0/24')],
  fails: [
    [
      whitelist('ok', 'foo bar', '', '10.0.0.0/33', 'http://'),
      {
        places: [
          { index: 1, text: 'foo bar', problem: { code: 'blank', position: 3 } },
          { index: 2, text: '', problem: { code: 'empty', position: 0 } },
          { index: 3, text: '10.0.0.0/33', problem: { code: 'prefix-too-long', position: 9 } },
          { index: 4, text: 'http://', problem: { code: 'host-missing', position: 7 } },
        ],
      },
    ],
    [
      whitelist('https://a b', '[::1'),
      {
        places: [
          { index: 0, text: 'https://a b', problem: { code: 'blank', position: 9 } },
          { index: 1, text: '[::1', problem: { code: 'ends-early', position: 4 } },
        ],
      },
    ],
  ],
  doesNotApply: [registries()],
});
ruleCases(insecureEntriesValid, {
  holds: [insecure('reg', '10.0.0.5:5000', '*.lab')],
  fails: [
    [
      insecure('reg:99999'),
      { places: [{ index: 0, text: 'reg:99999', problem: { code: 'port-too-large', position: 4 } }] },
    ],
  ],
  doesNotApply: [registries()],
});
ruleCases(insecureEntriesAreHosts, {
  holds: [insecure('reg', '*.lab', 'foo bar')],
  fails: [[insecure('reg', '198.51.100.0/24'), { places: [{ index: 1, text: '198.51.100.0/24' }] }]],
  doesNotApply: [registries()],
});
ruleCases(insecureAvoided, {
  holds: [registries()],
  fails: [[insecure('reg'), { places: [{ index: 0, text: 'reg' }] }]],
  doesNotApply: [],
});
ruleCases(privateAuthoritiesGiven, {
  holds: [
    whitelist('registry-1.docker.io', '*.docker.io', 'quay.io', 'GHCR.io', 'europe-docker.pkg.dev'),
    registries({ whitelist: ['harbor.example.com'], authorities: [file()] }),
    registries({ whitelist: ['harbor.example.com'], insecure: ['harbor.example.com'] }),
  ],
  fails: [
    [whitelist('docker.io', 'harbor.example.com'), { entries: ['harbor.example.com'] }],
    [
      whitelist('10.2.0.0/16', 'notquay.io', 'quay.io.example.com', '192.0.2.5'),
      { entries: ['10.2.0.0/16', 'notquay.io', 'quay.io.example.com', '192.0.2.5'] },
    ],
  ],
  doesNotApply: [registries(), insecure('harbor.example.com')],
});
ruleCases(whitelistEntriesHaveNoPath, {
  holds: [whitelist('harbor.example.com:5000', 'https://harbor.example.com', '10.2.0.0/16', 'foo bar')],
  fails: [
    [
      whitelist('harbor.example.com', 'harbor.example.com/library', 'https://harbor.example.com/'),
      {
        places: [
          { index: 1, text: 'harbor.example.com/library' },
          { index: 2, text: 'https://harbor.example.com/' },
        ],
      },
    ],
  ],
  doesNotApply: [registries()],
});
ruleCases(insecureEntriesHaveNoPath, {
  holds: [insecure('reg:5000')],
  fails: [[insecure('reg/v2'), { places: [{ index: 0, text: 'reg/v2' }] }]],
  doesNotApply: [registries()],
});
ruleCases(dockerHubNamed, {
  holds: [
    whitelist('registry-1.docker.io', 'registry.hub.docker.com', '*.docker.io', 'docker.io.example.com'),
  ],
  fails: [
    [
      whitelist('quay.io', 'Docker.io'),
      {
        addresses: ['registry-1.docker.io', 'registry.hub.docker.com'],
        places: [{ index: 1, text: 'Docker.io' }],
      },
    ],
  ],
  doesNotApply: [registries()],
});
describe('registries.lists-final-known', () => {
  it('is said as soon as there is an entry', () => {
    expect(listsFinalKnown.appliesTo(registries())).toBeFalse();
    expect(listsFinalKnown.appliesTo(insecure('reg'))).toBeTrue();
    expect(listsFinalKnown.check(insecure('reg'), new Date(0))).toEqual({ whitelist: 0, insecure: 1 });
  });
});
ruleCases(authorityFilesHoldCertificates, {
  holds: [authorities(file())],
  fails: [
    [
      authorities(file(), file({ name: 'x', certificates: [], problems: [problem('empty')] })),
      { places: [{ index: 1, file: 'x', problem: 'empty' }] },
    ],
    [authorities(file({ certificates: [] })), { places: [{ index: 0, file: 'ca.pem', problem: 'not-pem' }] }],
  ],
  doesNotApply: [registries(), authorities(nameOnly)],
});
ruleCases(authorityFilesWhole, {
  holds: [authorities(file()), authorities(file({ certificates: [], problems: [problem('empty')] }))],
  fails: [
    [
      authorities(file({ problems: [problem('unusable-key'), problem('unreadable-certificate')] })),
      { places: [{ index: 0, file: 'ca.pem', problem: 'unreadable-certificate' }] },
    ],
  ],
  doesNotApply: [authorities(nameOnly)],
});
ruleCases(authorityFilesHoldNoKey, {
  holds: [authorities(file())],
  fails: [
    [authorities(file({ problems: [problem('encrypted-key')] })), { places: [{ index: 0, file: 'ca.pem' }] }],
    [
      authorities(
        file({
          privateKeys: [
            { der: new Uint8Array(0), format: 'pkcs8', algorithm: { type: 'Ed25519' }, spki: null },
          ],
        }),
      ),
      { places: [{ index: 0, file: 'ca.pem' }] },
    ],
  ],
  doesNotApply: [registries()],
});
const early = new Date('2029-01-01T00:00:00Z');
const lastInstant = new Date('2026-11-22T12:00:00Z');
ruleCases(authoritiesValidNow, {
  holds: [
    authorities(file(), file({ certificates: [certificate(expired), certificate()] })),
    authorities(file({ certificates: [certificate(lastInstant)] })),
  ],
  fails: [
    [
      authorities(
        file(),
        file({ certificates: [certificate(expired), certificate(undefined, early)] }),
        file({ name: 'new.pem', certificates: [certificate(undefined, early)] }),
      ),
      {
        places: [
          { index: 1, file: 'ca.pem', state: 'expired', since: expired },
          { index: 2, file: 'new.pem', state: 'not-yet-valid', since: early },
        ],
      },
    ],
  ],
  doesNotApply: [registries(), authorities(nameOnly)],
});
ruleCases(authoritiesAllValidNow, {
  holds: [authorities(file(), file({ certificates: [certificate(expired)] }))],
  fails: [
    [
      authorities(
        file({ certificates: [certificate(), certificate(expired)] }),
        file({ name: 'new.pem', certificates: [certificate(undefined, early), certificate()] }),
      ),
      {
        places: [
          { index: 0, file: 'ca.pem', state: 'expired', since: expired },
          { index: 1, file: 'new.pem', state: 'not-yet-valid', since: early },
        ],
      },
    ],
  ],
  doesNotApply: [registries(), authorities(nameOnly)],
});
const soon = new Date('2026-12-22T11:59:59Z');
ruleCases(authoritiesValidForAMonth, {
  holds: [
    authorities(file()),
    authorities(file({ certificates: [certificate(expired)] })),
    authorities(file({ certificates: [certificate(new Date('2026-12-22T12:00:00Z'))] })),
  ],
  fails: [
    [
      authorities(file({ certificates: [certificate(), certificate(soon)] })),
      { places: [{ index: 0, file: 'ca.pem', until: soon }] },
    ],
  ],
  doesNotApply: [registries(), authorities(nameOnly)],
});
ruleCases(authorityFilesAtHand, {
  holds: [authorities(file())],
  fails: [[authorities(file(), nameOnly), { places: [{ index: 1, file: 'ca.pem' }] }]],
  doesNotApply: [registries()],
});
