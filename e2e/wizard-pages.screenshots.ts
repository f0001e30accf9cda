// SPDX-License-Identifier: Apache-2.0
import { test } from './test';

const folder = 'docs/images';

for (const theme of ['Light', 'Dark'] as const) {
  test(`pictures of the wizard, ${theme}`, async ({ vsphereClient, openssl }) => {
    const picture = (name: string) => `${folder}/${name}-${theme.toLowerCase()}.png`;
    const clientCa = openssl.authority('Acme Client CA');
    const serverCa = openssl.authority('Acme Server CA');
    const server = openssl.server('vch1.example.com', ['vch1.example.com'], serverCa);
    await vsphereClient.switchTheme(theme);
    const wizard = await vsphereClient.newVch();
    const shoot = async (name: string) => {
      await vsphereClient.page.waitForTimeout(400);
      await vsphereClient.dialog.screenshot({ path: picture(name) });
    };
    await wizard.field('VCH name').waitFor();
    await shoot('general');
    await wizard.fillGeneral('team-a');
    await wizard.fillCompute();
    await wizard.back.click();
    await shoot('compute');
    await wizard.next.click();
    await wizard.fillStorage();
    await wizard.back.click();
    await shoot('storage');
    await wizard.next.click();
    await wizard.fillNetworks();
    await wizard.back.click();
    await shoot('networks');
    await wizard.next.click();
    await shoot('security-empty');
    await wizard.chooseAuthorities(clientCa.certificate);
    await wizard.chooseServer(server);
    await shoot('security');
    await wizard.field('Server private key').setInputFiles(clientCa.key);
    await shoot('security-mismatch');
    await wizard.field('Server private key').setInputFiles(server.key);
    await wizard.next.click();
    await shoot('registries');
    await wizard.back.click();
    await wizard.goToSummary();
    await shoot('summary');
    await wizard.back.click();
    await shoot('operations-user');
    await wizard.next.click();
    await wizard.create();
    await shoot('created');
  });
}
