// SPDX-License-Identifier: Apache-2.0
import type { ObjectReference } from './host-bridge';

/** Reads `urn:vmomi:VirtualMachine:vm-69:<vCenter instance id>`; null for anything else. */
export function readObjectReference(urn: unknown): ObjectReference | null {
  if (typeof urn !== 'string') return null;
  const [scheme, system, type, id, vCenterId, ...rest] = urn.split(':');
  if (scheme !== 'urn' || system !== 'vmomi' || rest.length > 0) return null;
  return type && id && vCenterId ? { type, id, vCenterId } : null;
}

/** The id by which the client knows an object. */
export function writeObjectReference({ type, id, vCenterId }: ObjectReference): string {
  return `urn:vmomi:${type}:${id}:${vCenterId}`;
}
