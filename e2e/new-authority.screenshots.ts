// SPDX-License-Identifier: Apache-2.0
import { NewAuthority } from './pages/new-authority';
import { test } from './test';

for (const theme of ['Light', 'Dark'] as const) {
  test(`pictures of “Create a CA here”, ${theme}`, async ({ vsphereClient }, { outputDir }) => {
    await vsphereClient.switchTheme(theme);
    const wizard = await vsphereClient.newVch();
    const authority = new NewAuthority(vsphereClient.page, wizard, outputDir);
    const shoot = async (name: string) => {
      await vsphereClient.page.waitForTimeout(400);
      const path = `docs/images/${name}-${theme.toLowerCase()}.png`;
      await vsphereClient.dialog.screenshot({ path });
    };
    await wizard.goToSecurity('team-a');
    await wizard.generateServer('vch1.example.com');
    await authority.open();
    await authority.field('CA name').fill('Acme Client CA');
    await authority.field('Organization').fill('Acme');
    await authority.nameClients('alice', 'build-server');
    await shoot('new-authority');
    await authority.create();
    await authority.download('Download alice.zip');
    await shoot('new-authority-made');
  });
}
