// SPDX-License-Identifier: Apache-2.0
import { bytesOf, packed } from './bytes';
import { tarArchive } from './tar-archive';

const minute = 60_000;

/** A line as VCHs write it: vmware/vic pkg/log/text_formatter.go. */
export function vicLine(at: Date, level: string, message: string): string {
  const [, day = '', month = '', year = ''] = /, (\d+) (\w+) (\d+)/.exec(at.toUTCString()) ?? [];
  const time = at.toISOString().slice(11);
  return `${month} ${String(Number(day)).padStart(2)} ${year} ${time} ${level.padEnd(5)} ${message}`;
}

/** A line as Go's own logger writes it. */
export function goLine(at: Date, message: string): string {
  return `${at.toISOString().slice(0, 19).replaceAll('-', '/').replace('T', ' ')} ${message}`;
}

/** A small log bundle of VCH Admin: a day on which one address tries again and again, and another looks in. */
export async function vchBundle(begin: Date): Promise<Uint8Array<ArrayBuffer>> {
  const at = (minutes: number) => new Date(begin.getTime() + minutes * minute);
  const personality = [
    vicLine(at(0), 'INFO', 'TLS enabled'),
    vicLine(at(0), 'INFO', 'Client verification enabled'),
    vicLine(at(0), 'INFO', 'Listener created for HTTP on 10.20.0.5//tcp'),
    ...Array.from({ length: 280 }, (_, index) => {
      const line = vicLine(at(5 * index), 'INFO', `op=301.${index}: ContainerInspect`);
      const reason = reasons[index % 3] ?? '';
      const failure = `http: TLS handshake error from 10.1.2.${3 + (index % 3)}:${50_000 + index}: ${reason}`;
      return index % 9 === 0 || (index > 150 && index < 170)
        ? [line, goLine(at(5 * index + 1), failure)]
        : [line];
    }).flat(),
  ];
  const admin = [
    vicLine(at(60), 'WARN', '10.9.9.9:40000 failed to authenticate '),
    vicLine(at(61), 'INFO', 'User with a valid auth cookie at 10.1.2.3 is authenticated.'),
  ];
  const log = (name: string, lines: readonly string[]) => ({
    name: `var/log/vic/${name}`,
    content: bytesOf(`${lines.join('\n')}\n`),
  });
  const files = [log('docker-personality.log', personality), log('vicadmin.log', admin)];
  return packed(
    tarArchive([...files, { name: 'netstat', content: bytesOf('tcp\n') }], { hasTrailer: false }),
    'gzip',
  );
}

const reasons = [
  "tls: client didn't provide a certificate",
  "tls: failed to verify client's certificate: x509: certificate signed by unknown authority",
  'remote error: tls: bad certificate',
] as const;
