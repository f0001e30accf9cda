// SPDX-License-Identifier: Apache-2.0
import { judge } from '../clients/check';
import { expect, test } from '../test';

for (const { number, tls } of [
  { number: 1, tls: { mode: 'tlsverify', serverGenerated: true, clientAuthoritiesGenerated: true } },
  { number: 4, tls: { mode: 'tlsverify', serverGenerated: false, clientAuthoritiesGenerated: true } },
  { number: 7, tls: { mode: 'no-tls', dockerPort: 2375 } },
] as const) {
  test(`configuration ${number}: the wizard gives a vic-machine command that makes it, and leaves the form alone`, async ({
    vsphereClient,
    openssl,
    complaints,
  }) => {
    const authority = openssl.authority('server-ca');
    const server = openssl.server('server', ['vch1.example.com'], authority);
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity(`row-${number}`);
    await wizard.chooseServer(server);
    await wizard.chooseAuthorities(authority.certificate);
    await expect(wizard.configuration).toContainText('Configuration 3 of 7');
    await wizard.frame.getByText('All seven configurations').click();
    await wizard.frame.getByRole('button', { name: `Example for configuration ${number}` }).click();
    await expect(wizard.frame.getByText('The wizard does not support')).toBeVisible();
    await wizard.field('vSphere user for vic-machine').fill('administrator@vsphere.local');
    const command = await wizard.frame
      .getByRole('group', { name: `vic-machine create for configuration ${number}` })
      .innerText();
    expect(command).toContain(`--name row-${number}`);
    expect(judge(command, openssl.folder)).toMatchObject({ accept: true, configuration: number, tls });
    await expect(wizard.configuration).toContainText('Configuration 3 of 7');
    expect(complaints).toEqual([]);
  });
}
