// SPDX-License-Identifier: Apache-2.0
import { accessibilityProblems } from '../axe';
import { expect, test } from '../test';

for (const theme of ['Light', 'Dark'] as const) {
  test(`every page of the wizard keeps WCAG 2.2 AA, ${theme}`, async ({ vsphereClient, openssl }) => {
    test.setTimeout(120_000);
    const ca = openssl.authority('ca');
    const server = openssl.server('server', ['vch1.example.com'], ca);
    await vsphereClient.switchTheme(theme);
    expect(await accessibilityProblems(vsphereClient.listFrame())).toEqual([]);
    const wizard = await vsphereClient.newVch();
    const check = async (page: string) => {
      await expect(wizard.title).toHaveText(page);
      expect(await accessibilityProblems(vsphereClient.wizardFrame()), page).toEqual([]);
    };
    await wizard.field('VCH name').waitFor();
    await check('General');
    await wizard.goToSecurity('every-page', check);
    await wizard.chooseAuthorities(ca.certificate);
    await wizard.chooseServer({ certificate: server.certificate, key: ca.key });
    await check('Security');
    await wizard.chooseServer(server);
    await wizard.next.click();
    await check('Registry Access');
    await wizard.back.click();
    await wizard.goToSummary();
    await check('Summary');
    await wizard.create();
    expect(await accessibilityProblems(vsphereClient.wizardFrame()), 'created').toEqual([]);
  });
}
