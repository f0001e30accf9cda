// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { readCommand } from '../../src/domain/vic-machine';
import { accessibilityProblems } from '../axe';
import { VchSecurityTab } from '../pages/vch-security';
import { expect, test } from '../test';

test('an expired certificate is seen in the tab, and mended by a command with a certificate made here', async ({
  vsphereClient,
}) => {
  const tab = await VchSecurityTab.of(vsphereClient, 'legacy-vch');
  await expect(tab.access).toContainText(
    'Docker clients refuse to connect: the server certificate expired on',
  );
  await expect(tab.counts).toContainText('1 problem');
  await expect(tab.verdict.getByRole('listitem').first()).toContainText('The server certificate expired on');
  const check = tab.check('tls.server-certificate-is-valid-now');
  await check.getByRole('button', { name: /^Fix it/ }).click();
  await expect(check).toContainText('Keep “Acme Client CA”');
  await check.getByText('Create one here').click();
  await check.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(check.getByText('The private key was made here and is not saved yet')).toBeVisible();
  await check.getByLabel('vSphere administrator').fill('Administrator@vsphere.local');
  await check.getByLabel('For', { exact: true }).selectOption({ label: 'Linux' });
  const command = await tab.command(check).innerText();
  const read = readCommand(command, 'sh');
  expect(read.ok && read.value.command).toBe('configure');
  if (!read.ok) return;
  const { settings, files, notes } = read.value;
  expect(notes).toEqual([]);
  expect(settings.target).toMatchObject({
    vCenter: 'vcenter-west.example.com',
    datacenter: 'Europe/Berlin',
    user: 'Administrator@vsphere.local',
  });
  expect(files.map(({ option, path }) => `${option} ${path}`)).toEqual([
    '--tls-server-cert server-cert.pem',
    '--tls-server-key server-key.pem',
    '--tls-ca client-cas.pem',
  ]);
  expect(command).toContain('--tls-cname legacy-vch.example.com');
  expect(command).toMatch(/--tls-cert-path legacy-vch-certificates-\d{4}-\d{2}-\d{2}/);
  const saved = vsphereClient.page.waitForEvent('download');
  await check.getByRole('button', { name: 'Save client-cas.pem' }).click();
  const path = await (await saved).path();
  expect(await readFile(path, 'utf8')).toMatch(
    /^-----BEGIN CERTIFICATE-----\n[^]*-----END CERTIFICATE-----\n$/,
  );
});

test('a VCH that the server crashes over is shown with what is known, and what to do', async ({
  vsphereClient,
  complaints,
}) => {
  const tab = await VchSecurityTab.of(vsphereClient, 'research-vch');
  await expect(tab.page.getByText('runtime error: invalid memory address')).toBeVisible();
  await expect(tab.verdict.getByRole('listitem').first()).toContainText(
    'The vic-machine server crashes when it is to describe this VCH.',
  );
  await expect(tab.check('review.docker-api-encrypted')).toContainText('Passed');
  await expect(tab.check('tls.clients-are-verified')).toContainText('The server does not tell');
  // The stored certificate is told by another call, which does not crash.
  await expect(tab.section('Server certificate')).toContainText('research-vch.example.com');
  const check = tab.check('review.vch-described');
  await expect(check).toContainText('A stored certificate most likely ends with an empty line');
  await check.getByRole('button', { name: /^Fix it/ }).click();
  await expect(check).toContainText('A CA for clients is missing.');
  // The browser itself reports what our server makes of the answer 500.
  expect(complaints.filter((text) => !text.includes('502'))).toEqual([]);
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`the Security tab keeps WCAG 2.2 AA, ${theme}`, async ({ vsphereClient }) => {
    await vsphereClient.switchTheme(theme);
    for (const name of ['prod-vch-1', 'lab-vch', 'edge-vch', 'research-vch']) {
      const tab = await VchSecurityTab.of(vsphereClient, name);
      await tab.section('Sensitive data').waitFor();
      expect(await accessibilityProblems(tab.frame()), name).toEqual([]);
    }
    const tab = await VchSecurityTab.of(vsphereClient, 'legacy-vch');
    const check = tab.check('tls.server-certificate-is-valid-now');
    await check.getByRole('button', { name: /^Fix it/ }).click();
    await check.getByText('Let vic-machine create it').click();
    await tab.command(check).waitFor();
    expect(await accessibilityProblems(tab.frame()), 'legacy-vch, with a command').toEqual([]);
  });
}

test('the same review is printed with everything unfolded, and exported without secrets', async ({
  vsphereClient: client,
}) => {
  const tab = await VchSecurityTab.of(client, 'edge-vch');
  await expect(tab.check('firewall.peers-ranges-are-blocks')).toContainText('The server does not tell');
  const saved = client.page.waitForEvent('download');
  await tab.page.getByRole('button', { name: 'Export' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^edge-vch-security-\d{4}-\d{2}-\d{2}\.json$/);
  const report = JSON.parse(await readFile(await download.path(), 'utf8')) as { protection: string };
  expect(report.protection).toBe('tlsverify');
  expect(JSON.stringify(report)).not.toMatch(/PRIVATE KEY|password":/);
  await client.switchTheme('Dark');
  await expect(tab.page.locator('body')).toHaveAttribute('cds-theme', 'dark');
  await tab.frame().evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await client.page.emulateMedia({ media: 'print' });
  await expect(tab.page.locator('details:not([open])').filter({ visible: true })).toHaveCount(0);
  await expect(tab.page.getByRole('button', { name: 'Export' })).toBeHidden();
  await expect(tab.page.locator('body')).toHaveAttribute('cds-theme', 'light');
  await tab.frame().evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(tab.page.locator('body')).toHaveAttribute('cds-theme', 'dark');
});

test('the Summary card leads to the tab', async ({ vsphereClient: { page }, vsphereClient }) => {
  await page.getByRole('treeitem', { name: 'staging-vch Virtual Container Host' }).click();
  const card = page.locator('main iframe').contentFrame();
  await expect(card.getByTestId('access')).toContainText(
    'Docker clients with a certificate from “Acme Client CA”',
  );
  await card.getByRole('button', { name: 'Security of this VCH' }).click();
  const tab = await VchSecurityTab.of(vsphereClient, 'staging-vch');
  await expect(tab.verdict).toContainText('The level open filters nothing on “open”');
  await expect(tab.verdict).toContainText(/The server certificate expires in 1[12] days/);
});
