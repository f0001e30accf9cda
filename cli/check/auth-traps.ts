// SPDX-License-Identifier: Apache-2.0
import type { EngineOutcome } from '../../src/domain/engine';
import { bodyPart, trap } from './body-part';
import type { CheckFinding } from './check-result';
import { checkTexts } from './texts';

/** What the API accepts about certificates, and makes something else of. */
export function authTraps(outcome: EngineOutcome, body: unknown): readonly CheckFinding[] {
  const auth = bodyPart(body, 'auth');
  const authorities = bodyPart(bodyPart(auth, 'client'), 'certificate_authorities');
  const hasAuthorities = Array.isArray(authorities) && authorities.length > 0;
  const texts = checkTexts.body;
  switch (outcome.configuration) {
    case 1:
      return [
        trap('client-key-lost', 'error', 'auth.server.generate', texts.unusableGenerated),
        ...(hasAuthorities
          ? [trap('authorities-lost', 'error', 'auth.client.certificate_authorities', texts.authoritiesLost)]
          : []),
      ];
    case 6: {
      const askedFor = bodyPart(bodyPart(auth, 'client'), 'no_tls_verify') === true;
      return [
        ...(askedFor ? [] : [trap('clients-not-verified', 'warning', 'auth.client', texts.noVerification)]),
        ...(bodyPart(auth, 'no_tls') === true
          ? [trap('tls-stays-on', 'warning', 'auth.no_tls', texts.tlsStaysOn)]
          : []),
      ];
    }
    case 7:
      return bodyPart(auth, 'no_tls') === true ? [] : [trap('no-tls', 'warning', 'auth.server', texts.noTls)];
    default:
      return [];
  }
}
