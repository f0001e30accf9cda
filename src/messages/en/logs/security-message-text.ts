// SPDX-License-Identifier: Apache-2.0

/** What an operator reads about a message of a log: a line each. */
export interface SecurityMessageText {
  readonly title: string;
  /** What happened. */
  readonly meaning: string;
  /** What to do. */
  readonly advice: string;
}
