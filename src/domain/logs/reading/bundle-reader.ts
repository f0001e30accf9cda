// SPDX-License-Identifier: Apache-2.0
import type { ArchiveEvent, ArchiveReader, Bytes } from '../archives/archive-event';
import { TarReader } from '../archives/tar-reader';
import { ZipReader } from '../archives/zip-reader';
import type { LogReport } from '../tally/log-report';
import { LogTally } from '../tally/log-tally';
import { contentKind, enoughToTell } from './content-kind';
import { GzipMembers } from './gzip-members';
import { startInflating } from './inflate';
import { joined } from './joined';
import { isPacked, logFileKind } from './log-file-kind';
import { LogScan } from './log-scan';
import type { ReadingProblem } from './reading-problem';
import { type Sink, nowhere } from './sink';

/** Archives in archives that are opened: a rotated log in a bundle in a zip. */
const deepest = 4;

/** Where some bytes come from. */
interface Origin {
  readonly name: string;
  /** Whether it is a file of a bundle. */
  readonly isMember: boolean;
  readonly depth: number;
}

/**
 * Reads a log, or a bundle of logs, as it arrives: zip, tar, gzip or plain text, one inside the other as VCH Admin and
 * log rotation pack them. What a file is is told from its content. Memory does not grow with its size.
 */
export class BundleReader {
  readonly #tally = new LogTally();
  readonly #sink: Sink;

  /** @param name of the file the operator chose */
  constructor(name: string) {
    this.#sink = this.#open({ name, isMember: false, depth: 0 });
  }

  /** Security messages found so far. */
  get found(): number {
    return this.#tally.found;
  }

  /** Settles when these bytes were read: wait for it before the next. */
  write(bytes: Bytes): Promise<void> {
    return this.#sink.write(bytes);
  }

  /** What the bundle says. */
  async end(): Promise<LogReport> {
    await this.#sink.end();
    return this.#tally.report;
  }

  /** What to do with bytes whose beginning is not known yet. */
  #open(origin: Origin): Sink {
    return sniffed((beginning) => {
      const kind = contentKind(beginning);
      if (kind === 'text') return this.#log(origin);
      if (kind === 'binary') return this.#refuse(origin, 'not-text');
      if (origin.depth >= deepest) return this.#refuse(origin, 'too-deep');
      if (kind === 'gzip') return this.#inflated(origin, 'gzip', unpackedName(origin.name));
      return this.#archive(origin, kind === 'tar' ? new TarReader() : new ZipReader());
    });
  }

  #log({ name, isMember }: Origin): Sink {
    const kind = logFileKind(name, isMember);
    if (kind === 'other') return this.#passOver(name);
    const scan = new LogScan(name, kind, this.#tally);
    return {
      write: (bytes) => {
        scan.push(bytes);
        return Promise.resolve();
      },
      end: () => {
        scan.end();
        return Promise.resolve();
      },
    };
  }

  #passOver(name: string): Sink {
    this.#tally.passOver(name);
    return nowhere;
  }

  #refuse({ name }: Origin, problem: ReadingProblem): Sink {
    this.#tally.addProblem(name, problem);
    return nowhere;
  }

  #inflated(origin: Origin, format: 'gzip' | 'deflate-raw', name: string): Sink {
    const inside = this.#open({ ...origin, name, depth: origin.depth + 1 });
    const take = (bytes: Bytes) => inside.write(bytes);
    const inflater = format === 'gzip' ? new GzipMembers(take) : startInflating(format, take);
    return {
      write: async (bytes) => {
        await inflater.write(bytes);
      },
      end: async () => {
        const end = await inflater.end();
        await inside.end();
        if (end !== 'complete') this.#tally.addProblem(origin.name, end);
      },
    };
  }

  #archive(origin: Origin, reader: ArchiveReader): Sink {
    let file: Sink = nowhere;
    const handle = async (events: readonly ArchiveEvent[]) => {
      for (const event of events) {
        if (event.kind === 'data') await file.write(event.bytes);
        else if (event.kind === 'file') file = this.#member(event, origin);
        else if (event.kind === 'file-end') {
          await file.end();
          file = nowhere;
        } else this.#tally.addProblem(event.file ?? origin.name, event.problem);
      }
    };
    return {
      write: (bytes) => handle(reader.push(bytes)),
      end: () => handle(reader.end()),
    };
  }

  #member(event: Extract<ArchiveEvent, { kind: 'file' }>, { depth }: Origin): Sink {
    const { name, compression } = event;
    if (name.endsWith('/')) return nowhere;
    if (!isPacked(name) && logFileKind(name, true) === 'other') return this.#passOver(name);
    const origin = { name, isMember: true, depth: depth + 1 };
    return compression === 'deflate' ? this.#inflated(origin, 'deflate-raw', name) : this.#open(origin);
  }
}

/** The name of what a gzip file holds. */
function unpackedName(name: string): string {
  return name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
}

/** Bytes that go where their beginning sends them. */
function sniffed(choose: (beginning: Bytes) => Sink): Sink {
  let beginning: Bytes = new Uint8Array();
  let sink: Sink | null = null;
  const decide = async (): Promise<Sink> => {
    sink = choose(beginning);
    const first = beginning;
    beginning = new Uint8Array();
    await sink.write(first);
    return sink;
  };
  return {
    write: async (bytes) => {
      if (sink !== null) {
        await sink.write(bytes);
        return;
      }
      beginning = joined(beginning, bytes);
      if (beginning.length >= enoughToTell) await decide();
    },
    end: async () => {
      await (sink ?? (await decide())).end();
    },
  };
}
