// SPDX-License-Identifier: Apache-2.0
import { NetworksPage } from '../pages/networks-page';
import { expect, test } from '../test';

/** A static address and a certificate for a host name: common, and good as long as clients dial the name. */
test('whether clients will connect is told for what they will dial', async ({ vsphereClient, openssl }) => {
  const ca = openssl.authority('Acme CA');
  const server = openssl.server('vch1', ['vch1.example.com'], ca);
  const wizard = await vsphereClient.newVch();
  const networks = await NetworksPage.open(wizard);
  const network = networks.network('Public');
  await network.getByRole('radio', { name: 'Static IP', exact: true }).check({ force: true });
  await network.getByLabel('Static IP address', { exact: true }).fill('10.20.0.5/24');
  await network.getByLabel('Gateway', { exact: true }).fill('10.20.0.1');
  await wizard.next.click();
  await wizard.chooseAuthorities(ca.certificate);
  await wizard.chooseServer(server);

  const names = wizard.frame.getByTestId('dialled-names').getByRole('listitem');
  const verdict = wizard.frame.getByTestId('verdict');
  await expect(names).toHaveText([
    /^10\.20\.0\.5 \(address of the VCH\)/,
    /^vch1\.example\.com \(name in the certificate\)$/,
  ]);
  await expect(names.nth(0)).toHaveAttribute('data-state', 'refused');
  await expect(names.nth(1)).toHaveAttribute('data-state', 'trusted');
  await expect(verdict).toContainText('will connect to vch1.example.com');
  await expect(wizard.finding('connection.every-name-is-trusted').first()).toContainText(
    'Tell developers to dial vch1.example.com.',
  );
  await expect(wizard.next).toBeEnabled();

  // Said to be dialled, a name counts instead of those in the certificate: now nobody would connect.
  await wizard.field('Names or addresses clients will dial').fill('other.example.com');
  await expect(names.nth(1)).toHaveAttribute('data-state', 'refused');
  await expect(wizard.finding('connection.some-name-is-trusted').first()).toContainText(
    'No Docker client will connect.',
  );
  await expect(wizard.next).toBeDisabled();
  await wizard.field('Names or addresses clients will dial').fill('vch1.example.com');
  await expect(names.nth(1)).toHaveAttribute('data-state', 'trusted');
  await expect(wizard.next).toBeEnabled();
});
