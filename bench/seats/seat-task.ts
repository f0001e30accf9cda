// SPDX-License-Identifier: Apache-2.0
import type { ContestantName } from '../contestants/contestant';
import type { Inputs, JobName } from '../jobs';
import type { Measurement } from '../measure';

/** One job of one contestant. */
export interface SeatTask {
  readonly contestant: ContestantName;
  readonly job: JobName;
  readonly inputs: Inputs;
}

/** A measurement; the long tasks only where they can be observed. */
export interface SeatMeasurement extends Measurement {
  readonly longTasksFirst?: readonly number[];
  readonly longTasksWarm?: readonly number[];
}

/** A place where jobs are measured, each in a fresh process or page. */
export interface Seat {
  /** Name and version of what runs there. */
  readonly name: string;
  /** null: no answer within {@link patience}. */
  measure(task: SeatTask): Promise<SeatMeasurement | null>;
  close(): Promise<void>;
}

/** Milliseconds after which a job counts as hanging. */
export const patience = 30_000;
