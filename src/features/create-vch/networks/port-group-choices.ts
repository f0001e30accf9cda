// SPDX-License-Identifier: Apache-2.0
import type { PortGroup } from '../../../domain/inventory';
import type { Messages } from '../../../messages';
import type { Choice } from '../../../ui/select-field/select-field';

type PortGroupTexts = Messages['networksPage']['portGroups'];

/**
 * The entries of a port group drop-down.
 *
 * @param usable uplinks left out; null while they are not known: nobody can say then that one is not among them
 * @param current what the control holds: it stays to be seen when the compute resource does not reach it
 * @param purpose `containers`: container VMs' interfaces; in a vCenter they cannot be on a standard port group
 * @param empty label of the entry for no port group
 */
export function portGroupChoices(
  usable: readonly PortGroup[] | null,
  current: string,
  purpose: 'endpoint' | 'containers',
  empty: string,
  texts: PortGroupTexts,
): readonly Choice[] {
  const known = usable ?? [];
  const isKnown = current === '' || known.some(({ name }) => name === current);
  const label = usable === null ? current : texts.unknown(current);
  return [
    { value: '', label: empty },
    ...(isKnown ? [] : [{ value: current, label }]),
    ...onePerName(known).map((portGroup) => choiceOf(portGroup, purpose, texts)),
  ];
}

function choiceOf(
  { name, kind, vlan }: PortGroup,
  purpose: 'endpoint' | 'containers',
  texts: PortGroupTexts,
): Choice {
  const described = texts.described(name, texts.kinds[kind], vlan);
  const isRefused = purpose === 'containers' && kind === 'standard';
  return isRefused
    ? { value: name, label: texts.notForContainers(described), disabled: true }
    : { value: name, label: described };
}

/** Settings name port groups by name, so two of one name cannot be told apart. Sorted by name. */
function onePerName(portGroups: readonly PortGroup[]): readonly PortGroup[] {
  const byName = new Map<string, PortGroup>();
  for (const portGroup of portGroups) {
    const known = byName.get(portGroup.name);
    if (known === undefined || known.kind === 'standard') byName.set(portGroup.name, portGroup);
  }
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
}
