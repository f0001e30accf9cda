// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** A recorded case, as far as it is compared. */
export interface Recorded {
  readonly id: string;
  readonly expect: {
    readonly accept: boolean;
    readonly stage: string | null;
    readonly status?: number;
    readonly reasons: readonly string[];
    readonly error: string | null;
    readonly errorLoose: boolean;
    readonly verdictLoose?: boolean;
    readonly issues?: readonly string[];
    readonly configuration: number | null;
    readonly tls: Readonly<Record<string, unknown>> | null;
    readonly containerNetworks: unknown;
  };
}

/** The recorded commands and the recorded bodies. */
export const recordedFiles = [
  ['create', 'public-create.jsonl'],
  ['api', 'public-api.jsonl'],
] as const;

const folder = process.env['VCH_VECTORS'] ?? '';
const pathOf = (file: string): string => join(folder, 'cli', file);

/** Why specs about a file of recorded verdicts are skipped; false when it is there. */
export function skipped(file: string): string | false {
  return folder === '' || !existsSync(pathOf(file)) ? 'VCH_VECTORS names no recorded verdicts' : false;
}

/** The lines of a file of recorded verdicts whose verdict does not depend on the version of Go. */
export function recordedLines(file: string): readonly (readonly [string, Recorded])[] {
  return readFileSync(pathOf(file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [line, JSON.parse(line) as Recorded] as const)
    .filter(([, { expect }]) => expect.verdictLoose !== true);
}
