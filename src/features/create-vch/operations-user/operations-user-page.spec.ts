// SPDX-License-Identifier: Apache-2.0
import { aNode, aVCenter } from '../../../testing/compute-inventory';
import { PageHarness } from '../page.harness';
import type { VchDraft } from '../vch-draft';
import { OperationsUserPage } from './operations-user-page';

async function thePage(prepare?: (draft: VchDraft) => void) {
  const page = new PageHarness(OperationsUserPage, {}, prepare);
  await page.settle();
  return page;
}

const onCluster = (drs: boolean) => (draft: VchDraft) => {
  const node = aNode('cluster', 'Lab', [], { drs });
  draft.forms.compute.controls.resource.setValue({
    kind: 'chosen',
    vCenter: aVCenter('west'),
    datacenter: { id: 'datacenter-1', path: 'Berlin' },
    owner: node,
    node,
  });
};

describe('Operations User page', () => {
  it('has the documented fields', async () => {
    const page = await thePage();
    expect(page.fields).toEqual([
      'vSphere user credentials',
      'Password',
      'Grant this user any necessary permissions',
    ]);
  });

  it('makes settings of what is entered', async () => {
    const page = await thePage();
    await page.type('vSphere user credentials', ' ops@vsphere.local');
    await page.type('Password', ' secret');
    await page.toggle('Grant this user any necessary permissions');
    expect(page.draft.settings().operationsUser).toEqual({
      user: 'ops@vsphere.local',
      password: ' secret',
      grantPermissions: true,
    });
  });

  it('hides the password until it is asked to show it', async () => {
    const page = await thePage();
    await page.type('Password', 'secret');
    expect(page.kindOf('Password')).toBe('password');
    await page.press('Show password for Password');
    expect(page.kindOf('Password')).toBe('text');
    await page.press('Hide password for Password');
    expect(page.kindOf('Password')).toBe('password');
    expect(page.words).not.toContain('secret');
  });

  it('takes blanks for nothing', async () => {
    const page = await thePage();
    await page.type('vSphere user credentials', '   ');
    expect(page.besides('vSphere user credentials')).toContain('No operations user is entered.');
  });

  it('lists the roles to prepare, or that granting makes, for the chosen cluster', async () => {
    const page = await thePage(onCluster(false));
    await page.press('Permissions in detail');
    expect(page.words).toContain('The user needs the permissions of these roles');
    expect(page.words).toContain('vic-vch-endpoint-datastore');
    await page.toggle('Grant this user any necessary permissions');
    expect(page.words).toContain('No account is created.');
  });
});
