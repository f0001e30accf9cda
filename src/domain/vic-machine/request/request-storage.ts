// SPDX-License-Identifier: Apache-2.0
import type { StorageSettings } from '../../storage';
import type { ReportProblem } from './request-problem';
import type { VchRequest } from './vch-request';

const metricUnits = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'] as const;

/** `storage` of the body; the API wants it even when it is empty. */
export function requestStorage(storage: StorageSettings, report: ReportProblem): VchRequest['storage'] {
  const size = baseImageSize(storage.baseImageSize, report);
  if (storage.quota !== '') report({ code: 'command-line-only', field: 'storage.quota' });
  return {
    ...(storage.imageStore !== '' && { image_stores: [storage.imageStore] }),
    ...(size && { base_image_size: size }),
    ...(storage.volumeStores.length > 0 && {
      volume_stores: storage.volumeStores.map(({ location, label }) => ({ datastore: location, label })),
    }),
  };
}

/**
 * The size in the unit family that the API reads: powers of 1000. A fraction goes down to the unit that makes it whole.
 */
function baseImageSize(typed: string, report: ReportProblem): VchRequest['storage']['base_image_size'] {
  if (typed === '') return undefined;
  const match = /^(\d+(?:\.\d+)?) ?([kmgtp])?b?$/i.exec(typed);
  let value = Number(match?.[1]);
  let power = match === null ? -1 : ' kmgtp'.indexOf((match[2] ?? ' ').toLowerCase());
  while (power > 0 && !Number.isInteger(value)) {
    value = Number((value * 1000).toPrecision(15));
    power -= 1;
  }
  const units = metricUnits[power];
  if (units !== undefined && Number.isSafeInteger(value)) return { value, units };
  report({ code: 'invalid-value', field: 'storage.baseImageSize', value: typed });
  return undefined;
}
