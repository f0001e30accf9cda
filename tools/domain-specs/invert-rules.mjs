// SPDX-License-Identifier: Apache-2.0
// Turns the answer of each rule around, one after the other, and runs the specs of its area that ask it: at least one has
// to fail. node --import tsx tools/domain-specs/invert-rules.mjs [part of a rule's id]
import { join, sep } from 'node:path';
import process from 'node:process';
import { findRules } from './find-rules.mjs';
import { loadSpecs } from './load-specs.mjs';

const [wanted = ''] = process.argv.slice(2);
const started = Date.now();
const found = (await findRules()).filter(({ rule }) => rule.id.includes(wanted));
if (found.length === 0) giveUp(`No rule has “${wanted}” in its id.`);
const areas = [...new Set(found.map(({ area }) => area))];
const { env, suites } = await loadSpecs(areas.map((area) => join('src', 'domain', area)));
/** Ids of the suites and specs that run at the moment, the innermost last. */
const running = [];
env.addReporter({
  suiteStarted: ({ id }) => running.push(id),
  specStarted: ({ id }) => running.push(id),
  suiteDone: () => running.pop(),
  specDone: () => running.pop(),
});

const unnoticed = [];
for (const area of areas) {
  const rules = found.filter((one) => one.area === area).map(({ rule }) => rule);
  const asking = await specsAsking(area, rules);
  env.configure({ stopOnSpecFailure: true });
  for (const rule of rules) {
    const isNoticed = await failsInverted(rule, [...asking.get(rule)]);
    console.log(`${isNoticed ? 'noticed' : 'NOT NOTICED'}  ${nameOf(area, rule)}`);
    if (!isNoticed) unnoticed.push(nameOf(area, rule));
  }
}
console.log(
  `${found.length - unnoticed.length} of ${found.length} inverted rules were noticed, in ${Math.round((Date.now() - started) / 1000)} s`,
);
if (unnoticed.length > 0) console.log(`No spec noticed:\n${unnoticed.map((name) => `  ${name}`).join('\n')}`);
process.exitCode = unnoticed.length === 0 ? 0 : 1;

/** Which specs (or suites, in what they prepare) of an area ask each rule. As they are, all of them have to pass. */
async function specsAsking(area, rules) {
  const ids = suites
    .filter(({ file }) => file.includes(join('src', 'domain', area) + sep))
    .flatMap((suite) => suite.ids);
  const asking = new Map(rules.map((rule) => [rule, new Set()]));
  const restore = rules.map((rule) =>
    withCheck(rule, (check) => (...question) => {
      if (running.length > 0) asking.get(rule).add(running.at(-1));
      return check.apply(rule, question);
    }),
  );
  env.configure({ stopOnSpecFailure: false });
  // Without ids Jasmine would run everything.
  const { overallStatus } = ids.length === 0 ? { overallStatus: 'passed' } : await env.execute(ids);
  for (const undo of restore) undo();
  if (overallStatus === 'failed') giveUp(`Specs of src/domain/${area} fail already: npm run domain-specs`);
  return asking;
}

async function failsInverted(rule, ids) {
  if (ids.length === 0) return false;
  const undo = withCheck(
    rule,
    (check) =>
      (...question) =>
        check.apply(rule, question) === null ? { inverted: true } : null,
  );
  const { overallStatus } = await env.execute(ids);
  undo();
  return overallStatus === 'failed';
}

/** Puts another check into a rule; the answer puts the old one back. */
function withCheck(rule, change) {
  const { check } = rule;
  rule.check = change(check);
  return () => {
    rule.check = check;
  };
}

/** A review asks some rules about what exists, by a rule of its own with the same id. */
function nameOf(area, rule) {
  const first = found.find((one) => one.rule.id === rule.id);
  return first.rule === rule ? rule.id : `${rule.id} (${area})`;
}

function giveUp(why) {
  console.error(why);
  process.exit(2);
}
