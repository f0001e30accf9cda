// SPDX-License-Identifier: Apache-2.0
import { documentedRoles } from './documented-roles';
import { grantedRoles } from './granted-roles';
import {
  type OperationsRole,
  type RoleCluster,
  type RolePlace,
  type VspherePrivilege,
  rolePlaces,
} from './operations-role';

/** Where roles that the engine makes and roles of the documentation give a user different permissions. */
export interface RoleDifference {
  readonly place: RolePlace;
  /** Privileges there that only the engine's roles give. */
  readonly onlyGranted: readonly VspherePrivilege[];
  /** Privileges there that only the documented roles give. */
  readonly onlyDocumented: readonly VspherePrivilege[];
  /** Whose role holds for everything below while the other's does not; null where they agree, or one has no role. */
  readonly onlyPropagates: 'granted' | 'documented' | null;
}

/** What the two sets of roles do not have in common, place by place. */
export function roleDifferences(cluster: RoleCluster): readonly RoleDifference[] {
  const granted = grantedRoles(cluster);
  const documented = documentedRoles(cluster);
  return rolePlaces
    .map((place): RoleDifference => {
      const [one, other] = [privilegesOn(granted, place), privilegesOn(documented, place)];
      return {
        place,
        onlyGranted: one.filter((privilege) => !other.includes(privilege)),
        onlyDocumented: other.filter((privilege) => !one.includes(privilege)),
        onlyPropagates: onlyPropagates(propagation(granted, place), propagation(documented, place)),
      };
    })
    .filter(
      ({ onlyGranted, onlyDocumented, onlyPropagates: only }) =>
        onlyGranted.length > 0 || onlyDocumented.length > 0 || only !== null,
    );
}

function privilegesOn(roles: readonly OperationsRole[], place: RolePlace): readonly VspherePrivilege[] {
  const there = roles.filter(({ places }) => places.some((assignment) => assignment.place === place));
  return [...new Set(there.flatMap(({ privileges }) => privileges))];
}

/** Whether the role on a place holds below it; null without a role there. */
function propagation(roles: readonly OperationsRole[], place: RolePlace): boolean | null {
  const assignments = roles
    .flatMap(({ places }) => places)
    .filter((assignment) => assignment.place === place);
  return assignments.length === 0 ? null : assignments.some(({ propagates }) => propagates);
}

function onlyPropagates(
  granted: boolean | null,
  documented: boolean | null,
): 'granted' | 'documented' | null {
  if (granted === null || documented === null || granted === documented) return null;
  return granted ? 'granted' : 'documented';
}
