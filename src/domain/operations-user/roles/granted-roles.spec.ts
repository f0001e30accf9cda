// SPDX-License-Identifier: Apache-2.0
import { grantedRoles } from './granted-roles';

const places = (cluster: Parameters<typeof grantedRoles>[0]) =>
  Object.fromEntries(
    grantedRoles(cluster).map(({ name, places: all }) => [
      name,
      all.map(({ place, propagates }) => (propagates ? `${place} and below` : place)),
    ]),
  );

describe('roles of the operations user', () => {
  it('are these with DRS', () => {
    expect(places({ drs: true, vmGroup: false })).toEqual({
      'vic-vch-vcenter': ['vcenter'],
      'vic-vch-datacenter': ['datacenter and below'],
      'vic-vch-datastore': ['cluster and below', 'datastores'],
      'vic-vch-network': ['networks and below'],
      'vic-vch-endpoint': ['vch-resource-pool and below', 'vch-folder and below'],
    });
  });

  it('have one of their own for the cluster with a VM group', () => {
    const roles = places({ drs: true, vmGroup: true });
    expect(roles['vic-vch-cluster']).toEqual(['cluster and below']);
    expect(roles['vic-vch-datastore']).toEqual(['datastores']);
  });

  it('put the endpoint’s privileges on the cluster without DRS', () => {
    const roles = grantedRoles({ drs: false, vmGroup: false });
    const cluster = roles.find(({ name }) => name === 'vic-vch-endpoint-datastore');
    expect(cluster?.privileges.length).toBe(22 + 6);
    expect(places({ drs: false, vmGroup: false })['vic-vch-endpoint']).toEqual(['vch-folder and below']);
  });

  it('name 22 privileges for the endpoint VM', () => {
    const endpoint = grantedRoles({ drs: true, vmGroup: false }).find(
      ({ name }) => name === 'vic-vch-endpoint',
    );
    expect(new Set(endpoint?.privileges).size).toBe(22);
  });
});
