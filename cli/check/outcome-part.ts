// SPDX-License-Identifier: Apache-2.0
import { supportedConfigurations } from '../../src/domain/configurations';
import type { EngineOutcome } from '../../src/domain/engine';
import type { Messages } from '../../src/messages';
import type { CheckResult } from './check-result';
import { checkedExposure } from './checked-exposure';

type OutcomePart = Pick<CheckResult, 'configuration' | 'wizard' | 'tls' | 'containerNetworks' | 'exposure'>;

/** The part of a result that says what comes out; nothing of it for what is refused. */
export function outcomePart(outcome: EngineOutcome | null, texts: Messages): OutcomePart {
  if (outcome === null) {
    return { configuration: null, wizard: false, tls: null, containerNetworks: null, exposure: null };
  }
  const { configuration, tls, containerNetworks } = outcome;
  return {
    configuration,
    wizard: supportedConfigurations.find(({ number }) => number === configuration)?.wizard ?? false,
    tls: {
      mode: tls.mode,
      dockerPort: tls.dockerPort,
      serverGenerated: tls.serverGenerated,
      clientAuthoritiesGenerated: tls.clientAuthoritiesGenerated,
      clientAuthorityCount: tls.clientAuthorityCount,
      clientCertificateGenerated: tls.clientCertificateGenerated,
    },
    containerNetworks,
    exposure: checkedExposure(outcome, texts),
  };
}
