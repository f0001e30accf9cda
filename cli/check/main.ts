// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { loadMessages, type Messages } from '../../src/messages';
import { checkLine } from './batch';
import { checkBody } from './check-body';
import { checkCommand } from './check-command';
import type { CheckResult } from './check-result';
import { diskFiles } from './disk-files';
import { reportText } from './report';
import { readUsage, usage, type CheckRequest } from './usage';

const accepted = 0;
const refused = 1;
const unusable = 2;

/** The folder the caller stands in: npm changes to the package's own. */
const folder = process.env['INIT_CWD'] ?? process.cwd();

// Whoever reads the answers may stop early (`check … | head`).
process.stdout.on('error', () => process.exit(accepted));

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const request = readUsage(words, new Date());
  if (!request.ok) {
    process.stderr.write(`check: ${request.problem}\n\n${usage}`);
    return unusable;
  }
  try {
    return await (request.value.batch === null ? checkOne(request.value) : checkBatch(request.value));
  } catch (error) {
    process.stderr.write(`check: ${error instanceof Error ? error.message : 'unknown error'}\n`);
    return unusable;
  }
}

async function checkOne(request: CheckRequest): Promise<number> {
  const texts = await loadMessages('en');
  const result = await (request.command === 'api'
    ? checkOneBody(request, texts)
    : checkOneCommand(request, texts));
  const isColourful = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  process.stdout.write(request.json ? `${JSON.stringify(result)}\n` : reportText(result, texts, isColourful));
  return result.accept && result.findings.every(({ severity }) => severity !== 'error') ? accepted : refused;
}

async function checkOneCommand(request: CheckRequest, texts: Messages): Promise<CheckResult> {
  const { dials, dockerCa, dockerCert, dockerKey, profile, at } = request;
  const docker = { dials, ca: dockerCa, certificate: dockerCert, key: dockerKey, profile, at };
  return checkCommand({ id: null, argv: request.rest, docker }, diskFiles(folder), texts);
}

async function checkOneBody({ rest: [path = '-'], at }: CheckRequest, texts: Messages): Promise<CheckResult> {
  const text = readFileSync(path === '-' ? 0 : resolve(folder, path), 'utf8');
  return checkBody(null, JSON.parse(text) as unknown, at, texts);
}

async function checkBatch({ command, batch, at }: CheckRequest): Promise<number> {
  const texts = await loadMessages('en');
  for await (const line of await linesOf(batch ?? '-')) {
    if (line.trim() === '') continue;
    const answer = await checkLine(command, line, at, texts);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await drained();
  }
  return accepted;
}

/** The lines of a file, or of standard input for `-`; fails when the file cannot be opened. */
async function linesOf(path: string): Promise<AsyncIterable<string>> {
  if (path === '-') return createInterface({ input: process.stdin, crlfDelay: Infinity });
  return (await open(resolve(folder, path))).readLines();
}

function drained(): Promise<void> {
  return new Promise((done) => {
    process.stdout.once('drain', done);
  });
}
