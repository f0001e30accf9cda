// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { hasMatchingPair } from './matching-pair';

/** A VCH loads its pair with the Go it is built with, which knows fewer keys than the programs of today. */
export const serverLoads: Rule<'connection.server-loads', Clients, { readonly reason: string }> = {
  id: 'connection.server-loads',
  severity: 'error',
  citation: 'Go 1.8 crypto/tls X509KeyPair, called by vmware/vic cmd/docker/main.go',
  field: 'tls.server.key',
  // Files that are missing, unreadable or of two different keys have findings of their own.
  appliesTo: ({ settings, connection }) => connection !== null && hasMatchingPair(settings.tls),
  check: ({ connection }) => {
    const reason = connection?.startProblem ?? null;
    return reason === null ? null : { reason };
  },
};
