// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile, IssuedPair } from '../certificates';
import { readChosenFile } from '../certificates';
import {
  type TestAuthority,
  type TestCertificate,
  type TestCertificateRequest,
  bundle,
  selfSigned,
  testAuthority,
  textFile,
} from '../../testing/certificates';
import { sortFiles } from './sort-files';
import { type SortingPlace, type SortingProposal, filePlaces } from './sorting-proposal';

const at = new Date('2026-11-22T12:00:00Z');
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

/** What a set of files should become: file names by place, and what is left over by reason. */
interface Expectation {
  readonly places: Partial<Record<SortingPlace, string | readonly string[]>>;
  readonly left?: Readonly<Record<string, string>>;
  /** Reasons that must be given, by file name: `content:server-usage`. */
  readonly reasons?: Readonly<Record<string, readonly string[]>>;
}

describe('sortFiles', () => {
  let serverRoot: TestAuthority;
  let middle: TestAuthority;
  let clientCa: TestAuthority;
  let otherCa: TestAuthority;
  let server: TestCertificate;
  let deepServer: TestCertificate;
  let client: TestCertificate;
  let secondClient: TestCertificate;
  let own: TestCertificate;
  let sharedCaClient: TestCertificate;
  const oddServers: Record<string, TestCertificate> = {};

  beforeAll(async () => {
    serverRoot = await testAuthority({ name: 'Server Root', keyType });
    middle = await serverRoot.subAuthority({ name: 'Server Middle', keyType });
    clientCa = await testAuthority({ name: 'Client CA', keyType });
    otherCa = await testAuthority({ name: 'Other CA', keyType });
    server = await serverRoot.issue({ commonName: 'vch1.example.com', keyType });
    deepServer = await middle.issue({ commonName: 'vch1.example.com', keyType });
    client = await clientCa.issue({ usage: 'client', commonName: 'alice', keyType });
    secondClient = await clientCa.issue({ usage: 'client', commonName: 'bob', keyType });
    sharedCaClient = await serverRoot.issue({ usage: 'client', commonName: 'carol', keyType });
    own = await selfSigned({ commonName: 'vch9.example.com', keyType });
    const odd: Readonly<Record<string, TestCertificateRequest>> = {
      expired: { notAfter: new Date('2026-01-01T00:00:00Z') },
      second: { commonName: 'vch2.example.com' },
      both: { extendedKeyUsage: ['server', 'client'] },
      unlimited: { extendedKeyUsage: [] },
      hostless: { extendedKeyUsage: [], hosts: [], commonName: 'dave' },
      commonNameOnly: { extendedKeyUsage: [], hosts: [], commonName: 'vch3.example.com' },
    };
    for (const [name, request] of Object.entries(odd)) {
      oddServers[name] = await serverRoot.issue({ commonName: 'vch1.example.com', keyType, ...request });
    }
  });

  const pem = (one: IssuedPair) => one.certificatePem;
  const encrypted = (name: string) =>
    textFile(
      name,
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMBgwEAYJKoZIhvcNAQUNMAMGASoEBAECAwQ=\n-----END ENCRYPTED PRIVATE KEY-----\n',
    );
  /** As much of PKCS#12 as tells what it is. */
  const container = (name: string) =>
    readChosenFile(
      name,
      // prettier-ignore
      Uint8Array.of(0x30, 0x80, 2, 1, 3, 0x30, 11, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1),
    );

  const cases: readonly (readonly [string, () => readonly ChosenFile[], Expectation])[] = [
    [
      'Docker’s own folder, one CA for both sides',
      () => [
        serverRoot.certificateFile('ca.pem'),
        serverRoot.keyFile('ca-key.pem'),
        server.certificateFile('server-cert.pem'),
        server.keyFile('server-key.pem'),
        sharedCaClient.certificateFile('cert.pem'),
        sharedCaClient.keyFile('key.pem'),
      ],
      {
        places: {
          serverCertificate: 'server-cert.pem',
          serverKey: 'server-key.pem',
          clientCertificate: 'cert.pem',
          clientKey: 'key.pem',
          clientAuthorities: 'ca.pem',
          serverAuthority: 'ca.pem',
        },
        left: { 'ca-key.pem': 'authority-key' },
        reasons: {
          'server-cert.pem': ['content:server-usage', 'content:key-matches'],
          'cert.pem': ['content:client-usage', 'content:key-matches'],
          'ca.pem': ['signature:signed'],
        },
      },
    ],
    [
      'separate CAs, found by their signatures and not by their names',
      () => [
        clientCa.certificateFile('server-ca.pem'),
        serverRoot.certificateFile('client-ca.pem'),
        server.certificateFile('a.pem'),
        server.keyFile('b.pem'),
        client.certificateFile('c.pem'),
        client.keyFile('d.pem'),
      ],
      {
        places: {
          serverCertificate: 'a.pem',
          serverKey: 'b.pem',
          clientCertificate: 'c.pem',
          clientKey: 'd.pem',
          clientAuthorities: 'server-ca.pem',
          serverAuthority: 'client-ca.pem',
        },
      },
    ],
    [
      'names that contradict the content',
      () => [
        client.certificateFile('server-cert.pem'),
        client.keyFile('server-key.pem'),
        server.certificateFile('client-cert.pem'),
        server.keyFile('client-key.pem'),
      ],
      {
        places: {
          serverCertificate: 'client-cert.pem',
          serverKey: 'client-key.pem',
          clientCertificate: 'server-cert.pem',
          clientKey: 'server-key.pem',
        },
        reasons: { 'client-cert.pem': ['content:server-usage', 'content:despite-its-name'] },
      },
    ],
    [
      'a chain in three files',
      () => [
        deepServer.certificateFile('vch1.pem'),
        deepServer.keyFile('vch1-key.pem'),
        middle.certificateFile('middle.pem'),
        serverRoot.certificateFile('root.pem'),
      ],
      {
        places: {
          serverCertificate: 'vch1.pem',
          serverKey: 'vch1-key.pem',
          intermediates: 'middle.pem',
          serverAuthority: 'root.pem',
        },
      },
    ],
    [
      'the files of certbot: the one that brings the chain along is taken',
      () => [
        deepServer.certificateFile('cert.pem'),
        bundle([middle], 'chain.pem'),
        bundle([deepServer, middle], 'fullchain.pem'),
        deepServer.keyFile('privkey.pem'),
      ],
      {
        places: {
          serverCertificate: 'fullchain.pem',
          serverKey: 'privkey.pem',
          serverAuthority: 'chain.pem',
        },
        left: { 'cert.pem': 'duplicate' },
        reasons: { 'fullchain.pem': ['content:brings-its-chain'] },
      },
    ],
    [
      'intermediate and root in one file',
      () => [
        deepServer.certificateFile('server.pem'),
        deepServer.keyFile('server-key.pem'),
        bundle([middle, serverRoot], 'chain.pem'),
      ],
      {
        places: {
          serverCertificate: 'server.pem',
          serverKey: 'server-key.pem',
          intermediates: 'chain.pem',
          serverAuthority: 'chain.pem',
        },
      },
    ],
    [
      'certificate and key in one file',
      () => [textFile('all.pem', server.keyPem + pem(server) + pem(serverRoot))],
      { places: { serverCertificate: 'all.pem', serverKey: 'all.pem' } },
    ],
    [
      'a self-signed server certificate is its own CA',
      () => [
        own.certificateFile('server-cert.pem'),
        own.keyFile('server-key.pem'),
        clientCa.certificateFile('ca.pem'),
      ],
      {
        places: {
          serverCertificate: 'server-cert.pem',
          serverKey: 'server-key.pem',
          serverAuthority: 'server-cert.pem',
          clientAuthorities: 'ca.pem',
        },
        reasons: { 'ca.pem': ['content:only-other-authority'] },
      },
    ],
    [
      'two server pairs that could both be meant',
      () => [
        server.certificateFile('a.pem'),
        server.keyFile('a-key.pem'),
        oddServers['second']!.certificateFile('b.pem'),
        oddServers['second']!.keyFile('b-key.pem'),
      ],
      {
        places: {},
        left: {
          'a.pem': 'several-server-pairs',
          'a-key.pem': 'several-server-pairs',
          'b.pem': 'several-server-pairs',
          'b-key.pem': 'several-server-pairs',
        },
      },
    ],
    [
      'two server pairs, one of them named for it',
      () => [
        server.certificateFile('server-cert.pem'),
        server.keyFile('server-key.pem'),
        oddServers['second']!.certificateFile('b.pem'),
        oddServers['second']!.keyFile('b-key.pem'),
      ],
      {
        places: { serverCertificate: 'server-cert.pem', serverKey: 'server-key.pem' },
        left: { 'b.pem': 'several-server-pairs', 'b-key.pem': 'several-server-pairs' },
        reasons: { 'server-cert.pem': ['content:server-usage', 'name:convention'] },
      },
    ],
    [
      'two server pairs, one of them expired',
      () => [
        oddServers['expired']!.certificateFile('server-cert.pem'),
        oddServers['expired']!.keyFile('server-key.pem'),
        server.certificateFile('new.pem'),
        server.keyFile('new-key.pem'),
      ],
      {
        places: { serverCertificate: 'new.pem', serverKey: 'new-key.pem' },
        left: { 'server-cert.pem': 'not-valid-now', 'server-key.pem': 'not-valid-now' },
        reasons: { 'new.pem': ['content:only-valid-one'] },
      },
    ],
    [
      'the only pair, expired: taken, for the page to say so',
      () => [
        oddServers['expired']!.certificateFile('server-cert.pem'),
        oddServers['expired']!.keyFile('server-key.pem'),
      ],
      { places: { serverCertificate: 'server-cert.pem', serverKey: 'server-key.pem' } },
    ],
    [
      'two pairs for any use, told apart by name',
      () => [
        oddServers['both']!.certificateFile('server-cert.pem'),
        oddServers['both']!.keyFile('server-key.pem'),
        oddServers['unlimited']!.certificateFile('cert.pem'),
        oddServers['unlimited']!.keyFile('key.pem'),
      ],
      {
        places: {
          serverCertificate: 'server-cert.pem',
          serverKey: 'server-key.pem',
          clientCertificate: 'cert.pem',
          clientKey: 'key.pem',
        },
        reasons: { 'cert.pem': ['name:convention'], 'server-cert.pem': ['name:convention'] },
      },
    ],
    [
      'cert.pem and key.pem alone are any pair: its host names say that it is a server’s',
      () => [
        oddServers['unlimited']!.certificateFile('cert.pem'),
        oddServers['unlimited']!.keyFile('key.pem'),
      ],
      {
        places: { serverCertificate: 'cert.pem', serverKey: 'key.pem' },
        reasons: { 'cert.pem': ['content:names-hosts'] },
      },
    ],
    [
      'a common name that is a host, and one that is somebody',
      () => [
        oddServers['commonNameOnly']!.certificateFile('x.pem'),
        oddServers['commonNameOnly']!.keyFile('x-key.pem'),
        oddServers['hostless']!.certificateFile('y.pem'),
        oddServers['hostless']!.keyFile('y-key.pem'),
      ],
      {
        places: {
          serverCertificate: 'x.pem',
          serverKey: 'x-key.pem',
          clientCertificate: 'y.pem',
          clientKey: 'y-key.pem',
        },
        reasons: { 'x.pem': ['content:host-as-common-name'], 'y.pem': ['content:names-no-host'] },
      },
    ],
    [
      'several clients: none is tried unasked, their CA is found',
      () => [
        client.certificateFile('alice.pem'),
        client.keyFile('alice-key.pem'),
        secondClient.certificateFile('bob.pem'),
        secondClient.keyFile('bob-key.pem'),
        clientCa.certificateFile('ca.pem'),
      ],
      {
        places: { clientAuthorities: 'ca.pem' },
        left: { 'alice.pem': 'several-client-pairs', 'bob-key.pem': 'several-client-pairs' },
      },
    ],
    [
      'a client certificate without its key still tells its CA',
      () => [
        client.certificateFile('alice.pem'),
        clientCa.certificateFile('x.pem'),
        otherCa.certificateFile('y.pem'),
      ],
      {
        places: { clientAuthorities: 'x.pem' },
        left: { 'alice.pem': 'certificate-without-key', 'y.pem': 'authority-of-nothing-here' },
      },
    ],
    [
      'a server certificate whose CA is here, and whose key is not',
      () => [
        server.certificateFile('server-cert.pem'),
        serverRoot.certificateFile('ca.pem'),
        client.keyFile('key.pem'),
      ],
      {
        places: { serverCertificate: 'server-cert.pem', serverAuthority: 'ca.pem' },
        left: { 'key.pem': 'key-without-certificate' },
      },
    ],
    [
      'an encrypted key, paired by its name alone',
      () => [server.certificateFile('server-cert.pem'), encrypted('server-key.pem'), encrypted('other.pem')],
      {
        places: { serverCertificate: 'server-cert.pem', serverKey: 'server-key.pem' },
        left: { 'other.pem': 'encrypted-key' },
        reasons: { 'server-key.pem': ['name:convention'] },
      },
    ],
    [
      'an encrypted key whose name does not pair',
      () => [server.certificateFile('vch.pem'), encrypted('secret.pem')],
      { places: { serverCertificate: 'vch.pem' }, left: { 'secret.pem': 'encrypted-key' } },
    ],
    [
      'a container that is named for the server, and one that is not',
      () => [container('server.pfx'), container('cert.pfx')],
      { places: { serverCertificate: 'server.pfx' }, left: { 'cert.pfx': 'container' } },
    ],
    [
      'a container beside a server pair',
      () => [
        container('server.pfx'),
        server.certificateFile('server-cert.pem'),
        server.keyFile('server-key.pem'),
      ],
      {
        places: { serverCertificate: 'server-cert.pem', serverKey: 'server-key.pem' },
        left: { 'server.pfx': 'container' },
      },
    ],
    [
      'duplicates of everything',
      () => [
        server.certificateFile('server-cert.pem'),
        server.keyFile('server-key.pem'),
        server.certificateFile('copy/server-cert.pem'),
        server.keyFile('copy/server-key.pem'),
        serverRoot.certificateFile('ca.pem'),
        serverRoot.certificateFile('aaa.pem'),
      ],
      {
        places: {
          serverCertificate: 'server-cert.pem',
          serverKey: 'server-key.pem',
          serverAuthority: 'ca.pem',
        },
        left: {
          'copy/server-cert.pem': 'duplicate',
          'copy/server-key.pem': 'duplicate',
          'aaa.pem': 'duplicate',
        },
      },
    ],
    [
      'the same CA twice, for nobody',
      () => [otherCa.certificateFile('aaa.pem'), otherCa.certificateFile('ca.pem')],
      { places: {}, left: { 'aaa.pem': 'duplicate', 'ca.pem': 'authority-of-nothing-here' } },
    ],
    [
      'several CAs that nothing is said about: nobody is let in unasked',
      () => [
        otherCa.certificateFile('a.pem'),
        clientCa.certificateFile('b.pem'),
        server.certificateFile('c.pem'),
        server.keyFile('d.pem'),
      ],
      {
        places: { serverCertificate: 'c.pem', serverKey: 'd.pem' },
        left: { 'a.pem': 'several-authorities', 'b.pem': 'several-authorities' },
      },
    ],
    [
      'several CAs, one named for clients',
      () => [otherCa.certificateFile('a.pem'), clientCa.certificateFile('client-ca.pem')],
      {
        places: { clientAuthorities: 'client-ca.pem' },
        left: { 'a.pem': 'authority-of-nothing-here' },
        reasons: { 'client-ca.pem': ['name:convention'] },
      },
    ],
    [
      'the CA of the server alone is not taken for clients: it may let in everybody of a company',
      () => [
        server.certificateFile('server-cert.pem'),
        server.keyFile('server-key.pem'),
        serverRoot.certificateFile('ca.pem'),
      ],
      {
        places: {
          serverCertificate: 'server-cert.pem',
          serverKey: 'server-key.pem',
          serverAuthority: 'ca.pem',
        },
      },
    ],
    [
      'a CA with its key in one file',
      () => [textFile('ca-all.pem', pem(otherCa) + otherCa.keyPem)],
      { places: {}, left: { 'ca-all.pem': 'authority-key' } },
    ],
    [
      'a store of CAs',
      () => [
        bundle(Array<IssuedPair>(21).fill(otherCa), 'ca-bundle.crt'),
        server.certificateFile('c.pem'),
        server.keyFile('k.pem'),
      ],
      { places: { serverCertificate: 'c.pem', serverKey: 'k.pem' }, left: { 'ca-bundle.crt': 'store' } },
    ],
    [
      'DER files, read as what they are',
      () => [readChosenFile('server.cer', server.certificate.der), server.keyFile('server.key')],
      { places: { serverCertificate: 'server.cer', serverKey: 'server.key' } },
    ],
    [
      'files that are nothing',
      () => [
        textFile('README.md', 'hello'),
        textFile('vch1.env', ''),
        textFile(
          'request.csr',
          '-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----\n',
        ),
      ],
      {
        places: {},
        left: {
          'README.md': 'nothing-usable',
          'vch1.env': 'nothing-usable',
          'request.csr': 'nothing-usable',
        },
      },
    ],
    ['no files', () => [], { places: {} }],
  ];

  for (const [title, files, expected] of cases) {
    it(`sorts ${title}`, async () => {
      const given = files();
      const proposal = await sortFiles(given, at);
      expect(placesOf(proposal)).toEqual(asLists(expected.places));
      for (const [name, code] of Object.entries(expected.left ?? {})) {
        expect(leftOf(proposal)[name]).withContext(name).toBe(code);
      }
      for (const [name, reasons] of Object.entries(expected.reasons ?? {})) {
        expect(reasonsOf(proposal, name))
          .withContext(name)
          .toEqual(jasmine.arrayContaining([...reasons]));
      }
      // Every file is somewhere, and nothing is somewhere without a reason.
      const told = [...proposal.assignments, ...proposal.leftOver].map(({ file }) => file.name);
      expect(new Set(told)).toEqual(new Set(given.map(({ name }) => name)));
      expect(proposal.assignments.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
      // The order they come in does not matter.
      const reversed = await sortFiles([...given].reverse(), at);
      expect(placesOf(reversed)).toEqual(placesOf(proposal));
      expect(leftOf(reversed)).toEqual(leftOf(proposal));
    });
  }

  it('does not believe a CA that only has the right name', async () => {
    const impostor = await testAuthority({ name: 'Server Root', keyType });
    const files = [
      impostor.certificateFile('ca.pem'),
      server.certificateFile('c.pem'),
      server.keyFile('k.pem'),
    ];
    const proposal = await sortFiles(files, at);
    expect(placesOf(proposal)).toEqual({ serverCertificate: ['c.pem'], serverKey: ['k.pem'] });
    expect(leftOf(proposal)).toEqual({ 'ca.pem': 'authority-of-nothing-here' });
  });

  it('takes what `openssl req -x509` calls a CA for the server’s certificate it is', async () => {
    const openssl = await selfSigned({
      commonName: 'vch1.example.com',
      extendedKeyUsage: [],
      basicConstraints: { isAuthority: true, pathLength: null },
      keyType,
    });
    const proposal = await sortFiles([openssl.certificateFile('cert.pem'), openssl.keyFile('key.pem')], at);
    expect(placesOf(proposal)).toEqual({
      serverCertificate: ['cert.pem'],
      serverKey: ['key.pem'],
      serverAuthority: ['cert.pem'],
    });
  });

  it('names what may go where, and which key a certificate needs', async () => {
    const files = [
      server.certificateFile('c.pem'),
      server.keyFile('k.pem'),
      encrypted('e.pem'),
      container('p.pfx'),
    ];
    const { candidates, keyOf } = await sortFiles(files, at);
    const names = (place: SortingPlace) => candidates[place].map(({ name }) => name);
    expect(names('serverCertificate')).toEqual(['c.pem', 'p.pfx']);
    expect(names('serverKey')).toEqual(['e.pem', 'k.pem']);
    expect(names('clientAuthorities')).toEqual(['c.pem']);
    expect([...keyOf].map(([certificate, key]) => [certificate.name, key.name])).toEqual([
      ['c.pem', 'k.pem'],
    ]);
  });

  it('says what it turned into PEM', async () => {
    const { converted, assignments } = await sortFiles(
      [readChosenFile('server.cer', server.certificate.der), server.keyFile('server.key')],
      at,
    );
    expect([...converted].map(({ name }) => name)).toEqual(['server.cer']);
    expect(assignments[0]?.file.problems).toEqual([]);
  });
});

function asLists(places: Expectation['places']): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(places).map(([place, names]) => [place, typeof names === 'string' ? [names] : names]),
  );
}

function placesOf({ assignments }: SortingProposal): Record<string, readonly string[]> {
  const lists = filePlaces.map(
    (place) =>
      [place, assignments.filter((one) => one.place === place).map(({ file }) => file.name)] as const,
  );
  return Object.fromEntries(lists.filter(([, names]) => names.length > 0));
}

function leftOf({ leftOver }: SortingProposal): Record<string, string> {
  return Object.fromEntries(leftOver.map(({ file, because }) => [file.name, because.code]));
}

function reasonsOf({ assignments }: SortingProposal, name: string): readonly string[] {
  return assignments
    .filter(({ file }) => file.name === name)
    .flatMap(({ reasons }) => reasons.map(({ by, code }) => `${by}:${code}`));
}
