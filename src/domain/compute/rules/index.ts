// SPDX-License-Identifier: Apache-2.0
import { containerLimitIsAmount } from './container-limit-is-amount';
import { cpuLimitIsAmount } from './cpu-limit-is-amount';
import { cpuLimitWithinResource } from './cpu-limit-within-resource';
import { cpuReservationAvailable } from './cpu-reservation-available';
import { cpuReservationIsAmount } from './cpu-reservation-is-amount';
import { cpuReservationWithinLimit } from './cpu-reservation-within-limit';
import { cpuSharesKnown } from './cpu-shares-known';
import { endpointCpusIsAmount } from './endpoint-cpus-is-amount';
import { endpointMemoryAvailable } from './endpoint-memory-available';
import { endpointMemoryIsAmount } from './endpoint-memory-is-amount';
import { memoryLimitIsAmount } from './memory-limit-is-amount';
import { memoryLimitWithinResource } from './memory-limit-within-resource';
import { memoryReservationAvailable } from './memory-reservation-available';
import { memoryReservationIsAmount } from './memory-reservation-is-amount';
import { memoryReservationWithinLimit } from './memory-reservation-within-limit';
import { memorySharesKnown } from './memory-shares-known';
import { resourceChosen } from './resource-chosen';
import { resourceFound } from './resource-found';
import { vmGroupPossible } from './vm-group-possible';

/** Rules about `VchSettings.compute`, for the wizard and the command line. */
export const computeRules = [
  cpuLimitIsAmount,
  memoryLimitIsAmount,
  cpuReservationIsAmount,
  cpuReservationWithinLimit,
  cpuSharesKnown,
  memoryReservationIsAmount,
  memoryReservationWithinLimit,
  memorySharesKnown,
  endpointCpusIsAmount,
  endpointMemoryIsAmount,
  containerLimitIsAmount,
] as const;

/** What the wizard demands on top. */
export const computeWizardRules = [resourceChosen, resourceFound] as const;

/** Rules that also need to know what the vCenter Server has. */
export const computeInVCenterRules = [
  cpuLimitWithinResource,
  memoryLimitWithinResource,
  cpuReservationAvailable,
  memoryReservationAvailable,
  endpointMemoryAvailable,
  vmGroupPossible,
] as const;
