// SPDX-License-Identifier: Apache-2.0
import { aNode, aVCenter } from '../../../testing/compute-inventory';
import { PageHarness } from '../page.harness';
import type { VchDraft } from '../vch-draft';
import { OperationsUserPage } from './operations-user-page';

async function thePage(prepare?: (draft: VchDraft) => void) {
  const signedInUser = () => Promise.resolve({ ok: true, value: 'Alice@example.com' } as const);
  const page = new PageHarness(OperationsUserPage, { signedInUser }, prepare);
  await page.settle();
  return page;
}

const on = (node: ReturnType<typeof aNode>) => (draft: VchDraft) => {
  draft.forms.compute.controls.resource.setValue({
    kind: 'chosen',
    vCenter: aVCenter('west'),
    datacenter: { id: 'datacenter-1', path: 'Berlin' },
    owner: node,
    node,
  });
};
const onCluster = (drs: boolean) => on(aNode('cluster', 'Lab', [], { drs }));

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

  it('knows the account that deploys the VCH', async () => {
    const page = await thePage();
    await page.type('vSphere user credentials', 'EXAMPLE.COM\\alice');
    expect(page.besides('vSphere user credentials')).toContain('is the account that deploys the VCH.');
    await page.toggle('Grant this user any necessary permissions');
    expect(page.draft.findings().map(({ id }) => id)).toContain(
      'operations-user.permissions-not-granted-to-administrator',
    );
  });

  it('lists the roles to prepare, or that granting makes, for the chosen cluster', async () => {
    const page = await thePage(onCluster(false));
    await page.press('Permissions in detail');
    expect(page.isChecked('Prepared by hand')).toBeTrue();
    expect(page.isChecked('Without DRS')).toBeTrue();
    expect(page.words).toContain('VCH - endpoint - datastore cluster and everything below');
    await page.toggle('With DRS');
    expect(page.words).not.toContain('VCH - endpoint - datastore');
    expect(page.words).toContain('VCH - endpoint resource pool of the VCH and everything below');
    await page.toggle('Grant this user any necessary permissions');
    expect(page.isChecked('Granted for you')).toBeTrue();
    expect(page.words).toContain('vic-vch-endpoint');
    expect(page.words).toContain('No account is created.');
    expect(page.words).toContain('Resource: Migrate powered off virtual machine');
  });

  it('says that nothing is granted on a host that stands alone', async () => {
    const page = await thePage(on(aNode('host', 'esx-9')));
    await page.toggle('Grant this user any necessary permissions');
    expect(page.draft.findings().map(({ id }) => id)).toContain('operations-user.grant-on-cluster');
    await page.press('Permissions in detail');
    expect(page.words).toContain('assign to the host what the table assigns to the cluster');
  });

  it('says what the Security Reference says of accounts, and what is so', async () => {
    const page = await thePage();
    await page.press('What is created in vSphere');
    expect(page.words).toContain(
      '“vSphere Integrated Containers does not create service accounts and does not assign any vSphere privileges.”',
    );
    expect(page.words).toContain('Accounts none none');
    expect(page.words).toContain('those with the prefix “vic-vch-”');
  });

  it('has the command for a changed password, without any', async () => {
    const page = await thePage(onCluster(true));
    await page.press('When the password changes');
    expect(page.words).toContain('The command appears once');
    await page.type('vSphere user credentials', 'ops@vsphere.local');
    await page.type('Password', 'not-to-be-seen');
    const command = page.root.querySelector('[data-testid="command"]')?.textContent ?? '';
    expect(command).toContain('configure');
    expect(command).toContain('--ops-user ops@vsphere.local');
    expect(page.root.innerHTML).not.toContain('not-to-be-seen');
  });
});
