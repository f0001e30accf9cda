// SPDX-License-Identifier: Apache-2.0
import { type Certificate, type ChainRefusalCode, sameCertificate, shortName } from '../certificates';
import { existingLeaf, type TlsSettings } from '../tls';
import type { Connection, NameVerdict } from './connection';
import type { DialledName } from './dialled-names';

/** A name that clients will not get through with, and why. */
export interface RefusedName {
  readonly host: string;
  /** null: it did not come to verifying a chain; `reason` tells. */
  readonly code: ChainRefusalCode | null;
  /** Name of the certificate to blame; null when none is. */
  readonly certificate: string | null;
  /** What the server's certificate is for. */
  readonly listed: readonly string[];
  /** The program's own words. */
  readonly reason: string;
}

/** What is told about a name. */
export interface NameExplanation extends DialledName {
  readonly state: 'trusted' | 'refused' | 'unknown';
  /** null unless it is refused. */
  readonly refused: RefusedName | null;
}

/** What clients make of a name, for people to read. */
export function explainName(verdict: NameVerdict): NameExplanation {
  const { host, source, trusted } = verdict;
  const state = trusted === null ? 'unknown' : trusted ? 'trusted' : 'refused';
  return { host, source, state, refused: trusted === false ? refusedName(verdict) : null };
}

/** The names that are refused. */
export function refusedNames({ names }: Connection): readonly RefusedName[] {
  return names.filter(({ trusted }) => trusted === false).map(refusedName);
}

function refusedName({ host, refusal, reason }: NameVerdict): RefusedName {
  const certificate = refusal?.certificate ?? null;
  return {
    host,
    code: refusal?.code ?? null,
    certificate: certificate === null ? null : shortName(certificate),
    listed: certificate === null ? [] : namesIn(certificate),
    reason: reason ?? '',
  };
}

const namesIn = ({ subjectAltNames }: Certificate): readonly string[] => [
  ...(subjectAltNames?.dns ?? []),
  ...(subjectAltNames?.ips ?? []),
];

/** Whether a name is refused for a fault of the server certificate that has nothing to do with this name. */
export function isAboutServerCertificate({ refusal }: NameVerdict, tls: TlsSettings): boolean {
  const leaf = existingLeaf(tls);
  if (refusal === null || leaf === null || !sameCertificate(refusal.certificate, leaf)) return false;
  const { code } = refusal;
  if (code === 'expired' || code === 'not-yet-valid' || code === 'wrong-usage') return true;
  return (code === 'common-name-only' || code === 'no-names') && namesIn(leaf).length === 0;
}
