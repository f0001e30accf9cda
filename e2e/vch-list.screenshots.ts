// SPDX-License-Identifier: Apache-2.0
import { VchListPage } from './pages/vch-list';
import { expect, test } from './test';

const folder = 'docs/images';

for (const theme of ['Light', 'Dark'] as const) {
  test(`pictures of the list, ${theme}`, async ({ vsphereClient }) => {
    const { page } = vsphereClient;
    const shoot = async (name: string) => {
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${folder}/${name}-${theme.toLowerCase()}.png` });
    };
    await page.setViewportSize({ width: 1440, height: 860 });
    const list = new VchListPage(vsphereClient);
    await vsphereClient.switchTheme(theme);
    await expect(list.summary).toHaveText('9 virtual container hosts · 1 could not be read');
    await shoot('list');
    await list.open('research-vch');
    await shoot('list-details');
    await list.details.getByRole('button', { name: 'Close' }).click();
    await list.frame.getByLabel('Group by client CA').check({ force: true });
    await shoot('list-grouped');
    await page.getByRole('treeitem', { name: 'renewed-vch Virtual Container Host' }).click();
    await page.getByRole('tab', { name: 'Configure' }).click();
    const tab = page.locator('main iframe').contentFrame();
    await tab.getByRole('button', { name: 'Check what it really serves' }).click();
    await tab.getByRole('heading', { name: 'What it really serves' }).evaluate((heading) => {
      heading.scrollIntoView({ block: 'start' });
    });
    await tab.getByText('Partner CA').first().waitFor();
    // That moved the vSphere Client around it, too.
    await page.evaluate(() => {
      document.scrollingElement?.scrollTo(0, 0);
      document.body.scrollTo(0, 0);
    });
    await shoot('probe');
    await page.getByRole('treeitem', { name: 'prod-vch-1 Virtual Container Host' }).click();
    await page.getByRole('tab', { name: 'Configure' }).click();
    await tab.getByRole('heading', { name: 'prod-vch-1', level: 1 }).waitFor();
    await shoot('vch-security');
  });
}
