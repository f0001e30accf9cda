// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { bytesOf, cutAt, joined, packed, tarArchive, zipArchive } from '../../../testing/logs';
import type { LogReport } from '../tally/log-report';
import { BundleReader } from './bundle-reader';

type Chunks = readonly Uint8Array<ArrayBuffer>[];

async function read(name: string, chunks: Chunks): Promise<LogReport> {
  const reader = new BundleReader(name);
  for (const chunk of chunks) await reader.write(chunk);
  return reader.end();
}

const personality = [
  'Nov 22 2026 10:00:00.000Z INFO  TLS enabled',
  'Nov 22 2026 10:00:00.001Z INFO  Client verification enabled',
  "2026/11/22 10:05:00 http: TLS handshake error from 10.1.2.3:51234: tls: client didn't provide a certificate",
  'Nov 22 2026 10:05:01.000Z INFO  something else',
  'Nov 22 2026 10:05:02.000Z INFO  and more',
  'Nov 22 2026 10:05:03.000Z INFO  not shown',
].join('\n');
const admin = 'Nov 22 2026 11:00:00.000Z WARN  10.1.2.3:40000 failed to authenticate \r\n';
const logs = [
  { name: 'var/log/vic/docker-personality.log', content: bytesOf(personality) },
  { name: 'var/log/vic/vicadmin.log', content: bytesOf(admin) },
  { name: 'container-1/output.log', content: bytesOf('http: TLS handshake error from 9.9.9.9:1: EOF\n') },
];

const ids = ({ messages }: LogReport): readonly string[] => messages.map(({ id, count }) => `${id} ${count}`);
const problems = (report: LogReport): readonly string[] =>
  report.problems.items.map(({ file, problem }) => `${file}: ${problem}`);

describe('BundleReader', () => {
  it('finds who was refused, when and why, in a bundle of VCH Admin', async () => {
    const bundle = await packed(tarArchive(logs, { hasTrailer: false }), 'gzip');
    const report = await read('logs.tar.gz', [bundle]);
    expect(ids(report)).toEqual([
      'handshake-no-client-certificate 1',
      'admin-sign-in-failed 1',
      'docker-tls-enabled 1',
      'docker-clients-verified 1',
    ]);
    expect(report.clients.rows.map(({ address, count }) => [address, count])).toEqual([['10.1.2.3', 2]]);
    expect(report.timeline.buckets.length).toBe(3);
    expect(report.passedOver.items).toEqual(['container-1/output.log']);
    expect(report.logs.items.map(({ kind, lines }) => [kind, lines])).toEqual([
      ['docker-api', 6],
      ['vch-admin', 1],
    ]);
    expect(problems(report)).toEqual([]);
    expect(report.isAppliance).toBeFalse();
  });

  it('shows the lines around a message', async () => {
    const { entries, logs: read1 } = await read('docker-personality.log', [bytesOf(personality)]);
    const entry = entries.find(({ id }) => id === 'handshake-no-client-certificate');
    expect(entry?.line).toBe(3);
    expect(entry?.at).toBe(Date.parse('2026-11-22T10:05:00Z'));
    expect(entry?.before).toEqual(personality.split('\n').slice(0, 2));
    expect(entry?.after).toEqual(personality.split('\n').slice(3, 5));
    expect(read1.items[0]?.first).toBe(Date.parse('2026-11-22T10:00:00Z'));
    expect(read1.items[0]?.last).toBe(Date.parse('2026-11-22T10:05:03Z'));
  });

  const kinds: readonly (readonly [string, () => Promise<Uint8Array<ArrayBuffer>>])[] = [
    ['logs.tar.gz', () => packed(tarArchive(logs), 'gzip')],
    ['logs.zip', () => zipArchive(logs)],
    ['logs.tar', () => Promise.resolve(tarArchive(logs))],
    ['named.wrongly.txt', () => packed(tarArchive(logs), 'gzip')],
    [
      'bundle-in-a-zip.zip',
      async () => zipArchive([{ name: 'logs.tar.gz', content: await packed(tarArchive(logs), 'gzip') }]),
    ],
    [
      'rotated.tar.gz',
      async () => {
        const [first, ...others] = logs;
        const name = 'var/log/vic/docker-personality.log-20261122-1795000000.gz';
        const rotated = { name, content: await packed(joined(first!.content), 'gzip') };
        return packed(tarArchive([rotated, ...others]), 'gzip');
      },
    ],
    [
      'several-members.tar.gz',
      async () => {
        const archive = tarArchive(logs);
        const parts = [archive.subarray(0, 700), archive.subarray(700, 1600), archive.subarray(1600)];
        const members = await Promise.all(parts.map((part) => packed(part, 'gzip')));
        return joined(...members, new Uint8Array(512));
      },
    ],
    [
      'appended.tar.gz',
      async () => joined(...(await Promise.all(logs.map((log) => packed(tarArchive([log]), 'gzip'))))),
    ],
    [
      'rotated-by-appending.tar',
      async () => {
        const [first, ...others] = logs;
        const parts = [first!.content.subarray(0, 100), first!.content.subarray(100)];
        const content = joined(...(await Promise.all(parts.map((part) => packed(part, 'gzip')))));
        return tarArchive([{ name: `${first!.name}.1.gz`, content }, ...others]);
      },
    ],
  ];
  for (const [name, make] of kinds) {
    it(`reads ${name}, and the same wherever it is cut`, async () => {
      const bytes = await make();
      const whole = await read(name, [bytes]);
      expect(ids(whole).length).toBe(4);
      expect(problems(whole)).toEqual([]);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (places) => {
          expect(await read(name, cutAt(bytes, places))).toEqual(whole);
        }),
        { numRuns: 25 },
      );
    });
  }

  it('says where a bundle was cut off, and tells what it had', async () => {
    const bundle = await packed(tarArchive(logs), 'gzip');
    const cut = await read('logs.tar.gz', [bundle.subarray(0, bundle.length - 30)]);
    expect(problems(cut)).toContain('logs.tar.gz: truncated');
    expect(ids(cut)).toContain('handshake-no-client-certificate 1');
    const archive = tarArchive(logs);
    expect(problems(await read('logs.tar', [archive.subarray(0, 700)]))).toEqual([
      'var/log/vic/docker-personality.log: truncated',
    ]);
  });

  it('says so when packed data is damaged', async () => {
    const bundle = await packed(joined(...Array.from({ length: 50 }, () => tarArchive(logs))), 'gzip');
    bundle.fill(0xff, 60, 120);
    expect(problems(await read('logs.tar.gz', [bundle])).at(-1)).toMatch(
      /logs.tar(.gz)?: (damaged|truncated)/,
    );
  });

  it('tells damage in any member of a gzip file, and what it had before', async () => {
    const first = await packed(tarArchive(logs, { hasTrailer: false }), 'gzip');
    const second = await packed(tarArchive(logs), 'gzip');
    second.fill(0xff, 20, 60);
    const damaged = await read('logs.tar.gz', [first, second]);
    expect(problems(damaged)).toContain(jasmine.stringMatching(/logs.tar(.gz)?: (damaged|truncated)/));
    expect(ids(damaged)).toContain('handshake-no-client-certificate 1');
    const cut = await read('logs.tar.gz', [first, first.subarray(0, 100)]);
    expect(problems(cut)).toContain('logs.tar.gz: truncated');
    expect(ids(cut)).toContain('handshake-no-client-certificate 1');
  });

  it('passes over what is behind the zero blocks of a tar', async () => {
    const bytes = joined(tarArchive(logs), new Uint8Array(5000), bytesOf('x'.repeat(2000)));
    const report = await read('logs.tar', [bytes]);
    expect(ids(report).length).toBe(4);
    expect(problems(report)).toEqual([]);
  });

  it('does not read what is no text', async () => {
    expect(problems(await read('core', [Uint8Array.of(1, 0, 2, 0)]))).toEqual(['core: not-text']);
    let nested = tarArchive(logs);
    for (let depth = 0; depth < 6; depth++) nested = tarArchive([{ name: 'inner.tar', content: nested }]);
    expect(problems(await read('deep.tar', [nested]))).toEqual(['inner.tar: too-deep']);
  });

  it('counts a line once that the endpoint VM repeats', async () => {
    const copies = [...logs, { name: 'appliance/tether.debug', content: bytesOf(personality) }];
    const report = await read('container-logs.zip', [await zipArchive(copies)]);
    expect(ids(report)).toContain('handshake-no-client-certificate 1');
    expect(report.repeated).toBe(3);
  });

  it('knows the bundle of the appliance', async () => {
    const bundle = tarArchive([{ name: 'storage/log/harbor/proxy.log', content: bytesOf('x') }]);
    const report = await read('vic_appliance_logs_2026.tar', [bundle]);
    expect(report.isAppliance).toBeTrue();
    expect(report.messages).toEqual([]);
  });

  it('takes Go’s lines for local time of the log’s own zone', async () => {
    const text = personality.replaceAll('.000Z', '.000+02:00').replaceAll('.001Z', '.001+02:00');
    const { entries } = await read('docker-personality.log', [bytesOf(text)]);
    const entry = entries.find(({ id }) => id === 'handshake-no-client-certificate');
    expect(entry?.at).toBe(Date.parse('2026-11-22T08:05:00Z'));
  });

  it('shows no secret', async () => {
    const text =
      'Got session from vSphere with key: 52b1e2a6-secret username: root\nuser=x password=hunter2\n';
    const { entries } = await read('vicadmin.log', [bytesOf(text)]);
    expect(JSON.stringify(entries)).not.toMatch(/secret|hunter2/);
    expect(entries[0]?.detail).toBe('root');
  });

  it('survives enormous lines and damaged UTF-8', async () => {
    const noise = joined(
      Uint8Array.of(0xff, 0xfe, 0xc3),
      bytesOf('x'.repeat(100_000)),
      Uint8Array.of(0xe2, 10),
    );
    const report = await read('docker-personality.log', [noise, bytesOf(personality)]);
    expect(ids(report).length).toBe(3);
    expect(report.logs.items[0]?.lines).toBe(7);
  });

  it('never throws, whatever the bytes are', async () => {
    const beginnings = [
      new Uint8Array(),
      Uint8Array.of(0x1f, 0x8b, 8, 0),
      bytesOf('PK\x03\x04'),
      tarArchive(logs).subarray(0, 600),
      (await packed(tarArchive(logs), 'gzip')).subarray(0, 80),
      (await zipArchive(logs)).subarray(0, 200),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 2000 }),
        fc.array(fc.nat(), { maxLength: 5 }),
        async (beginning, noise, places) => {
          const report = await read('any', cutAt(joined(beginning, noise), places));
          expect(report.logs.leftOut).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
