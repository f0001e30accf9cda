// SPDX-License-Identifier: Apache-2.0
import { NetworksPage } from './pages/networks-page';
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
    await wizard.generateServer('vch1.example.com', 'Acme');
    await shoot('security-generated');
    await wizard.chooseServer(server);
    await shoot('security');
    await wizard.field('Server private key').setInputFiles(clientCa.key);
    await wizard.finding('tls.server-key-matches-certificate').first().scrollIntoViewIfNeeded();
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

for (const theme of ['Light', 'Dark'] as const) {
  test(`pictures of the Networks page, ${theme}`, async ({ vsphereClient }) => {
    test.setTimeout(120_000);
    const shoot = async (name: string) => {
      await vsphereClient.page.waitForTimeout(400);
      await vsphereClient.dialog.screenshot({ path: `${folder}/${name}-${theme.toLowerCase()}.png` });
    };
    await vsphereClient.switchTheme(theme);
    const wizard = await vsphereClient.newVch();
    const page = await NetworksPage.open(wizard, 'team-a');
    await wizard.field('Client network').selectOption('vic-client');
    await page.addContainerNetwork({ portGroup: 'Backend services', label: 'backend' });
    const peers = await page.addContainerNetwork({
      portGroup: 'vic-containers',
      label: 'databases',
      level: 'Peers',
      addresses: { gateway: '10.1.0.1/24', ranges: ['10.1.0.16/28'], dnsServers: ['10.1.0.2'] },
    });
    await page.unfold('Picture of these networks');
    await page.verdict.scrollIntoViewIfNeeded();
    await shoot('networks-picture');
    await peers.getByLabel('IP range', { exact: true }).fill('10.1.0.10-10.1.0.20');
    await peers.getByRole('button', { name: /^Use 10\.1\.0\.12/ }).waitFor();
    await page.scrollTo(peers.getByLabel('IP range', { exact: true }));
    await shoot('networks-levels');
  });
}
