// SPDX-License-Identifier: Apache-2.0
import { accessibilityProblems } from '../axe';
import { expect, test } from '../test';

test('a VCH shows who may connect on its Summary and Configure tabs', async ({ vsphereClient: { page } }) => {
  await page.getByRole('treeitem', { name: 'prod-vch-1 Virtual Container Host' }).click();
  const card = page.locator('main iframe').contentFrame();
  await expect(card.getByText('Only clients with a certificate')).toBeVisible();
  await page.getByRole('tab', { name: 'Configure' }).click();
  const tab = page.locator('main iframe').contentFrame();
  await expect(tab.getByText('Only clients with a certificate', { exact: true })).toBeVisible();
  await expect(tab.getByText(':2376').first()).toBeVisible();
  const ports = tab.locator('[data-section="open-ports"]');
  await expect(ports.getByRole('row').filter({ hasText: 'Docker API' }).first()).toContainText('2376');
  await tab.getByText('Picture of these networks').click();
  await expect(tab.locator('vch-network-picture svg').first()).toContainText('prod-vch-1');
  const frame = page.frames().find((candidate) => candidate.url().includes('#/vch'));
  expect(frame === undefined ? ['no frame'] : await accessibilityProblems(frame)).toEqual([]);
  await page.getByRole('treeitem', { name: 'lab-vch Virtual Container Host' }).click();
  await expect(
    page.locator('main iframe').contentFrame().getByText('Not encrypted; anyone who reaches the port'),
  ).toBeVisible();
});
