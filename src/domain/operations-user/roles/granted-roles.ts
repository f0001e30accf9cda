// SPDX-License-Identifier: Apache-2.0
import {
  type OperationsRole,
  type RoleCluster,
  below,
  datastorePrivileges,
  endpointPrivileges,
  on,
} from './operations-role';

/**
 * The roles that `--ops-grant-perms` makes and assigns (vmware/vic lib/install/opsuser/opsuser_conf.go and opsuser.go). On
 * top of them the user gets Read-only on the datacenter where it has nothing there. No account is made.
 */
export function grantedRoles(cluster: RoleCluster): readonly OperationsRole[] {
  return [
    {
      name: 'vic-vch-vcenter',
      places: [on('vcenter')],
      privileges: ['Datastore.Config', 'Global.DisableMethods', 'Global.EnableMethods'],
    },
    {
      name: 'vic-vch-datacenter',
      places: [below('datacenter')],
      privileges: ['Datastore.Config', 'Datastore.FileManagement'],
    },
    ...clusterRoles(cluster),
    { name: 'vic-vch-network', places: [below('networks')], privileges: ['Network.Assign'] },
    {
      name: 'vic-vch-endpoint',
      places: [...(cluster.drs ? [below('vch-resource-pool')] : []), below('vch-folder')],
      privileges: endpointPrivileges,
    },
  ];
}

/** Without DRS the VCH has no resource pool, so the cluster itself carries what the endpoint VM needs. */
function clusterRoles({ drs, vmGroup }: RoleCluster): readonly OperationsRole[] {
  const datastore = { name: 'vic-vch-datastore', privileges: datastorePrivileges };
  if (!drs) {
    const privileges = [...datastorePrivileges, ...endpointPrivileges].sort();
    return [
      { ...datastore, places: [on('datastores')] },
      { name: 'vic-vch-endpoint-datastore', places: [below('cluster')], privileges },
    ];
  }
  if (!vmGroup) return [{ ...datastore, places: [below('cluster'), on('datastores')] }];
  return [
    { ...datastore, places: [on('datastores')] },
    {
      name: 'vic-vch-cluster',
      places: [below('cluster')],
      privileges: [...datastorePrivileges, 'Host.Inventory.EditCluster'],
    },
  ];
}
