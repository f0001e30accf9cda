// SPDX-License-Identifier: Apache-2.0
import { LiteralFinder } from '../lines/literal-finder';
import { LineSplitter } from '../lines/line-splitter';
import { readLogLine } from '../lines/log-line';
import { readLogTime } from '../lines/log-time';
import { recognise, securityLiterals } from '../security-messages/recognise';
import type { LogTally } from '../tally/log-tally';
import type { LogFileKind } from './log-file-kind';
import { RecentLines } from './recent-lines';
import { withoutSecrets } from './without-secrets';

/** Lines shown before and behind a message. */
const contextLines = 2;

/** Characters of a line that are shown. */
const longestShown = 400;

/** Lines at the beginning that are looked through for a time and a zone. */
const mostPreface = 1_000;

const finder = new LiteralFinder(securityLiterals);

/** Reads one log: finds its security messages, and hands them to the tally with the lines around them. */
export class LogScan {
  readonly #name: string;
  readonly #kind: LogFileKind;
  readonly #tally: LogTally;
  readonly #number: number;
  readonly #splitter = new LineSplitter((bytes, start, end) => {
    this.#look(bytes, start, end);
  });
  readonly #recent = new RecentLines(contextLines);
  #lines = 0;
  #messages = 0;
  #first: number | null = null;
  /** Minutes east of UTC, from the first line that tells: Go’s own lines tell no zone. */
  #zone: number | null = null;
  /** Entries that still wait for lines behind them. */
  #open: { readonly after: string[] }[] = [];

  constructor(name: string, kind: LogFileKind, tally: LogTally) {
    this.#name = name;
    this.#kind = kind;
    this.#tally = tally;
    this.#number = tally.begin();
  }

  push(chunk: Uint8Array): void {
    this.#splitter.push(chunk);
  }

  end(): void {
    this.#splitter.end();
    this.#tally.addLog({
      name: this.#name,
      kind: this.#kind,
      lines: this.#lines,
      messages: this.#messages,
      first: this.#first,
      last: this.#lastTime(),
    });
  }

  #look(bytes: Uint8Array, start: number, end: number): void {
    this.#lines += 1;
    if (this.#zone === null && this.#lines <= mostPreface) this.#readPreface(bytes, start, end);
    if (this.#open.length > 0) this.#followUp(shown(textOf(bytes, start, end)));
    if (finder.isIn(bytes, start, end)) this.#find(textOf(bytes, start, end));
    this.#recent.add(bytes, start, end);
  }

  #readPreface(bytes: Uint8Array, start: number, end: number): void {
    const time = readLogTime(textOf(bytes, start, end))?.time;
    if (time === undefined) return;
    this.#first ??= time.milliseconds;
    this.#zone = time.zone;
  }

  #find(text: string): void {
    const { time, message } = readLogLine(text);
    const found = recognise(message, this.#kind);
    if (found === null) return;
    this.#messages += 1;
    const at =
      time === null ? null : time.milliseconds - (time.zone === null ? (this.#zone ?? 0) * 60_000 : 0);
    if (!this.#tally.count({ message: found, at, text, file: this.#number })) return;
    const entry = {
      ...found,
      at,
      file: this.#name,
      line: this.#lines,
      text: shown(text),
      before: this.#recent.texts.map(shown),
      after: [] as string[],
    };
    this.#open.push(entry);
    this.#tally.keep(entry);
  }

  #followUp(line: string): void {
    for (const { after } of this.#open) after.push(line);
    this.#open = this.#open.filter(({ after }) => after.length < contextLines);
  }

  #lastTime(): number | null {
    const times = this.#recent.texts.map((text) => readLogTime(text)?.time);
    const last = times.findLast((time) => time !== undefined);
    return last === undefined ? this.#first : last.milliseconds;
  }
}

/** Damaged UTF-8 becomes replacement characters; a carriage return belongs to the line’s end. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  const last = end > start && bytes[end - 1] === 13 ? end - 1 : end;
  return new TextDecoder().decode(bytes.subarray(start, last));
}

function shown(text: string): string {
  const clean = withoutSecrets(text);
  return clean.length > longestShown ? `${clean.slice(0, longestShown)} …` : clean;
}
