// SPDX-License-Identifier: Apache-2.0
// Turns the answer of each rule around, one after the other, and runs the specs of its area: at least one has to fail.
// node --import tsx tools/domain-specs/invert-rules.mjs [part of a rule's id]
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadSpecs } from './load-specs.mjs';

const domain = join('src', 'domain');
const wanted = process.argv[2] ?? '';
const { allRules } = await import('../../src/domain/review/index.ts');
const areas = areasOfRules();
const rules = allRules.filter(({ id }) => id.includes(wanted));
const folders = [...new Set(rules.map(({ id }) => areaOf(id)))];
const { env, suites } = await loadSpecs(folders.map((area) => join(domain, area)));
const idsOf = new Map(
  folders.map((area) => [
    area,
    suites.filter(({ file }) => file.includes(join(domain, area) + '/')).flatMap(({ ids }) => ids),
  ]),
);

const unnoticed = [];
for (const rule of rules) {
  const { check } = rule;
  rule.check = (...question) => (check.apply(rule, question) === null ? { inverted: true } : null);
  const { overallStatus } = await env.execute(idsOf.get(areaOf(rule.id)));
  rule.check = check;
  console.log(`${overallStatus === 'failed' ? 'noticed' : 'NOT NOTICED'}  ${rule.id}`);
  if (overallStatus !== 'failed') unnoticed.push(rule.id);
}
console.log(`${rules.length - unnoticed.length} of ${rules.length} inverted rules were noticed`);
process.exitCode = unnoticed.length === 0 ? 0 : 1;

/** The area a rule is specified in: where its id stands. */
function areaOf(id) {
  return areas.get(id) ?? id.split('.')[0];
}

function areasOfRules() {
  const found = new Map();
  for (const name of readdirSync(domain, { recursive: true }).map(String)) {
    if (!name.endsWith('.ts') || name.endsWith('.spec.ts') || !name.includes('rules')) continue;
    const [, id] = /^ {2}id: '([^']+)'/m.exec(readFileSync(join(domain, name), 'utf8')) ?? [];
    if (id !== undefined) found.set(id, name.split(/[\\/]/)[0]);
  }
  return found;
}
