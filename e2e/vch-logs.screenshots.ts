// SPDX-License-Identifier: Apache-2.0
import { vchBundle } from '../src/testing/logs';
import { LogSection } from './pages/log-section';
import { expect, test } from './test';

for (const theme of ['Light', 'Dark'] as const) {
  test(`pictures of the log reader, ${theme}`, async ({ vsphereClient }) => {
    await vsphereClient.switchTheme(theme);
    const logs = new LogSection(vsphereClient.page);
    await logs.open('prod-vch-1');
    const content = await vchBundle(new Date('2026-11-20T08:00:00Z'));
    await logs.choose({ name: 'logs.tar.gz', content });
    await expect(logs.timeline).toBeVisible();
    await logs.content.getByRole('heading', { name: 'When', exact: true }).evaluate((heading) => {
      heading.scrollIntoView({ block: 'start' });
    });
    // That moved the vSphere Client around it, too.
    await vsphereClient.page.evaluate(() => {
      document.scrollingElement?.scrollTo(0, 0);
      document.body.scrollTo(0, 0);
    });
    await vsphereClient.page.screenshot({ path: `docs/images/logs-${theme.toLowerCase()}.png` });
  });
}
