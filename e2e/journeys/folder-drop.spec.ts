// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityProblems } from '../axe';
import type { OpenSsl } from '../certificates/openssl';
import { dial } from '../clients/docker-api-client';
import { FileSortingParts } from '../pages/file-sorting';
import { expect, test } from '../test';

const host = 'vch1.example.com';

/** What an operator has lying in a folder: Docker's own names, and more than is wanted. */
function aFolder(openssl: OpenSsl, name: string) {
  const serverCa = openssl.authority(`${name}-server-ca`);
  const clientCa = openssl.authority(`${name}-client-ca`);
  const server = openssl.server(`${name}-server`, [host], serverCa);
  const client = openssl.client(`${name}-client`, clientCa);
  const path = openssl.folderOf(name, {
    'server-cert.pem': server.certificate,
    'server-key.pem': server.key,
    'ca.pem': serverCa.certificate,
    'cert.pem': client.certificate,
    'key.pem': client.key,
    'signers/clients.pem': clientCa.certificate,
    'signers/clients-key.pem': clientCa.key,
    'README.md': openssl.text(`${name}.md`, 'Certificates of the VCH'),
  });
  return { path, server, client, serverCa };
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`a dropped folder is sorted, shown, and taken only then, ${theme}`, async ({
    vsphereClient,
    simulator,
    openssl,
    page,
    complaints,
  }) => {
    test.setTimeout(120_000);
    const folder = aFolder(openssl, `folder-${theme.toLowerCase()}`);
    await vsphereClient.switchTheme(theme);
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('from-a-folder');
    const sorting = new FileSortingParts(wizard);
    await sorting.dropPaths(page, wizard.title, [folder.path]);

    await expect(sorting.preview.getByRole('heading', { name: 'Where these 8 files go' })).toBeFocused();
    const certificate = sorting.place('Server certificate');
    await expect(certificate.getByRole('combobox')).toHaveValue('server-cert.pem');
    await expect(certificate).toContainText('The private key in “server-key.pem” belongs to it.');
    await expect(sorting.place('Server private key').getByRole('combobox')).toHaveValue('server-key.pem');
    await expect(sorting.place('CA your clients use as ca.pem').getByRole('combobox')).toHaveValue('ca.pem');
    const authorities = sorting.place('Certificate authorities for clients');
    await expect(authorities.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await expect(authorities.getByLabel('signers/clients.pem')).toBeChecked();
    await expect(authorities).toContainText('It signed the client certificate in “cert.pem”');
    await expect(sorting.place('Client certificate, to try').getByRole('combobox')).toHaveValue('cert.pem');
    await expect(sorting.preview).toContainText('signers/clients-key.pem: It holds the private key of a CA');
    await expect(sorting.preview).toContainText('README.md');
    expect(await accessibilityProblems(vsphereClient.wizardFrame())).toEqual([]);

    // Nothing has changed yet.
    await expect(wizard.source('Auto-generate')).toBeChecked();
    await expect(wizard.next).toBeDisabled();
    await expect(wizard.frame.getByRole('button', { name: /^Remove / })).toHaveCount(0);

    await sorting.take.click();
    await expect(sorting.preview).toBeHidden();
    await expect(wizard.source('Existing')).toBeChecked();
    for (const name of ['server-cert.pem', 'server-key.pem', 'ca.pem', 'signers/clients.pem']) {
      await expect(wizard.frame.getByRole('button', { name: `Remove ${name}`, exact: true })).toBeVisible();
    }
    await wizard.frame.getByText('Who signs what?').click();
    const picture = wizard.frame.getByRole('img', { name: 'Who signs what' });
    await expect(picture).toContainText(`folder-${theme.toLowerCase()}-server`);
    await expect(wizard.next).toBeEnabled();
    expect(await accessibilityProblems(vsphereClient.wizardFrame())).toEqual([]);
    await wizard.goToSummary();
    await wizard.create();
    await expect(wizard.outcome).toContainText('was created.');

    const vch = await simulator.vch('from-a-folder');
    const trust = readFileSync(folder.serverCa.certificate, 'utf8');
    expect(await dial({ ...vch, name: host, trust, client: folder.client })).toMatchObject({
      connected: true,
    });
    expect(await dial({ ...vch, name: host, trust })).toMatchObject({ connected: false });
    // The key of the CA that signs clients was never taken.
    const key = readFileSync(join(folder.path, 'signers/clients-key.pem'), 'utf8').split('\n')[2] ?? '';
    expect(key).not.toBe('');
    expect(JSON.stringify(await simulator.state())).not.toContain(key);
    expect(complaints).toEqual([]);
  });
}

test('several files dropped on a place for one are sorted, and can be changed or left', async ({
  vsphereClient,
  openssl,
}) => {
  const ca = openssl.authority('two-ca');
  const first = openssl.server('first', ['first.example.com'], ca);
  const second = openssl.server('second', ['second.example.com'], ca);
  const wizard = await vsphereClient.newVch();
  await wizard.goToSecurity('two-pairs');
  await wizard.chooseSource('Existing');
  const sorting = new FileSortingParts(wizard);
  const zone = wizard.field('Server certificate').locator('..');
  const files = [first.certificate, first.key, second.certificate, second.key, ca.certificate];
  await sorting.dropContents(zone, files);

  const certificate = sorting.place('Server certificate').getByRole('combobox');
  await expect(certificate).toHaveValue('None of these files');
  await expect(sorting.preview).toContainText('Several pairs could be the VCH’s. Choose the one you mean.');
  await sorting.cancel.click();
  await expect(sorting.preview).toBeHidden();
  await expect(wizard.frame.getByRole('button', { name: /^Remove / })).toHaveCount(0);

  await sorting.dropContents(zone, files);
  await certificate.selectOption('second.pem');
  await expect(sorting.place('Server private key').getByRole('combobox')).toHaveValue('second-key.pem');
  await sorting.take.click();
  await expect(wizard.frame.getByRole('button', { name: 'Remove second.pem' })).toBeVisible();
  await expect(wizard.frame.getByRole('button', { name: 'Remove second-key.pem' })).toBeVisible();
});

test('a folder by keyboard alone', async ({ vsphereClient, openssl, page }) => {
  const { path } = aFolder(openssl, 'by-keyboard');
  const wizard = await vsphereClient.newVch();
  await wizard.goToSecurity('by-keyboard');
  const sorting = new FileSortingParts(wizard);
  // A page that was just opened leads the focus to its title, a moment later.
  await page.waitForTimeout(400);
  await wizard.field('Sort a folder').focus();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
  await chooser.setFiles(path);
  await expect(sorting.preview.getByRole('heading', { name: 'Where these 8 files go' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sorting.place('Server certificate').getByRole('combobox')).toBeFocused();
  await sorting.take.focus();
  await page.keyboard.press('Enter');
  await expect(wizard.field('Sort a folder')).toBeFocused();
  await expect(wizard.next).toBeEnabled();
});
