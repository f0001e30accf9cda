// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../certificates';

/** The wizard's Registry Access page. Entries as typed: `host[:port]`, wildcard, or CIDR (whitelist only). */
export interface RegistrySettings {
  /** `--whitelist-registry`, repeatable. Whitelist mode is on as soon as there is one entry. */
  readonly whitelist: readonly string[];
  /**
   * Whether the wizard's "Whitelist registry mode" is on; absent when the settings come from a command, where the list
   * itself says so. On with an empty list is a contradiction: the engine would then allow every registry.
   */
  readonly whitelistMode?: boolean;
  /** `--insecure-registry`, repeatable. The engine adds these to a stored whitelist. */
  readonly insecure: readonly string[];
  /** `--registry-ca`, repeatable. */
  readonly authorities: readonly ChosenFile[];
}
