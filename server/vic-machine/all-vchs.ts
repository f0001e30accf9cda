// SPDX-License-Identifier: Apache-2.0
import type { VCenter, VchListItem } from '../../src/domain/inventory';
import type { VchsAnswer } from '../../src/domain/plugin-api';
import { type Result, succeeded } from '../answers/result';
import type { Inventory } from '../vsphere/inventory';
import { vchsOf } from './vch-list';
import type { VicMachineClient } from './vic-machine-client';

/** The VCHs an operator sees, and the vCenters they are in. */
export interface AllVchs extends VchsAnswer {
  readonly vCenters: readonly VCenter[];
  readonly vchs: readonly VchListItem[];
}

/**
 * The VCHs of all linked vCenters, side by side. A vCenter that does not answer is named and hides nothing; only a lost
 * session ends it for all.
 */
export async function allVchs(
  inventory: Inventory,
  client: VicMachineClient,
  session: string,
): Promise<Result<AllVchs>> {
  const answer = await inventory.vCenters(session);
  if (!answer.ok) {
    return answer;
  }
  const { vCenters } = answer.value;
  const lists = await Promise.all(
    vCenters.map(async (vCenter) => ({
      vCenterId: vCenter.id,
      list: await vchsOf(session, vCenter, inventory, client),
    })),
  );
  return succeeded({
    vCenters,
    vchs: lists.flatMap(({ list }) => (list.ok ? list.value : [])),
    problems: lists.flatMap(({ vCenterId, list }) => (list.ok ? [] : [{ vCenterId, problem: list.problem }])),
  });
}
