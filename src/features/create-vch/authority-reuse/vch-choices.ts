// SPDX-License-Identifier: Apache-2.0
import type { VCenter } from '../../../domain/inventory';
import type { VchsAnswer } from '../../../domain/plugin-api';

/** A VCH to choose. */
export interface VchChoice {
  /** The same for no other VCH: two vCenter Servers may have machines with one id. */
  readonly key: string;
  readonly vCenterId: string;
  readonly id: string;
  readonly name: string;
  /** Name of its vCenter Server; '' where there is but one. */
  readonly vCenter: string;
}

/** The VCHs there are, and whose are missing. */
export interface VchChoices {
  readonly vchs: readonly VchChoice[];
  readonly problems: readonly { readonly vCenter: string; readonly message: string }[];
}

/** The server's list as choices, by name. */
export function vchChoices({ vchs, problems }: VchsAnswer, vCenters: readonly VCenter[]): VchChoices {
  const nameOf = (id: string): string => vCenters.find((vCenter) => vCenter.id === id)?.name ?? id;
  const isOne = vCenters.length === 1;
  return {
    vchs: vchs
      .map(({ vCenterId, id, name }) => ({
        key: `${vCenterId}/${id}`,
        vCenterId,
        id,
        name,
        vCenter: isOne ? '' : nameOf(vCenterId),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    problems: problems.map(({ vCenterId, problem }) => ({
      vCenter: nameOf(vCenterId),
      message: problem.message,
    })),
  };
}
