// SPDX-License-Identifier: Apache-2.0
import { handshakeProfiles, type HandshakeProfileName } from '../../src/domain/docker-client';
import { findOption } from '../../src/domain/vic-machine';

/** Shown when `check` is not told what to do. */
export const usage = `Usage:
  npm run --silent check -- create <vic-machine create options…>   judge a command before anyone runs it
  npm run --silent check -- create --batch FILE|-                  one JSON case per line, one answer per line
  npm run --silent check -- api FILE|-                             judge a request body of the vic-machine API
  npm run --silent check -- api --batch FILE|-                     the same, one {"id","body"} per line

Options of check itself:
  --dial HOST          name or address that Docker clients will use; repeatable
  --docker-ca FILE     what a Docker client would use: its ca.pem,
  --docker-cert FILE   its cert.pem
  --docker-key FILE    and its key.pem
  --profile vch|go1.19 the programs that speak to each other (default vch)
  --at ISO-DATE        judge certificates at this time (default now)
  --json               print the answer as JSON
`;

/** What `check` is asked to do. */
export interface CheckRequest {
  readonly command: 'create' | 'api';
  /** The words that are not check's own: vic-machine options, or the name of a file. */
  readonly rest: readonly string[];
  readonly dials: readonly string[];
  readonly dockerCa: string | null;
  readonly dockerCert: string | null;
  readonly dockerKey: string | null;
  readonly profile: HandshakeProfileName;
  readonly at: Date;
  readonly json: boolean;
  /** File of a batch, `-` for standard input; null for a single case. */
  readonly batch: string | null;
}

/** The request, or what is wrong with the way `check` was called. */
export type UsageResult =
  { readonly ok: true; readonly value: CheckRequest } | { readonly ok: false; readonly problem: string };

const withValue = ['dial', 'docker-ca', 'docker-cert', 'docker-key', 'profile', 'at', 'batch'];

/** Sorts check's own options out of the words it is called with; a value of a vic-machine option is never one of them. */
export function readUsage(words: readonly string[], now: Date): UsageResult {
  const [command, ...others] = words;
  if (command !== 'create' && command !== 'api') {
    return { ok: false, problem: command === undefined ? 'nothing to check' : `unknown command ${command}` };
  }
  const own = new Map<string, string[]>();
  const rest: string[] = [];
  for (let index = 0; index < others.length; index++) {
    const word = others[index] ?? '';
    if (word === '--') {
      rest.push(...others.slice(index));
      break;
    }
    const [name, inline] = splitOption(word);
    if (word.startsWith('--') && (name === 'json' || withValue.includes(name))) {
      const value = name === 'json' ? '' : (inline ?? others[++index]);
      if (value === undefined) return { ok: false, problem: `--${name} needs a value` };
      own.set(name, [...(own.get(name) ?? []), value]);
      continue;
    }
    rest.push(word);
    const option = command === 'create' && word.startsWith('-') ? findOption(name) : undefined;
    const takesNext = option !== undefined && option.kind !== 'flag' && inline === undefined;
    if (takesNext && index + 1 < others.length) rest.push(others[++index] ?? '');
  }
  return requestOf(command, own, rest, now);
}

function splitOption(word: string): readonly [string, string | undefined] {
  const bare = word.replace(/^--?/, '');
  const equals = bare.indexOf('=');
  return equals < 0 ? [bare, undefined] : [bare.slice(0, equals), bare.slice(equals + 1)];
}

function requestOf(
  command: 'create' | 'api',
  own: ReadonlyMap<string, readonly string[]>,
  rest: readonly string[],
  now: Date,
): UsageResult {
  const last = (name: string) => own.get(name)?.at(-1) ?? null;
  const profile = readProfile(last('profile'));
  if (profile === null) return { ok: false, problem: `unknown profile ${String(last('profile'))}` };
  const at = readTime(last('at'), now);
  if (at === null) return { ok: false, problem: `--at is no date: ${String(last('at'))}` };
  if (command === 'api' && last('batch') === null && rest.length !== 1) {
    return { ok: false, problem: 'api needs one file' };
  }
  return {
    ok: true,
    value: {
      command,
      rest,
      dials: own.get('dial') ?? [],
      dockerCa: last('docker-ca'),
      dockerCert: last('docker-cert'),
      dockerKey: last('docker-key'),
      profile,
      at,
      json: own.has('json'),
      batch: last('batch'),
    },
  };
}

/** A profile by name, `vch` when none is given; null for an unknown one. */
export function readProfile(name: string | null): HandshakeProfileName | null {
  if (name === null) return 'vch';
  return name in handshakeProfiles ? (name as HandshakeProfileName) : null;
}

/** An ISO date, `fallback` when none is given; null for something else. */
export function readTime(text: string | null, fallback: Date): Date | null {
  if (text === null) return fallback;
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? new Date(text) : null;
  return time === null || Number.isNaN(time.getTime()) ? null : time;
}
