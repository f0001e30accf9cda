// SPDX-License-Identifier: Apache-2.0
import { type Certificate, type ChainRefusalCode, shortName } from '../../certificates';
import type { Connection, NameVerdict } from '../connection';

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
