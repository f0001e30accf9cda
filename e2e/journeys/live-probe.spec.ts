// SPDX-License-Identifier: Apache-2.0
import process from 'node:process';
import { accessibilityProblems } from '../axe';
import { expect, test } from '../test';

test.skip(process.platform !== 'linux', 'simulated VCHs have addresses of their own on Linux');

test('what a VCH really serves is compared with what is configured', async ({ vsphereClient: { page } }) => {
  const probe = async (name: string) => {
    await page.getByRole('treeitem', { name: `${name} Virtual Container Host` }).click();
    await page.getByRole('tab', { name: 'Configure' }).click();
    const tab = page.locator('main iframe').contentFrame();
    await tab.getByRole('button', { name: 'Check what it really serves' }).click();
    return tab;
  };
  const inOrder = await probe('prod-vch-1');
  await expect(inOrder.getByText('What is served is what is configured.')).toBeVisible();
  await expect(inOrder.getByText('Asked for, of “Acme Client CA”')).toBeVisible();
  await expect(inOrder.getByText('Are turned away')).toBeVisible();
  await expect(inOrder.getByText('1.2 accepted')).toBeVisible();

  const other = await probe('renewed-vch');
  await expect(other.getByText('2 things served are not what is configured:')).toBeVisible();
  await expect(other.getByText(/served is another one, renewed-vch.example.com \(expired on/)).toBeVisible();
  await expect(other.getByText(/Asked for, but not configured: “Partner CA”/)).toBeVisible();
  const frame = page.frames().find((candidate) => candidate.url().includes('#/vch'));
  expect(frame === undefined ? ['no frame'] : await accessibilityProblems(frame)).toEqual([]);

  const undescribed = await probe('research-vch');
  await expect(undescribed.getByText('Asked for, of “Research CA”')).toBeVisible();
});

test('a VCH without an address says so', async ({ vsphereClient: { page } }) => {
  await page.getByRole('treeitem', { name: 'branch-vch Virtual Container Host' }).click();
  await page.getByRole('tab', { name: 'Configure' }).click();
  const tab = page.locator('main iframe').contentFrame();
  await tab.getByRole('button', { name: 'Check what it really serves' }).click();
  await expect(tab.getByText('This VCH has no address yet: there is nothing to connect to.')).toBeVisible();
});
