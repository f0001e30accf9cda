// SPDX-License-Identifier: Apache-2.0
import { expect, test } from '../test';

for (const [width, height] of [
  [900, 500],
  [1050, 700],
] as const) {
  test(`no page of the wizard scrolls to the side at ${width} × ${height}`, async ({
    vsphereClient,
    page,
    openssl,
  }) => {
    await page.setViewportSize({ width, height });
    const wizard = await vsphereClient.newVch();
    const check = async (name: string) => {
      await expect(wizard.title).toContainText(name);
      const tooWide = await vsphereClient.wizardFrame().evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('html, body, body *')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
          .filter(
            (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && one.tagName !== 'PRE',
          )
          .map((one) => `${one.tagName}.${one.className} ${one.scrollWidth} > ${one.clientWidth}`),
      );
      expect(tooWide, name).toEqual([]);
    };
    await wizard.goToSecurity('small-window', check);
    await wizard.chooseAuthorities(openssl.authority('small-ca').certificate);
    await wizard.generateServer('vch1.example.com', 'Acme');
    for (const panel of ['Ports this opens', 'What to hand to developers', 'All seven configurations']) {
      await wizard.frame.getByText(panel, { exact: true }).click();
    }
    await wizard.frame.getByRole('columnheader').first().waitFor();
    await check('Security');
    await wizard.goToSummary();
    await check('Summary');
  });
}
