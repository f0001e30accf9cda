// SPDX-License-Identifier: Apache-2.0
import { accessibilityProblems } from '../axe';
import { expect, test } from '../test';

const reuse = 'Use the CAs of an existing VCH…';

test.slow();

test.describe('the CAs of an existing VCH', () => {
  test('let the same clients into a new VCH', async ({ vsphereClient, simulator }) => {
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('same-clients');
    await wizard.frame.getByRole('button', { name: reuse }).click();
    // Why a VCH cannot be asked is said, and another one can be chosen.
    await wizard.choose('Virtual container host', /^research-vch/);
    await expect(wizard.frame.getByText('The CAs of research-vch could not be loaded')).toBeVisible();
    await expect(wizard.frame.getByText('crashes over a VCH whose CA file')).toBeVisible();
    // Its second CA comes with the first one in front of it: each is there once.
    await wizard.choose('Virtual container host', /^edge-vch/);
    await expect(wizard.frame.getByRole('checkbox', { name: /CN=Acme Client CA/ })).toBeChecked();
    await wizard.frame.getByRole('checkbox', { name: /CN=Acme Client CA/ }).uncheck({ force: true });
    await wizard.frame.getByRole('button', { name: 'Add 1 CA' }).click();
    await expect(wizard.frame.getByText('1 CA of edge-vch was added.')).toBeVisible();
    await expect(wizard.frame.getByRole('button', { name: 'Remove edge-vch-ca.pem' })).toBeVisible();
    await expect(wizard.frame.getByRole('button', { name: reuse })).toBeFocused();
    await wizard.generateServer('same-clients.example.com');
    await wizard.goToSummary();
    await expect(wizard.choice('Certificate authorities for clients')).toContainText('Partner CA');
    // On no disk yet: the file that the command names can be saved here.
    const [download] = await Promise.all([
      vsphereClient.page.waitForEvent('download'),
      wizard.frame.getByRole('button', { name: 'Save edge-vch-ca.pem' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('edge-vch-ca.pem');
    await wizard.create();
    await expect(wizard.outcome).toContainText('“same-clients” was created.');
    expect((await simulator.vch('same-clients')).endpoint?.clientCertificates).toBe(true);
  });

  test('are taken over for registries, one after another', async ({ vsphereClient, openssl }) => {
    const ca = openssl.authority('registry-ca');
    const clientCa = openssl.authority('reuse-client-ca');
    // A VCH with a registry CA, as the wizard makes it.
    let wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('with-registry-ca');
    await wizard.chooseAuthorities(clientCa.certificate);
    await wizard.generateServer('with-registry-ca.example.com');
    await wizard.next.click();
    await wizard.field('Additional registry certificates').setInputFiles(ca.certificate);
    await wizard.back.click();
    await wizard.goToSummary();
    await wizard.create();
    await wizard.close();
    // And a second one, which needs the same.
    wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('second');
    await wizard.chooseAuthorities(clientCa.certificate);
    await wizard.generateServer('second.example.com');
    await wizard.next.click();
    await wizard.frame.getByRole('button', { name: reuse }).click();
    await wizard.choose('Virtual container host', /^prod-vch-1/);
    await expect(wizard.frame.getByText('prod-vch-1 has no registry CAs')).toBeVisible();
    await wizard.choose('Virtual container host', /^with-registry-ca/);
    await wizard.frame.getByRole('button', { name: 'Add 1 CA' }).click();
    await expect(
      wizard.frame.getByRole('button', { name: 'Remove with-registry-ca-registry-ca.pem' }),
    ).toBeVisible();
    await expect(wizard.next).toBeEnabled();
  });
});

test('a whitelist of insecure registries alone is refused: it would be none', async ({
  vsphereClient,
  openssl,
}) => {
  const ca = openssl.authority('whitelist-ca');
  const wizard = await vsphereClient.newVch();
  await wizard.goToSecurity();
  await wizard.chooseAuthorities(ca.certificate);
  await wizard.generateServer('vch1.example.com');
  await wizard.next.click();
  await wizard.field('Whitelist registry mode').setChecked(true, { force: true });
  await wizard.field('Whitelist registry 1').fill('lab.example.com');
  await wizard.field('Connection 1').selectOption('insecure');
  await expect(wizard.next).toBeDisabled();
  // The field before is left with this press, and says what is wrong: the button must not run away under the mouse.
  await wizard.frame.getByRole('button', { name: 'Show what' }).click({ delay: 300 });
  await expect(wizard.reason('registries.whitelist-restricts')).toContainText('is no whitelist');
  // A secure entry makes one; without its CA that is a warning, and stops nobody.
  await wizard.frame.getByRole('button', { name: 'Add a registry' }).click();
  await wizard.field('Whitelist registry 2').fill('harbor.example.com');
  await expect(wizard.finding('registries.private-authorities-given').first()).toContainText(
    'No registry certificate is added for harbor.example.com',
  );
  await expect(wizard.finding('registries.lists-final-known').first()).toContainText('cannot be changed');
  await expect(wizard.next).toBeEnabled();
});

test('permissions are not granted on a host that stands alone, nor to whoever deploys', async ({
  vsphereClient,
  openssl,
}) => {
  const ca = openssl.authority('host-ca');
  const wizard = await vsphereClient.newVch();
  await wizard.fillGeneral('alone');
  await wizard.fillCompute(['vcenter-west.example.com', 'Europe', 'Berlin', 'esx-edge.example.com']);
  await wizard.fillStorage(/^edge-local/);
  await wizard.fillNetworks();
  await wizard.chooseAuthorities(ca.certificate);
  await wizard.generateServer('alone.example.com');
  await wizard.next.click();
  await wizard.next.click();
  await wizard.field('vSphere user credentials').fill('vic-ops@example.com');
  await wizard.field('Password').fill(wizard.password);
  await wizard.field('Grant this user any necessary permissions').setChecked(true, { force: true });
  await expect(wizard.next).toBeDisabled();
  await wizard.frame.getByRole('button', { name: 'Show what' }).click();
  await expect(wizard.reason('operations-user.grant-on-cluster')).toContainText(
    'esx-edge.example.com is a host that stands alone',
  );
  await wizard.field('Grant this user any necessary permissions').setChecked(false, { force: true });
  await expect(wizard.next).toBeEnabled();
  await wizard.frame.getByRole('button', { name: 'Permissions in detail' }).click();
  await expect(
    wizard.frame.getByText('assign to the host what the table assigns to the cluster'),
  ).toBeVisible();
  await expect(wizard.frame.getByRole('rowheader', { name: 'VCH - endpoint - datastore' })).toBeVisible();

  // Who is signed in deploys the VCH, and is no operations user.
  await wizard.field('vSphere user credentials').fill('VSPHERE.LOCAL\\administrator');
  await expect(wizard.frame.getByText('is vSphere’s built-in administrator')).toBeVisible();
  await wizard.field('vSphere user credentials').fill('administrator@vsphere.local');
  await expect(wizard.next).toBeEnabled();
});

test('what was confirmed is recorded in the summary, beside the choice, and each section leads back', async ({
  vsphereClient,
}) => {
  const wizard = await vsphereClient.newVch();
  await wizard.goToSecurity('open-to-all');
  await wizard.setClientCertificates(false);
  await wizard.generateServer('open.example.com');
  await expect(wizard.next).toBeDisabled();
  await wizard.acknowledge('tls.unverified-api-not-public');
  await wizard.goToSummary();
  await expect(wizard.choice('Client Certificates')).toContainText(
    'You confirmed: “I understand and want this.”',
  );
  await expect(wizard.frame.getByText(/confirmed\)/)).toBeVisible();
  await expect(wizard.finish).toBeEnabled();
  // Every finding is there once.
  const rules = await wizard.frame
    .locator('vch-summary-finding [data-rule]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-rule')));
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules).toContain('operations-user.permissions-prepared');

  await wizard.frame.getByRole('button', { name: 'Edit Operations User' }).click();
  await expect(wizard.title).toHaveText('Operations User');
  await wizard.next.click();
  await wizard.frame.getByRole('button', { name: 'Go there: Client Certificates' }).first().click();
  await expect(wizard.title).toHaveText('Security');
  await wizard.frame.getByRole('button', { name: 'Summary' }).click();
  await expect(wizard.title).toHaveText('Summary');
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`everything folded out keeps WCAG 2.2 AA, ${theme}`, async ({ vsphereClient, openssl }) => {
    const ca = openssl.authority('axe-ca');
    await vsphereClient.switchTheme(theme);
    const wizard = await vsphereClient.newVch();
    const check = async (what: string) => {
      expect(await accessibilityProblems(vsphereClient.wizardFrame()), what).toEqual([]);
    };
    await wizard.goToSecurity('axe-vch');
    await wizard.chooseAuthorities(ca.certificate);
    await wizard.generateServer('vch1.example.com');
    await wizard.next.click();
    await wizard.field('Whitelist registry mode').setChecked(true, { force: true });
    await wizard.field('Whitelist registry 1').fill('harbor.example.com');
    await wizard.frame.getByRole('button', { name: reuse }).click();
    await wizard.choose('Virtual container host', /^prod-vch-1/);
    await expect(wizard.frame.getByText('has no registry CAs')).toBeVisible();
    await check('Registry Access');
    await wizard.next.click();
    await wizard.field('vSphere user credentials').fill('vic-ops@example.com');
    await wizard.field('Password').fill(wizard.password);
    for (const section of [
      'Permissions in detail',
      'What is created in vSphere',
      'When the password changes',
    ]) {
      await wizard.frame.getByRole('button', { name: section }).click();
    }
    await check('Operations User');
    await wizard.next.click();
    await wizard.finish.waitFor();
    await check('Summary');
  });
}
