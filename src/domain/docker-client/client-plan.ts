// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../certificates';

/** What the operator tells about the Docker clients to come. It is no setting of the VCH: only verdicts read it. */
export interface ClientPlan {
  /** Names and addresses clients will dial, besides those that follow from the settings. As typed. */
  readonly names: readonly string[];
  /** What clients will have as `ca.pem`; null = not told. */
  readonly dockerCa: ChosenFile | null;
  /** A client's `cert.pem`, to try; null = none. */
  readonly certificate: ChosenFile | null;
  /** The `key.pem` that belongs to it; null = none. */
  readonly key: ChosenFile | null;
}

/** Nothing is told about the clients. */
export const noClientPlan: ClientPlan = { names: [], dockerCa: null, certificate: null, key: null };
