// SPDX-License-Identifier: Apache-2.0
import { type ChosenFile, readChosenFile } from '../../src/domain/certificates';
import type { Handshake, HandshakeProfileName } from '../../src/domain/docker-client';
import { handshake } from '../../src/domain/docker-client';
import type { Comparison } from './tally';

type FileContent = string | { readonly base64: string };

/** One scenario of the TLS vectors. */
export interface TlsCase {
  readonly id: string;
  readonly at: string;
  readonly dial: string;
  readonly verifyClients: boolean;
  readonly files: Readonly<Record<string, FileContent | readonly FileContent[]>>;
  readonly expect?: Readonly<Record<ComparedField, boolean | number | null>>;
}

const comparedFields = [
  'serverStarts',
  'authoritiesLoad',
  'authoritiesCount',
  'serverTrusted',
  'clientAccepted',
] as const;
type ComparedField = (typeof comparedFields)[number];

/** Plays every scenario of a JSON Lines file with the profile its verdicts were recorded with. */
export async function runTls(
  text: string,
  options: { readonly filter: string; readonly print: ((line: object) => void) | null },
): Promise<{ readonly comparisons: readonly Comparison[]; readonly crashes: readonly string[] }> {
  const comparisons: Comparison[] = [];
  const crashes: string[] = [];
  for (const line of text.split('\n').filter((row) => row.trim() !== '')) {
    const test = JSON.parse(line) as TlsCase;
    if (!test.id.includes(options.filter)) continue;
    const start = performance.now();
    try {
      const answer = await judgeTls(test);
      const milliseconds = performance.now() - start;
      options.print?.({ id: test.id, ...answer });
      comparisons.push(...compare(test, answer, milliseconds));
    } catch (error) {
      crashes.push(`${test.id}: ${String(error)}`);
      options.print?.({ id: test.id, error: String(error) });
    }
  }
  return { comparisons, crashes };
}

/** A file of a scenario as an operator would choose it; several where the scenario has several in its place. */
export function chosenFiles(test: TlsCase, name: string): readonly ChosenFile[] {
  const content = test.files[name];
  const files = content === undefined ? [] : bytesOf(content);
  return files.map((bytes, index) => readChosenFile(`${index + 1}-${name}`, new Uint8Array(bytes)));
}

/** What the product says about a scenario, by default between the programs it was recorded with. */
export function judgeTls(test: TlsCase, profile: HandshakeProfileName = 'go1.19'): Promise<Handshake> {
  const file = (name: string) => {
    const content = test.files[name];
    return content === undefined ? null : (bytesOf(content)[0] ?? null);
  };
  const authorities = test.files['client-cas.pem'];
  return handshake({
    files: {
      serverCertificate: file('server-cert.pem'),
      serverKey: file('server-key.pem'),
      clientAuthorities: authorities === undefined ? [] : bytesOf(authorities),
      // The recorded client looked for its ca.pem in an otherwise empty folder.
      dockerCa: file('ca.pem') ?? new Uint8Array(),
      dockerCertificate: file('cert.pem'),
      dockerKey: file('key.pem'),
    },
    verifyClients: test.verifyClients,
    dials: [test.dial],
    at: new Date(test.at),
    profile,
  });
}

function bytesOf(content: FileContent | readonly FileContent[]): readonly Uint8Array[] {
  if (typeof content === 'string') return [new TextEncoder().encode(content)];
  return 'base64' in content ? [Buffer.from(content.base64, 'base64')] : content.flatMap(bytesOf);
}

function compare({ id, expect }: TlsCase, answer: Handshake, milliseconds: number): readonly Comparison[] {
  if (expect === undefined) return [];
  return comparedFields.map((field) => ({
    id,
    field,
    ours: answer[field],
    recorded: expect[field],
    reason: answer.reason,
    milliseconds,
  }));
}
