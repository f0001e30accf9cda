// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '../../src/messages';

/** A page of the documentation that is written from the domain's data and the messages. */
export interface GeneratedPage {
  /** Where it is committed, from the top of the project: `docs/security-reference.md`. */
  readonly path: string;
  /** What it is written from, for those who want to change it: `src/domain/exposure`. */
  readonly source: string;
  /** The page in Markdown, from its heading on. The same data always gives the same text. */
  write(texts: Messages): string | Promise<string>;
}

/** The whole file: a notice for editors, then the page, with one line end behind it. */
export async function fileOf(page: GeneratedPage, texts: Messages): Promise<string> {
  const notice = `<!-- Written by “npm run docs” from ${page.source}. Change it there. -->`;
  return `${notice}\n\n${(await page.write(texts)).trim()}\n`;
}
