// SPDX-License-Identifier: Apache-2.0
import { documentedRoles } from './documented-roles';

const roles = (drs: boolean) =>
  documentedRoles({ drs }).map(({ name, places, privileges }) => [
    name,
    places.map(({ place, propagates }) => (propagates ? `${place} and below` : place)).join(', '),
    privileges.length,
  ]);

describe('documented roles of the operations user', () => {
  it('are these with DRS', () => {
    expect(roles(true)).toEqual([
      ['VCH - vcenter', 'vcenter', 3],
      ['VCH - datacenter', 'datacenter and below', 8],
      ['VCH - datastore', 'cluster and below, datastores', 6],
      ['VCH - network', 'networks', 1],
      ['VCH - endpoint', 'vch-resource-pool and below', 21],
    ]);
  });

  it('are these without DRS', () => {
    expect(roles(false)).toEqual([
      ['VCH - vcenter', 'vcenter', 3],
      ['VCH - datacenter', 'datacenter and below', 8],
      ['VCH - datastore', 'datastores', 6],
      ['VCH - network', 'networks', 1],
      ['VCH - endpoint - datastore', 'cluster and below', 28],
    ]);
  });
});
