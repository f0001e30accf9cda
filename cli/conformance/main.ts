// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newestGo } from '../../src/domain/certificates';
import type { Comparison } from './tally';
import { tally, tallyText } from './tally';
import { goVersionFrom } from './x509-cases';
import { runTls } from './run-tls';
import { runX509 } from './run-x509';

const usage = `Compares the product's verdicts with recorded ones.

  npm run --silent conformance -- x509 FILE [--go VERSION] [--json] [--filter TEXT]
  npm run --silent conformance -- tls FILE [--json] [--filter TEXT]

  x509       a file in the format of x509-limbo, verdicts of Go under "go"
  tls        a file of TLS scenarios, one JSON object per line
  --go       recorded version to answer like and to compare with (default ${newestGo})
  --json     one line of JSON per case instead of the summary
  --filter   only cases whose id contains this text

Exit status: 0 all agree, 1 some differ, 2 wrong usage or unreadable file.
`;

/** What a run found. */
export interface Run {
  readonly comparisons: readonly Comparison[];
  readonly crashes: readonly string[];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      go: { type: 'string', default: newestGo },
      json: { type: 'boolean', default: false },
      filter: { type: 'string', default: '' },
    },
  });
  const [kind, file] = positionals;
  const version = goVersionFrom(values.go);
  if (file === undefined || version === null || (kind !== 'x509' && kind !== 'tls')) {
    process.stderr.write(usage);
    return 2;
  }
  const text = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8');
  const print = values.json ? (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`) : null;
  const run =
    kind === 'x509'
      ? await runX509(text, { version, filter: values.filter, print })
      : await runTls(text, { filter: values.filter, print });
  const result = tally(run.comparisons);
  if (!values.json) process.stdout.write(tallyText(kind, result, run.crashes));
  return result.agreed === result.compared && run.crashes.length === 0 ? 0 : 1;
}

// Whoever reads the lines may stop early (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
