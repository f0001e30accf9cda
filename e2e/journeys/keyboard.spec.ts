// SPDX-License-Identifier: Apache-2.0
import { expect, test } from '../test';

test('the wizard’s first pages and the Security page by keyboard alone', async ({
  vsphereClient,
  page,
  openssl,
}) => {
  const ca = openssl.authority('keyboard-ca');
  await vsphereClient.list.getByRole('button', { name: 'New Virtual Container Host…' }).focus();
  await page.keyboard.press('Enter');
  const wizard = vsphereClient.wizard();
  await expect(wizard.field('VCH name')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('by-keyboard');
  await page.keyboard.press('Enter');
  await expect(wizard.title).toHaveText('Compute Capacity');
  await expect(wizard.titleText).toBeFocused();

  await wizard.fillCompute();
  await wizard.fillStorage();
  await wizard.fillNetworks();
  await expect(wizard.title).toHaveText('Security');
  await expect(wizard.titleText).toBeFocused();
  await expect(wizard.clientCertificates).toBeVisible();
  // Tab order is reading order: the two ways to sort files, the switch, its help, the CA files.
  await page.keyboard.press('Tab');
  await expect(wizard.field('Sort a folder')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(wizard.clientCertificates).toBeFocused();
  await page.keyboard.press('Space');
  await expect(wizard.configuration).toContainText('Configuration 5 of 7');
  await page.keyboard.press('Space');
  await expect(wizard.configuration).toContainText('Configuration 2 of 7');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(wizard.frame.getByText('--tls-ca, --no-tlsverify')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(wizard.field('Certificate authorities for clients')).toBeFocused();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
  await chooser.setFiles(ca.certificate);
  await expect(wizard.frame.getByRole('button', { name: 'Remove keyboard-ca.pem' })).toBeVisible();

  // The two sources are one group: arrow keys choose.
  await wizard.source('Auto-generate').focus();
  await page.keyboard.press('ArrowRight');
  await expect(wizard.source('Existing')).toBeChecked();
  await expect(wizard.configuration).toContainText('Configuration 3 of 7');
});

test('Cancel asks when something was entered, and keeps it when told to stay', async ({
  vsphereClient,
  page,
}) => {
  const wizard = await vsphereClient.newVch();
  await wizard.field('VCH name').fill('kept');
  await wizard.cancel.click();
  const question = page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .filter({ hasText: 'Leave without creating the VCH?' });
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(wizard.field('VCH name')).toHaveValue('kept');
  await wizard.cancel.click();
  await question.getByRole('button', { name: 'Leave' }).click();
  await expect(vsphereClient.dialog).toHaveCount(0);
});

test('what was chosen survives Back', async ({ vsphereClient }) => {
  const wizard = await vsphereClient.newVch();
  await wizard.goToSecurity('survives');
  await wizard.back.click();
  await expect(wizard.field('Bridge network')).toHaveValue('vic-bridge');
  await expect(wizard.field('Public network')).toHaveValue('vic-public');
  await wizard.back.click();
  await wizard.back.click();
  await expect(wizard.frame.getByText('Production, in')).toBeVisible();
  await wizard.back.click();
  await expect(wizard.field('VCH name')).toHaveValue('survives');
});
