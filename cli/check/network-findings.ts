// SPDX-License-Identifier: Apache-2.0
import type { EngineOutcome } from '../../src/domain/engine';
import { findingsOf } from '../../src/domain/findings';
import { firewallRules } from '../../src/domain/firewall';
import { generalRules } from '../../src/domain/general';
import { networkRules } from '../../src/domain/networks';
import type { Messages } from '../../src/messages';
import { bodyField } from './body-field';
import type { CheckFinding } from './check-result';
import { settingOf } from './finding-place';
import { masked } from './mask';
import { outcomeSettings } from './outcome-settings';
import { findingText } from './texts';

/** What the command line alone trips over: each network of a body has its own options, and its alias may have blanks. */
const ofCommandsOnly: ReadonlySet<string> = new Set([
  'networks.container-port-groups-differ',
  'networks.container-alias-has-no-blank',
]);

/** The rules about networks that are asked about a body. */
export const bodyNetworkRules = [...networkRules, ...firewallRules].filter(
  ({ id }) => !ofCommandsOnly.has(id),
);

/** Every broken rule about the networks of the VCH that a request body makes, and about what its debug level opens. */
export function networkFindings(outcome: EngineOutcome, at: Date, texts: Messages): readonly CheckFinding[] {
  const { general, networks } = outcomeSettings(outcome);
  const found = [...findingsOf(generalRules, general, at), ...findingsOf(bodyNetworkRules, networks, at)];
  return found.map((finding) => ({
    id: finding.id,
    severity: finding.severity,
    option: bodyField(settingOf(finding)),
    message: masked(findingText(texts, finding)),
  }));
}
