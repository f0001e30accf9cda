// SPDX-License-Identifier: Apache-2.0
import type { GoVersion } from '../go-version';
import { labelsAsIn } from './domain-labels';

/** An e-mail address taken apart. */
export interface Mailbox {
  readonly local: string;
  readonly domain: string;
}

const atomCharacter = "A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~";
const dotAtom = new RegExp(`^[${atomCharacter}.]+`);
const quotedLocal =
  /^"((?:\\[\x01-\x09\x0b\x0c\x0e-\x7f]|[\x01-\x08\x0b\x0c\x0e-\x21\x23-\x5b\x5d-\x7f ])*)"/;

/** Reads an RFC 2821 4.1.2 mailbox; null when it is none. Escapes of a quoted local part are resolved. */
export function readMailbox(text: string, version: GoVersion): Mailbox | null {
  const quoted = quotedLocal.exec(text);
  const plain = quoted === null ? dotAtom.exec(text)?.[0] : undefined;
  const written = quoted?.[0] ?? plain;
  if (written === undefined) return null;
  if (plain !== undefined && (plain.startsWith('.') || plain.endsWith('.') || plain.includes('..')))
    return null;
  const local = quoted === null ? (plain ?? '') : (quoted[1] ?? '').replace(/\\(.)/gs, '$1');
  if (text[written.length] !== '@') return null;
  const domain = text.slice(written.length + 1);
  return labelsAsIn(version)(domain) === null ? null : { local, domain };
}
