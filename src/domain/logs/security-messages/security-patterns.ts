// SPDX-License-Identifier: Apache-2.0
import { creationPatterns } from './creation-patterns';
import { dockerApiPatterns } from './docker-api-patterns';
import { endpointVmPatterns } from './endpoint-vm-patterns';
import { handshakePatterns } from './handshake-patterns';
import type { SecurityPattern } from './security-pattern';
import { vchAdminPatterns } from './vch-admin-patterns';

/** Names of all messages that are recognised. */
export type SecurityMessageId =
  | (typeof handshakePatterns)[number]['id']
  | (typeof dockerApiPatterns)[number]['id']
  | (typeof vchAdminPatterns)[number]['id']
  | (typeof endpointVmPatterns)[number]['id']
  | (typeof creationPatterns)[number]['id'];

/** Every message that is recognised. Where several fit, the first is meant. `docs/logs.md` equals it. */
export const securityPatterns: readonly SecurityPattern<SecurityMessageId>[] = [
  ...handshakePatterns,
  ...dockerApiPatterns,
  ...vchAdminPatterns,
  ...endpointVmPatterns,
  ...creationPatterns,
];

const byId = new Map(securityPatterns.map((pattern) => [pattern.id, pattern]));

/** The pattern of an id. */
export function securityPattern(id: SecurityMessageId): SecurityPattern<SecurityMessageId> {
  const pattern = byId.get(id);
  if (pattern === undefined) throw new Error(`No pattern ${id}`);
  return pattern;
}
