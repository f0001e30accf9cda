// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { accessibilityProblems } from '../axe';
import { dial } from '../clients/docker-api-client';
import { expect, test } from '../test';

const host = 'vch1.example.com';
const passphrase = 'not-a-secret';

test.describe('files that are converted in the wizard', () => {
  test('an encrypted key', async ({ vsphereClient, simulator, openssl, page, complaints }) => {
    const clientCa = openssl.authority('client-ca');
    const serverCa = openssl.authority('server-ca');
    const server = openssl.server('server', [host], serverCa);
    const client = openssl.client('client', clientCa);
    const key = openssl.encrypted('encrypted', server.key);
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('converted-key');
    await wizard.chooseAuthorities(clientCa.certificate);
    await wizard.chooseServer({ certificate: server.certificate, key });

    const file = 'encrypted-key.pem';
    await expect(wizard.finding('tls.server-key-is-not-encrypted').first()).toContainText('openssl pkey');
    await expect(wizard.conversion(file)).toBeVisible();
    await expect(wizard.next).toBeDisabled();
    await wizard.convert(file, 'another-one');
    const field = wizard.field(`Passphrase of “${file}”`);
    await expect(field).toHaveAccessibleDescription(/This passphrase does not open it/);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    for (const frame of page.frames().slice(1)) expect(await accessibilityProblems(frame)).toEqual([]);

    // By keyboard alone.
    await field.pressSequentially(passphrase);
    await field.press('Enter');
    await expect(wizard.conversion(file)).toBeHidden();
    await expect(wizard.field('Server private key')).toBeFocused();
    await expect(wizard.next).toBeEnabled();
    await wizard.goToSummary();
    await wizard.create();
    await expect(wizard.outcome).toContainText('was created.');

    const vch = await simulator.vch('converted-key');
    const trust = readFileSync(serverCa.certificate, 'utf8');
    expect(await dial({ ...vch, name: host, trust, client })).toMatchObject({
      connected: true,
      answer: 'OK',
    });
    expect(JSON.stringify(await simulator.state())).not.toContain(passphrase);
    expect(complaints).toEqual([]);
  });

  test('a PKCS#12 container', async ({ vsphereClient, simulator, openssl, page, complaints }) => {
    const clientCa = openssl.authority('client-ca');
    const serverCa = openssl.authority('server-ca');
    const client = openssl.client('client', clientCa);
    const server = openssl.server('server', [host], serverCa);
    const container = openssl.container('server', server, [serverCa.certificate]);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await vsphereClient.switchTheme('Dark');
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('converted-pfx');
    await wizard.chooseAuthorities(clientCa.certificate);
    await wizard.chooseSource('Existing');
    await wizard.field('Server certificate').setInputFiles(container);
    await wizard.convert('server.pfx', 'another-one');
    const field = wizard.field('Passphrase of “server.pfx”');
    await expect(field).toHaveAccessibleDescription(/This passphrase does not open it/);
    for (const frame of page.frames().slice(1)) expect(await accessibilityProblems(frame)).toEqual([]);
    await wizard.convert('server.pfx', passphrase);

    const offer = wizard.conversion('server.pfx');
    await expect(offer).toContainText('Server certificate');
    await expect(offer).toContainText('RSA 2048');
    await expect(offer).toContainText('(a root; clients have it)');
    for (const frame of page.frames().slice(1)) expect(await accessibilityProblems(frame)).toEqual([]);
    await expect(wizard.next).toBeDisabled();
    await offer.getByRole('button', { name: 'Use these' }).click();
    await expect(offer).toBeHidden();
    await expect(wizard.next).toBeEnabled();
    // One for each passphrase, both ended.
    expect(workers.length).toBe(2);
    expect(page.workers()).toEqual([]);
    await wizard.goToSummary();
    await wizard.create();
    await expect(wizard.outcome).toContainText('was created.');

    const vch = await simulator.vch('converted-pfx');
    const trust = readFileSync(serverCa.certificate, 'utf8');
    expect(await dial({ ...vch, name: host, trust, client })).toMatchObject({
      connected: true,
      answer: 'OK',
    });
    expect(await dial({ ...vch, name: host, trust })).toMatchObject({ connected: false });
    expect(complaints).toEqual([]);
  });
});
