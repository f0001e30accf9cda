// SPDX-License-Identifier: Apache-2.0
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { VicMachineCommandParts } from '../pages/vic-machine-command';
import { expect, test } from '../test';

/** Options of the pasted command that the command on the Summary page has to have again, word for word. */
const options = [
  '--name journey-command',
  '--target vcenter-west.example.com/Europe/Berlin',
  '--user administrator@vsphere.local',
  '--image-store vsan-production/images',
  '--volume-store vsan-production/volumes:default',
  '--bridge-network vic-bridge',
  '--public-network vic-public',
  '--container-network vic-containers:backend',
  '--container-network-firewall vic-containers:outbound',
  "--container-name-convention 'web-{name}'",
  '--insecure-registry registry.example.com:5000',
  '--ops-user vic-ops@example.com',
  '--debug 1',
];

test('a pasted command fills the wizard, and comes back on the Summary page', async ({
  vsphereClient,
  simulator,
  openssl,
  page,
}) => {
  const serverCa = openssl.authority('command-server-ca');
  const clientCa = openssl.authority('command-client-ca');
  const server = openssl.server('command-server', ['vch1.example.com'], serverCa);
  const registryCa = join(openssl.folder, 'registry-ca.pem');
  copyFileSync(serverCa.certificate, registryCa);

  const wizard = await vsphereClient.newVch();
  const commands = new VicMachineCommandParts(wizard);
  const area = await commands.pasted();
  await commands.fillFrom(
    [
      './vic-machine-linux create --compute-resource Production --password Zebra-1 --ops-password Zebra-2 --force',
      ...options,
      '--tls-server-cert /etc/vch/command-server.pem --tls-server-key /etc/vch/command-server-key.pem',
      '--tls-ca /etc/vch/command-client-ca.pem --registry-ca registry-ca.pem',
    ].join(' \\\n  '),
  );
  await expect(area).toHaveValue('');
  await expect(wizard.frame.getByText('It held passwords')).toContainText('--ops-password');
  await expect(commands.report).toContainText('--force');
  await expect(commands.report).toContainText('/etc/vch/command-server-key.pem');
  await expect(wizard.field('VCH name')).toHaveValue('journey-command');

  for (const title of ['Compute Capacity', 'Storage Capacity', 'Configure Networks', 'Security']) {
    await wizard.next.click();
    await expect(wizard.title).toContainText(title);
  }

  // The files are named, not there: Next waits for each of them.
  await expect(wizard.configuration).toContainText('Configuration 3 of 7');
  await expect(wizard.frame.getByText('named in the command; not chosen yet')).toHaveCount(3);
  await expect(wizard.finding('tls.server-key-file-is-at-hand').first()).toContainText(
    '“/etc/vch/command-server-key.pem”',
  );
  await expect(wizard.next).toBeDisabled();
  await wizard.chooseAuthorities(clientCa.certificate);
  await expect(wizard.frame.getByText('named in the command; not chosen yet')).toHaveCount(2);
  await wizard.chooseServer(server);
  await wizard.next.click();
  await expect(wizard.finding('registries.authority-files-at-hand').first()).toBeVisible();
  await expect(wizard.next).toBeDisabled();
  await wizard.field('Additional registry certificates').setInputFiles(registryCa);
  await wizard.next.click();
  await expect(wizard.field('vSphere user credentials')).toHaveValue('vic-ops@example.com');
  // A password is not in the command any more: it is typed.
  await expect(wizard.field('Password')).toHaveValue('');
  await wizard.field('Password').fill(wizard.password);
  await wizard.next.click();

  await commands.choosePlatform('Linux');
  await commands.setFolded(false);
  for (const option of [
    ...options,
    '--compute-resource',
    '--tls-server-cert command-server.pem --tls-server-key command-server-key.pem --tls-ca command-client-ca.pem',
    '--registry-ca registry-ca.pem',
  ]) {
    await expect(commands.shown).toContainText(option);
  }
  await expect(commands.shown).not.toContainText('Zebra');
  await expect(commands.shown).not.toContainText(wizard.password);
  await expect(commands.shown).not.toContainText('--force');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: simulator.origin });
  await commands.copy();
  await expect(wizard.frame.getByRole('status').filter({ hasText: /Copied|selected/ })).toBeVisible();

  await wizard.create();
  await expect(wizard.outcome).toContainText('“journey-command” was created.');
  expect((await simulator.vch('journey-command')).endpoint).toMatchObject({
    tls: true,
    clientCertificates: true,
  });
});

test('nothing of vic-machine’s language is loaded before it is asked for', async ({
  vsphereClient,
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    // The list of VCHs, whose reviews speak it, has a frame of its own.
    const isWizard = response.frame().url().includes('#/create-vch');
    if (isWizard && response.url().endsWith('.js')) scripts.push(response.text());
  });
  // An option that nothing but the language itself speaks of.
  const speaks = async () => (await Promise.all(scripts)).some((text) => text.includes('extended-help'));
  const wizard = await vsphereClient.newVch();
  await wizard.field('VCH name').waitFor();
  expect(scripts.length).toBeGreaterThan(3);
  expect(await speaks()).toBe(false);
  await new VicMachineCommandParts(wizard).pasted();
  expect(await speaks()).toBe(true);
});
