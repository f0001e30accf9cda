// SPDX-License-Identifier: Apache-2.0
import { type ChainRefusalCode, shortName } from '../../certificates';
import type { Rule } from '../../findings';
import type { Clients } from '../clients';

/** A client certificate that was given to be tried should let its holder in. */
export const clientConnects: Rule<
  'connection.client-connects',
  Clients,
  {
    /** null: it did not come to verifying a chain; `reason` tells. */
    readonly code: ChainRefusalCode | null;
    /** Name of the certificate to blame; null when none is. */
    readonly certificate: string | null;
    /** Whether Docker would send no certificate at all. */
    readonly notSent: boolean;
    readonly reason: string;
  }
> = {
  id: 'connection.client-connects',
  severity: 'warning',
  citation: 'Go crypto/tls RequireAndVerifyClientCert, as vmware/vic cmd/docker/main.go sets it',
  field: 'tls.client.certificate',
  appliesTo: ({ plan, connection }) =>
    plan.certificate !== null && plan.key !== null && (connection?.client ?? null) !== null,
  check: ({ connection }) => {
    const client = connection?.client ?? null;
    if (client === null || client.accepted === true) return null;
    const { refusal, reason } = client;
    const blamed = refusal?.certificate;
    return {
      code: refusal?.code ?? null,
      certificate: blamed === undefined ? null : shortName(blamed),
      notSent: client.accepted === false && refusal === null,
      reason: reason ?? '',
    };
  },
};
