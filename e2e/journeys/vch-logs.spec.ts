// SPDX-License-Identifier: Apache-2.0
import { vchBundle } from '../../src/testing/logs';
import { accessibilityProblems } from '../axe';
import { LogSection } from '../pages/log-section';
import { expect, test } from '../test';

const bundle = async () => ({
  name: 'logs.tar.gz',
  content: await vchBundle(new Date('2026-11-20T08:00:00Z')),
});

test('a dropped bundle tells who was refused, why and when', async ({
  vsphereClient: { page },
  complaints,
}) => {
  const logs = new LogSection(page);
  await logs.open('prod-vch-1');
  await expect(logs.content.getByText('Nothing of them is sent anywhere')).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await logs.drop(await bundle());
  await expect(
    logs.content.getByText(/\d+ times a connection or sign-in failed, from 4 addresses\./),
  ).toBeVisible();
  const row = logs.clients.getByRole('row').filter({ hasText: '10.1.2.3' });
  await expect(row).toContainText('A client showed no certificate');
  await expect(logs.timeline).toBeVisible();
  await logs.content.getByText('As a table').click();
  await expect(logs.content.getByRole('cell', { name: 'Nov 20, 2026, 8:00:00 AM' }).first()).toBeVisible();
  // The address leads to its lines.
  await row.getByRole('button').click();
  const line = logs.content.getByRole('article').first();
  await expect(line).toContainText('http: TLS handshake error from 10.1.2.3');
  await line.getByText('var/log/vic/docker-personality.log, line').click();
  await expect(line).toContainText('give them a client certificate');
  // Read in the browser: the worker's script is all that was fetched.
  expect(
    requests.filter(
      (request) => !/^GET \S+\/worker-\w+\.js$/.test(request) && !request.startsWith('GET blob:'),
    ),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the reader of logs works by keyboard alone', async ({ vsphereClient: { page } }) => {
  const logs = new LogSection(page);
  await logs.open('prod-vch-1');
  await logs.picker.focus();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  const { name, content } = await bundle();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  const address = logs.clients.getByRole('button', { name: 'Address' });
  await address.focus();
  await page.keyboard.press('Enter');
  await expect(logs.clients.getByRole('columnheader', { name: 'Address' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.keyboard.press('Tab');
  await expect(logs.clients.getByRole('button', { name: /^Messages/ })).toBeFocused();
  const title = logs.messages.getByRole('button', { name: 'A sign-in to VCH Admin failed' });
  await title.focus();
  await page.keyboard.press('Enter');
  await expect(logs.content.getByRole('article')).toHaveCount(1);
  await expect(logs.content.getByRole('heading', { name: 'Lines' })).toBeFocused();
});

test('the creation log is read with the same reader', async ({ vsphereClient: { page } }) => {
  const logs = new LogSection(page);
  await logs.open('lab-vch');
  await logs.content.getByRole('button', { name: 'Read the creation log' }).click();
  await expect(logs.messages.getByRole('button', { name: 'The VCH was created without TLS' })).toBeVisible();
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`the reader of logs keeps WCAG 2.2 AA, ${theme}`, async ({ vsphereClient }) => {
    await vsphereClient.switchTheme(theme);
    const logs = new LogSection(vsphereClient.page);
    await logs.open('prod-vch-1');
    await logs.content.getByText('Where to get the logs').click();
    expect(await accessibilityProblems(logs.frame()), 'before').toEqual([]);
    await logs.choose(await bundle());
    await expect(logs.timeline).toBeVisible();
    await logs.content.getByText('As a table').click();
    await logs.content.getByText('2 logs read').click();
    await logs.content.getByText(', line ').first().click();
    expect(await accessibilityProblems(logs.frame()), 'read').toEqual([]);
  });
}
