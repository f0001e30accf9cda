// SPDX-License-Identifier: Apache-2.0
// npm run bench [-- --only node|chromium|logs|list] [--megabytes 500]: how long verdicts take, beside three packages, how long
// log bundles of that size, and how the list of VCHs behaves with thousands of them. Prints Markdown.
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { contestantNames } from './contestants/contestant';
import { goalLines } from './goals';
import { makeBundle, makeTypicalSet } from './inputs/typical-set';
import { worstRecorded } from './inputs/worst-recorded';
import type { Inputs, JobName } from './jobs';
import { jobs } from './jobs';
import { benchList } from './list/bench-list';
import { runLogs } from './logs/run-logs';
import { bundleSeats } from './seats/bundles';
import { chromiumSeat } from './seats/chromium';
import { nodeSeat } from './seats/node';
import type { Seat } from './seats/seat-task';
import { chunkSize, validatorLimit } from './sizes/chunk-size';
import { forgeInWizard } from './sizes/wizard-chunks';
import type { Row } from './tables';
import { tables } from './tables';

const { values } = parseArgs({
  options: { only: { type: 'string' }, megabytes: { type: 'string', default: '500' } },
});

/** What verdicts are about; made before the first is measured. */
let inputs: Inputs;

printMachine();
if (values.only !== 'logs' && values.only !== 'list') await measureVerdicts();
if (values.only === undefined || values.only === 'logs') await runLogs(Number(values.megabytes) * 1e6);
if (values.only === undefined || values.only === 'list') await benchList();

async function measureVerdicts(): Promise<void> {
  await printSizes();
  const worst = await worstRecorded(process.env['VCH_VECTORS'] ?? '');
  console.log(
    worst === null
      ? '\nNo recorded verdicts: VCH_VECTORS names no folder with x509/public.json.'
      : `\nWorst of ${worst.cases} recorded chains: ${worst.id}`,
  );
  inputs = {
    rsa: await makeTypicalSet({ type: 'RSA', bits: 2048 }),
    ecdsa: await makeTypicalSet({ type: 'ECDSA', curve: 'P-256' }),
    bundle: await makeBundle(),
    recorded: worst?.chain ?? null,
  };
  const bundles = await bundleSeats();
  if (values.only !== 'node') {
    const rows = await measureAll(await chromiumSeat(bundles.page));
    console.log(`\n### Goals\n\n| | measured | goal | |\n|---|---|---|---|\n${goalLines(rows).join('\n')}`);
  }
  if (values.only !== 'chromium') await measureAll(nodeSeat(bundles.node));
}

function printMachine(): void {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`Machine: ${processors.length} × ${processors[0]?.model ?? 'unknown'}, ${memory} GiB`);
  console.log(
    `Load when it began: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Readonly<Record<string, string>>
  >;
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };
  const packages = contestantNames.filter((name) => name !== 'product');
  console.log(`Baselines: ${packages.map((name) => `${name} ${versions[name] ?? '?'}`).join(', ')}`);
}

async function printSizes(): Promise<void> {
  const validator = await chunkSize('certificates', ['readCertificate', 'verifyChain']);
  const isSmall = validator.loaded <= validatorLimit;
  console.log(
    `Validator (readCertificate, verifyChain): ${validator.own} bytes gzip, ${validator.loaded} with the bundler's glue, ` +
      `goal ${validatorLimit}: ${isSmall ? 'met' : 'MISSED'}`,
  );
  const whole = await chunkSize('docker-client', ['handshake']);
  console.log(`With PEM, keys and handshake: ${whole.loaded} bytes gzip`);
  const chunks = forgeInWizard();
  if (chunks === null) console.log('node-forge in the wizard: not known, npm run build comes first');
  else
    console.log(`node-forge in what the wizard loads: ${chunks.length === 0 ? 'none' : chunks.join(', ')}`);
  if (!isSmall || (chunks?.length ?? 0) > 0) process.exitCode = 1;
}

async function measureAll(seat: Seat): Promise<readonly Row[]> {
  const rows: Row[] = [];
  try {
    for (const job of Object.keys(jobs) as JobName[]) {
      if (job === 'recorded' && inputs.recorded === null) continue;
      for (const contestant of contestantNames) {
        process.stderr.write(`${seat.name}: ${job}, ${contestant}\n`);
        rows.push({ job, contestant, measurement: await seat.measure({ contestant, job, inputs }) });
      }
    }
  } finally {
    await seat.close();
  }
  console.log(`\n${tables(seat.name, rows)}`);
  return rows;
}
