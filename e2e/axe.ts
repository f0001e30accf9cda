// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

const source = readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds against WCAG 2.2 AA in a frame, in a line each. */
export async function accessibilityProblems(frame: Frame | Page): Promise<readonly string[]> {
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
