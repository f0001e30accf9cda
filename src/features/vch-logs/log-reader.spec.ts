// SPDX-License-Identifier: Apache-2.0
import type { ReadingOutcome, ReadingProgress } from '../../adapters/log-files';
import { bytesOf, packed, tarArchive } from '../../testing/logs';
import { LogReaderHarness } from './log-reader.harness';

const handshake = (client: string, minute: number) =>
  `2026/11/22 10:${minute}:00 http: TLS handshake error from ${client}:4711: tls: client didn't provide a certificate`;
const personality = [
  'Nov 22 2026 10:00:00.000Z INFO  TLS enabled',
  handshake('10.1.2.3', 10),
  'Nov 22 2026 10:10:01.000Z INFO  a line behind it',
  handshake('10.1.2.20', 12),
  handshake('10.1.2.3', 14),
].join('\n');
const admin = 'Nov 22 2026 11:00:00.000Z WARN  10.9.9.9:40000 failed to authenticate \n';

async function bundle(): Promise<File> {
  const archive = tarArchive([
    { name: 'var/log/vic/docker-personality.log', content: bytesOf(personality) },
    { name: 'var/log/vic/vicadmin.log', content: bytesOf(admin) },
    { name: 'netstat', content: bytesOf('tcp') },
  ]);
  return new File([await packed(archive, 'gzip')], 'logs.tar.gz');
}

describe('the log reader', () => {
  it('says that files stay in the browser, and where to get them', async () => {
    const section = await LogReaderHarness.open();
    expect(section.words).toContain('Nothing of them is sent anywhere');
    const links = [...section.root.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toContain('https://10.0.0.5:2378/logs/docker-personality.log');
    expect(links).toContain('https://10.0.0.5:2378/logs/vicadmin.log');
    expect(section.words).toContain('/etc/vmware/support/appliance-support.sh');
  });

  it('offers no links while VCH Admin has no address', async () => {
    const section = await LogReaderHarness.open({ portal: null });
    expect(section.root.querySelectorAll('a').length).toBe(0);
    expect(section.words).toContain('VCH Admin has no address yet');
  });

  it('tells in words, by message and by address what a bundle says', async () => {
    const section = await LogReaderHarness.open();
    await section.drop(await bundle());
    expect(section.words).toContain('4 times a connection or sign-in failed, from 3 addresses.');
    expect(section.rows('Messages')).toEqual([
      ['A client showed no certificate', '3', '2026-11-22T10:10', '2026-11-22T10:14'],
      ['A sign-in to VCH Admin failed', '1', '2026-11-22T11:00', '2026-11-22T11:00'],
      ['The Docker API is encrypted', '1', '2026-11-22T10:00', '2026-11-22T10:00'],
    ]);
    expect(section.rows('By client address')[0]).toEqual([
      '10.1.2.3',
      '2',
      '2',
      '2026-11-22T10:10',
      '2026-11-22T10:14',
      'A client showed no certificate (2)',
    ]);
    expect(section.words).toContain('1 other file passed over');
    expect(section.root.querySelectorAll('svg rect').length).toBe(5);
    expect(section.root.querySelector('svg desc')?.textContent).toContain('from 2026-11-22T10:00');
  });

  it('sorts the table of clients by any column', async () => {
    const section = await LogReaderHarness.open();
    await section.choose(await bundle());
    const addresses = () => section.rows('By client address').map(([address]) => address);
    expect(addresses()).toEqual(['10.1.2.3', '10.1.2.20', '10.9.9.9']);
    await section.press('Last ↕');
    expect(addresses()).toEqual(['10.9.9.9', '10.1.2.3', '10.1.2.20']);
    await section.press('Address ↕');
    // As numbers, not as letters.
    expect(addresses()).toEqual(['10.1.2.3', '10.1.2.20', '10.9.9.9']);
    await section.press('Address ▲');
    expect(addresses()).toEqual(['10.9.9.9', '10.1.2.20', '10.1.2.3']);
    expect(section.root.querySelector('[aria-sort=descending]')?.textContent).toContain('Address');
  });

  it('shows the lines of a message or an address, with what they mean', async () => {
    const section = await LogReaderHarness.open();
    await section.choose(await bundle());
    expect(section.root.querySelectorAll('article').length).toBe(5);
    await section.press('A sign-in to VCH Admin failed');
    expect(document.activeElement?.textContent).toBe('Lines');
    expect(section.root.querySelectorAll('article').length).toBe(1);
    await section.press('Show messages of 10.1.2.3');
    const [first] = section.root.querySelectorAll('article');
    await section.unfold(/line \d+/);
    expect(first?.querySelectorAll('.context code').length).toBe(3);
    expect(first?.textContent).toContain('a line behind it');
    expect(first?.textContent).toContain('give them a client certificate');
    expect(first?.textContent).toContain('Go crypto/tls handshake_server.go');
    const filter = section.root.querySelector<HTMLInputElement>('#vch-log-client')!;
    filter.value = 'nowhere';
    filter.dispatchEvent(new Event('input'));
    await section.settle();
    expect(section.words).toContain('No line matches the filter.');
  });

  it('makes what is folded up when it is unfolded', async () => {
    const section = await LogReaderHarness.open();
    await section.choose(await bundle());
    expect(section.root.textContent).not.toContain('netstat');
    expect(section.root.textContent).not.toContain('2 lines, ');
    await section.unfold('1 other file passed over');
    await section.unfold('2 logs read');
    expect(section.words).toContain('netstat');
    expect(section.words).toContain('var/log/vic/docker-personality.log (');
  });

  it('keeps a line in its place when others are filtered out', async () => {
    const section = await LogReaderHarness.open();
    await section.choose(await bundle());
    const lines = () => [...section.root.querySelectorAll('article')];
    const before = lines().filter((line) => line.textContent.includes('10.1.2.20'));
    const filter = section.root.querySelector<HTMLInputElement>('#vch-log-client')!;
    filter.value = '10.1.2.20';
    filter.dispatchEvent(new Event('input'));
    await section.settle();
    expect(lines()).toEqual(before);
  });

  it('says what was looked for when there is nothing', async () => {
    const section = await LogReaderHarness.open();
    await section.choose(new File(['nothing\n'], 'vicadmin.log'));
    expect(section.words).toContain('No message about security was found.');
    expect(section.words).toContain('Read: vicadmin.log.');
  });

  it('says so when a bundle was cut off', async () => {
    const section = await LogReaderHarness.open();
    const whole = await bundle();
    await section.choose(new File([whole.slice(0, whole.size - 20)], 'logs.tar.gz'));
    expect(section.words).toContain('logs.tar.gz ends in the middle.');
    expect(section.words).toContain('A client showed no certificate');
  });

  it('shows how far it is, and ends when it is cancelled', async () => {
    const read = (_file: unknown, tell: (progress: ReadingProgress) => void, signal: AbortSignal) =>
      new Promise<ReadingOutcome>((resolve) => {
        tell({ read: 250_000_000, total: 500_000_000, found: 7 });
        signal.addEventListener('abort', () => {
          resolve({ kind: 'cancelled' });
        });
      });
    const section = await LogReaderHarness.open({ files: { read } });
    void section.choose(new File(['x'], 'logs.tar.gz'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(section.words).toContain('250 MB of 500 MB, 7 messages found so far');
    expect(section.root.querySelector('progress')?.value).toBe(50);
    await section.press('Cancel');
    expect(section.words).toContain('Reading logs.tar.gz was cancelled.');
  });

  it('reads the creation log, and says why there is none', async () => {
    const line =
      'Nov 22 2026 10:00:00.000Z WARN  op=301.7: Configuring without TLS - all communications will be insecure\n';
    const section = await LogReaderHarness.open({ creationLog: { ok: true, value: line } });
    await section.press('Read the creation log');
    expect(section.words).toContain('The VCH was created without TLS');
    section.root.remove();
  });

  it('says why there is no creation log', async () => {
    const section = await LogReaderHarness.open();
    await section.press('Read the creation log');
    expect(section.words).toContain('The creation log could not be read: no log');
  });
});
