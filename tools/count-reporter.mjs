// SPDX-License-Identifier: Apache-2.0

/** Reporter for Node's test runner: one line of JSON with how many tests passed and failed, suites not counted. */
export default async function* countReporter(events) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (data.skip !== undefined) skipped += 1;
    else if (type === 'test:pass') passed += 1;
    else failed += 1;
  }
  yield JSON.stringify({ passed, failed, skipped });
}
