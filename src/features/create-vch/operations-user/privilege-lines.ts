// SPDX-License-Identifier: Apache-2.0
import type { VspherePrivilege } from '../../../domain/operations-user';

/** Privileges by the group they stand in when a role is made: "Datastore: Browse datastore, Remove file". */
export function privilegeLines(
  privileges: readonly VspherePrivilege[],
  names: Readonly<Record<VspherePrivilege, readonly [group: string, name: string]>>,
): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const privilege of privileges) {
    const [group, name] = names[privilege];
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return [...groups].map(([group, all]) => `${group}: ${all.join(', ')}`);
}
