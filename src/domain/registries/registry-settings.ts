// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../certificates';

/** The wizard's Registry Access page. Entries as typed: `host[:port]`, wildcard, or CIDR (whitelist only). */
export interface RegistrySettings {
  /** `--whitelist-registry`, repeatable. Whitelist mode is on as soon as there is one entry. */
  readonly whitelist: readonly string[];
  /** `--insecure-registry`, repeatable. The engine adds these to a stored whitelist. */
  readonly insecure: readonly string[];
  /** `--registry-ca`, repeatable. */
  readonly authorities: readonly ChosenFile[];
}
