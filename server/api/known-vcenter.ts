// SPDX-License-Identifier: Apache-2.0
import type { VCenter } from '../../src/domain/inventory';
import { failed, type Result, succeeded } from '../answers/result';
import type { Inventory } from '../vsphere/inventory';

/** The vCenter with this id; 'not-found' when it is not one of ours. Addresses never come from the browser. */
export async function knownVCenter(
  inventory: Inventory,
  session: string,
  vCenterId: string,
): Promise<Result<VCenter>> {
  const answer = await inventory.vCenters(session);
  if (!answer.ok) {
    return answer;
  }
  const found = answer.value.vCenters.find(({ id }) => id === vCenterId);
  return found === undefined
    ? failed({ kind: 'not-found', message: 'there is no such vCenter Server' })
    : succeeded(found);
}
