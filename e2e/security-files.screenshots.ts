// SPDX-License-Identifier: Apache-2.0
import { FileSortingParts } from './pages/file-sorting';
import { test } from './test';

const folder = 'docs/images';

for (const theme of ['Light', 'Dark'] as const) {
  test(`pictures of a sorted folder and of the four certificates, ${theme}`, async ({
    vsphereClient,
    openssl,
  }) => {
    const picture = (name: string) => `${folder}/${name}-${theme.toLowerCase()}.png`;
    const clientCa = openssl.authority('Acme Client CA');
    const serverCa = openssl.authority('Acme Server CA');
    const server = openssl.server('vch1.example.com', ['vch1.example.com'], serverCa);
    const client = openssl.client('alice', clientCa);
    const path = openssl.folderOf('certificates', {
      'server-cert.pem': server.certificate,
      'server-key.pem': server.key,
      'ca.pem': serverCa.certificate,
      'client-ca.pem': clientCa.certificate,
      'client-ca-key.pem': clientCa.key,
      'cert.pem': client.certificate,
      'key.pem': client.key,
    });
    await vsphereClient.switchTheme(theme);
    const wizard = await vsphereClient.newVch();
    const shoot = async (name: string) => {
      await vsphereClient.page.waitForTimeout(400);
      await vsphereClient.dialog.screenshot({ path: picture(name) });
    };
    await wizard.goToSecurity('team-a');
    const sorting = new FileSortingParts(wizard);
    await sorting.dropPaths(vsphereClient.page, wizard.title, [path]);
    await sorting.take.waitFor();
    await shoot('security-sorting');
    await sorting.take.click();
    const summary = wizard.frame.getByText('Who signs what?');
    await summary.click();
    const drawn = wizard.frame.getByRole('img', { name: 'Who signs what' });
    await drawn.scrollIntoViewIfNeeded();
    await shoot('security-picture');
    await wizard.frame.getByRole('button', { name: 'Details of Acme Client CA' }).click();
    await wizard.clientCertificates.scrollIntoViewIfNeeded();
    await shoot('security-certificate');
  });
}
