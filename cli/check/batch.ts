// SPDX-License-Identifier: Apache-2.0
import { filesOf } from '../../src/domain/engine';
import type { Messages } from '../../src/messages';
import { checkBody } from './check-body';
import { checkCommand } from './check-command';
import type { CheckResult } from './check-result';
import { readProfile, readTime } from './usage';

/** Answer to a line that is no case. */
export interface BatchError {
  readonly id: unknown;
  readonly error: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Judges one line of a batch. Nothing in it ends the batch. */
export async function checkLine(
  command: 'create' | 'api',
  line: string,
  now: Date,
  texts: Messages,
): Promise<CheckResult | BatchError> {
  const fields = readFields(line);
  if (typeof fields === 'string') return { id: null, error: fields };
  const id = fields['id'] ?? null;
  try {
    return command === 'api'
      ? await checkBodyLine(id, fields, now, texts)
      : await checkCommandLine(id, fields, now, texts);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : 'unknown error' };
  }
}

function readFields(line: string): Fields | string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : 'not a JSON object';
  } catch {
    return 'not JSON';
  }
}

async function checkBodyLine(
  id: unknown,
  fields: Fields,
  now: Date,
  texts: Messages,
): Promise<CheckResult | BatchError> {
  if (!('body' in fields)) return { id, error: 'body is missing' };
  return checkBody(id, fields['body'], timeOf(fields, now), texts);
}

async function checkCommandLine(
  id: unknown,
  fields: Fields,
  now: Date,
  texts: Messages,
): Promise<CheckResult | BatchError> {
  const argv = textsOf(fields['argv']);
  if (argv === null) return { id, error: 'argv is no list of texts' };
  const dials = textsOf(fields['dial'] ?? []);
  if (dials === null) return { id, error: 'dial is no list of texts' };
  const profile = readProfile(textOf(fields['profile']));
  if (profile === null) return { id, error: 'unknown profile' };
  const docker = {
    dials,
    ca: textOf(fields['dockerCa']),
    certificate: textOf(fields['dockerCert']),
    key: textOf(fields['dockerKey']),
    profile,
    at: timeOf(fields, now),
  };
  return checkCommand({ id, argv, docker }, filesOf(contentsOf(fields['files'])), texts);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((item): item is string => typeof item === 'string')
    ? value
    : null;
}

function timeOf(fields: Fields, now: Date): Date {
  const time = readTime(textOf(fields['at']), now);
  if (time === null) throw new Error('at is no date');
  return time;
}

/** A file is its text, or `{"base64": …}` when it is none. */
function contentsOf(files: unknown): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  if (files === undefined || files === null) return new Map();
  if (typeof files !== 'object') throw new Error('files is no object');
  return new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(path, content)]));
}

function bytesOf(path: string, content: unknown): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  const base64 = typeof content === 'object' && content !== null ? (content as Fields)['base64'] : undefined;
  if (typeof base64 !== 'string') throw new Error(`no content for ${path}`);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
