// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

const source = readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** Milliseconds without a change after which a page has come to rest, and how long that may take. */
const rest = { quiet: 300, patience: 5000 };

/** Waits for parts that are loaded behind the rest: for an instant they are there, and have no words yet. */
async function settled(frame: Frame | Page): Promise<void> {
  await frame.evaluate(
    ({ quiet, patience }) =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          clearTimeout(longest);
          resolve();
        };
        let timer = setTimeout(done, quiet);
        const longest = setTimeout(done, patience);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
      }),
    rest,
  );
}

/** What axe finds against WCAG 2.2 AA in a frame, in a line each. */
export async function accessibilityProblems(frame: Frame | Page): Promise<readonly string[]> {
  await settled(frame);
  await frame.evaluate(await source);
  const violations = await frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return result.violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
