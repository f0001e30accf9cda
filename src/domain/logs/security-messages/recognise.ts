// SPDX-License-Identifier: Apache-2.0
import type { LogFileKind } from '../reading/log-file-kind';
import { clientAddress } from './client-address';
import type { SecurityPattern } from './security-pattern';
import { type SecurityMessageId, securityPatterns } from './security-patterns';

/** What a line says about security. */
export interface SecurityMessage {
  readonly id: SecurityMessageId;
  /** Address of the client it is about, without port; null when the line names none. */
  readonly client: string | null;
  /** The program’s own words about it: reason, user, host name. '' for none. */
  readonly detail: string;
}

/** The endpoint VM’s own logs repeat what its services say (VCH documentation: log_bundles.md). */
const repeating: readonly LogFileKind[] = ['init', 'console'];

/** Whether a message may stand in a log of this kind. */
function standsIn({ files }: SecurityPattern, kind: LogFileKind): boolean {
  if (kind === 'unknown') return true;
  if (repeating.includes(kind) && files.some((file) => file !== 'creation')) return true;
  return files.some((file) => file === kind);
}

const patternsOf = new Map<LogFileKind, readonly SecurityPattern<SecurityMessageId>[]>();

function patternsIn(kind: LogFileKind): readonly SecurityPattern<SecurityMessageId>[] {
  const known = patternsOf.get(kind);
  if (known !== undefined) return known;
  const patterns = securityPatterns.filter((pattern) => standsIn(pattern, kind));
  patternsOf.set(kind, patterns);
  return patterns;
}

/**
 * What a message says about security; null when nothing that is known.
 *
 * @param message a line without time, level and operation
 */
export function recognise(message: string, kind: LogFileKind): SecurityMessage | null {
  for (const { id, literals, pattern } of patternsIn(kind)) {
    if (!literals.some((literal) => message.includes(literal))) continue;
    const match = pattern.exec(message);
    if (match === null) continue;
    const { client = null, detail = '' } = match.groups ?? {};
    return { id, client: client === null ? null : clientAddress(client), detail: detail.trim() };
  }
  return null;
}

/** Texts that lines without any of them need not be read for. */
export const securityLiterals: readonly string[] = [
  ...new Set(securityPatterns.flatMap(({ literals }) => literals)),
];
