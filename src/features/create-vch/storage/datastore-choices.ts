// SPDX-License-Identifier: Apache-2.0
import type { Datastore } from '../../../domain/inventory';
import type { Messages } from '../../../messages';
import type { Choice } from '../../../ui/select-field/select-field';

/**
 * The entries of a datastore drop-down, most free space first.
 *
 * @param current what the control holds: it stays to be seen when the compute resource does not reach it
 */
export function datastoreChoices(
  datastores: readonly Datastore[],
  current: string,
  texts: Messages['storagePage'],
): readonly Choice[] {
  const isKnown = current === '' || datastores.some(({ name }) => name === current);
  return [
    { value: '', label: texts.notSelected },
    ...(isKnown ? [] : [{ value: current, label: texts.unknown(current) }]),
    ...[...datastores]
      .sort((a, b) => b.free - a.free)
      .map(({ name, type, free, capacity }) => ({
        value: name,
        label: texts.choice(name, type, free, capacity),
      })),
  ];
}
