// SPDX-License-Identifier: Apache-2.0

/** One answer beside the recorded one. */
export interface Comparison {
  readonly id: string;
  /** What is compared: a field of the answer. */
  readonly field: string;
  /** null: the product cannot tell. */
  readonly ours: boolean | number | null;
  readonly recorded: boolean | number | null;
  readonly reason: string | null;
  readonly milliseconds: number;
}

/** How well the answers agree with the recorded ones. */
export interface Tally {
  readonly compared: number;
  readonly agreed: number;
  /** We say it is fine, the program refused: the dangerous mistake. */
  readonly fineButRefused: readonly Comparison[];
  /** We refuse, the program was fine with it. */
  readonly refusedButFine: readonly Comparison[];
  /** Other differences: counts, and answers that we do not have. */
  readonly different: readonly Comparison[];
  readonly slowest: Comparison | null;
}

/** Counts agreement. */
export function tally(comparisons: readonly Comparison[]): Tally {
  const wrong = comparisons.filter(({ ours, recorded }) => ours !== recorded);
  const isDanger = ({ ours, recorded }: Comparison) => ours === true && recorded === false;
  const isBlock = ({ ours, recorded }: Comparison) => ours === false && recorded === true;
  return {
    compared: comparisons.length,
    agreed: comparisons.length - wrong.length,
    fineButRefused: wrong.filter(isDanger),
    refusedButFine: wrong.filter(isBlock),
    different: wrong.filter((comparison) => !isDanger(comparison) && !isBlock(comparison)),
    slowest: [...comparisons].sort((a, b) => b.milliseconds - a.milliseconds)[0] ?? null,
  };
}

/** A tally for people. */
export function tallyText(title: string, result: Tally, crashes: readonly string[]): string {
  const percent = result.compared === 0 ? 100 : (100 * result.agreed) / result.compared;
  const list = (comparisons: readonly Comparison[]) =>
    comparisons.map(
      ({ id, field, ours, recorded, reason }) =>
        `  ${id}  ${field}: ${String(ours)}, recorded ${String(recorded)}  ${reason ?? ''}`,
    );
  const { slowest } = result;
  return [
    `${title}: ${result.agreed} of ${result.compared} agree (${percent.toFixed(2)} %)`,
    `we say fine but it is refused: ${result.fineButRefused.length}`,
    ...list(result.fineButRefused),
    `we refuse but it works: ${result.refusedButFine.length}`,
    ...list(result.refusedButFine),
    ...(result.different.length > 0 ? [`other differences: ${result.different.length}`] : []),
    ...list(result.different),
    `crashes: ${crashes.length}`,
    ...crashes.map((crash) => `  ${crash}`),
    `slowest case: ${slowest === null ? '-' : `${slowest.id} ${slowest.milliseconds.toFixed(0)} ms`}`,
    '',
  ].join('\n');
}
