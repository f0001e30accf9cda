// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { ComputeKind, ComputeNode } from '../../inventory';
import { isBuiltInAdministrator, isSameAccount } from '../account';
import type { OperationsUserSettings } from '../operations-user-settings';
import { administratorNotStored } from './administrator-not-stored';
import { grantHasUser } from './grant-has-user';
import { grantOnCluster } from './grant-on-cluster';
import { passwordGiven } from './password-given';
import { passwordHasUser } from './password-has-user';
import { permissionsPrepared } from './permissions-prepared';
import { userGiven } from './user-given';
import { userHasDomain } from './user-has-domain';

function account(user: string, password = 'secret', grantPermissions = false): OperationsUserSettings {
  return { user, password, grantPermissions };
}
function node(kind: ComputeKind): ComputeNode {
  return {
    id: 'x-1',
    kind,
    name: 'esx1.example.com',
    path: 'esx1.example.com',
    selectable: true,
    drs: null,
    vmGroups: [],
    cpu: null,
    memory: null,
    children: [],
  };
}
const ops = account('vch-ops@example.com');

ruleCases(userGiven, {
  holds: [ops],
  fails: [
    [account(''), {}],
    [account('   '), {}],
  ],
  doesNotApply: [],
});
ruleCases(passwordGiven, { holds: [ops], fails: [[account('u@d', ''), {}]], doesNotApply: [] });
ruleCases(passwordHasUser, { holds: [ops], fails: [[account(''), {}]], doesNotApply: [account('', '')] });
ruleCases(grantHasUser, {
  holds: [account('u@d', 'x', true)],
  fails: [[account('', '', true), {}]],
  doesNotApply: [ops],
});
ruleCases(administratorNotStored, { holds: [ops], fails: [[account('', ''), {}]], doesNotApply: [] });
ruleCases(userHasDomain, {
  holds: [ops, account('EXAMPLE\\ops')],
  fails: [
    [account('ops'), { user: 'ops' }],
    [account('@example.com'), { user: '@example.com' }],
    [account('EXAMPLE\\'), { user: 'EXAMPLE\\' }],
  ],
  doesNotApply: [account('')],
});
ruleCases(permissionsPrepared, {
  holds: [account('u@d', 'x', true)],
  fails: [[ops, { user: 'vch-ops@example.com' }]],
  doesNotApply: [account('')],
});
ruleCases(grantOnCluster, {
  holds: [
    { operationsUser: account('u@d', 'x', true), resource: node('cluster') },
    { operationsUser: account('u@d', 'x', true), resource: node('resource-pool') },
  ],
  fails: [
    [{ operationsUser: account('u@d', 'x', true), resource: node('host') }, { host: 'esx1.example.com' }],
  ],
  doesNotApply: [
    { operationsUser: ops, resource: node('host') },
    { operationsUser: account('u@d', 'x', true), resource: null },
  ],
});
describe('an account', () => {
  it('is the built-in administrator in either way of writing', () => {
    expect(isBuiltInAdministrator('Administrator@vsphere.local')).toBeTrue();
    expect(isBuiltInAdministrator('VSPHERE.LOCAL\\administrator')).toBeTrue();
    expect(isBuiltInAdministrator('administrators@vsphere.local')).toBeFalse();
  });

  it('is compared without letter case', () => {
    expect(isSameAccount('OPS@Example.com', 'ops@example.com')).toBeTrue();
    expect(isSameAccount('example.com\\ops', 'ops@example.com')).toBeTrue();
    expect(isSameAccount('ops@example.com', 'ops@example.org')).toBeFalse();
    expect(isSameAccount('', '')).toBeFalse();
  });
});
