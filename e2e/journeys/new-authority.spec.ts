// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { accessibilityProblems } from '../axe';
import { dial } from '../clients/docker-api-client';
import { dockerVersion, dockerVersionFrom, hasDockerCli } from '../clients/docker-cli';
import { NewAuthority } from '../pages/new-authority';
import type { Wizard } from '../pages/wizard';
import type { Simulator } from '../simulator';
import { expect, test } from '../test';

const host = 'vch1.example.com';

/** The loopback address that the simulator will give to the next VCH: every VCH has one, lowest first. */
async function nextAddress(simulator: Simulator): Promise<string> {
  const port = Number(new URL(simulator.url).port);
  const { vchs } = await simulator.state();
  return `127.${port >> 8}.${port & 0xff}.${vchs.length + 2}`;
}

/** Everything the page sends, as text. */
function listen(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request: Request) => {
    sent.push(`${request.method()} ${request.url()}\n${request.postData() ?? ''}`);
  });
  return sent;
}

/** What of a key's PEM text would be found in JSON, a URL or a log: its longest lines. */
const linesOf = (pem: string): readonly string[] =>
  pem.split('\n').filter((line) => line.length > 40 && !line.includes('-----'));

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

/** The question in front of everything. */
const question = (page: Page) => page.getByRole('alertdialog').last();

async function theSecurityPage(
  wizard: Wizard,
  name: string,
  page: Page,
  folder: string,
): Promise<NewAuthority> {
  await wizard.goToSecurity(name);
  return new NewAuthority(page, wizard, folder);
}

test.describe('a CA that is made in the wizard', () => {
  test.setTimeout(180_000);

  test('with a server certificate of it: the downloaded pair connects, a stranger does not', async ({
    vsphereClient,
    simulator,
    openssl,
    page,
    complaints,
  }, { outputDir }) => {
    const stranger = openssl.client('stranger', openssl.authority('other-ca'));
    const address = await nextAddress(simulator);
    const sent = listen(page);
    const wizard = await vsphereClient.newVch();
    const authority = await theSecurityPage(wizard, 'team a', page, outputDir);
    await wizard.generateServer(host);
    await authority.open();
    // What the wizard knows is there already.
    await expect(authority.field('CA name')).toHaveValue('team a CA');
    await expect(authority.field('Address that clients dial')).toHaveValue(host);
    await authority.field('CA name').fill('Acme CA');
    await authority.field('Organization').fill('Acme');
    await authority.nameHosts(host, address);
    await authority.nameClients('alice', 'build server');
    await authority.create();
    await expect(authority.made).toHaveText('4 certificates made.');
    await authority.close();

    await expect(wizard.configuration).toContainText('Configuration 3 of 7');
    await expect(authority.entry.locator('..')).toContainText('3 private keys are not downloaded yet.');
    await expect(wizard.source('Existing')).toBeChecked();
    await expect(wizard.next).toBeEnabled();

    // Another client, later.
    await authority.open();
    await authority.button('More certificates').click();
    await authority.nameClients('carol');
    await authority.button('Create certificates').click();
    await expect(authority.made).toHaveText('1 certificate made.');
    const early = await authority.unpack('Download carol.zip');
    expect(early.names).toEqual(['cert.pem', 'key.pem', 'ca.pem', 'cert.pfx', 'team-a.env']);
    expect(read(early.folder, 'team-a.env')).toContain(`DOCKER_HOST=tcp://${host}:2376`);
    const key = await authority.download('Save ca-key.pem');
    await authority.close();
    await wizard.goToSummary();
    await wizard.create();
    await expect(wizard.outcome).toContainText('“team a” was created.');

    // After the creation the files are still there, with the address of the VCH.
    const alice = await authority.unpack('Download alice.zip');
    expect(alice.names).toEqual(['cert.pem', 'key.pem', 'ca.pem', 'cert.pfx', 'team-a.env']);
    expect(read(alice.folder, 'team-a.env')).toContain(`DOCKER_HOST=tcp://${address}:2376`);
    await wizard.frame.getByLabel('With the CA’s private key', { exact: false }).check({ force: true });
    await wizard.frame.getByLabel('With the server’s private key', { exact: false }).check({ force: true });
    const all = await authority.unpack('Download team-a-certificates.zip');
    expect(all.names).toEqual([
      'authority/ca.pem',
      'authority/ca-key.pem',
      'server/server-cert.pem',
      'server/server-key.pem',
      ...['alice', 'build-server', 'carol'].flatMap((name) =>
        early.names.map((file) => `clients/${name}/${file}`),
      ),
    ]);

    const vch = await simulator.vch('team a');
    expect(vch.endpoint).toMatchObject({ tls: true, clientCertificates: true, problem: null });
    expect(vch.host).toBe(address);
    const trust = read(alice.folder, 'ca.pem');
    const pairs = [alice.folder, early.folder, join(all.folder, 'clients', 'build-server')];
    for (const folder of pairs) {
      const client = { certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
      expect(await dial({ ...vch, name: host, trust, client })).toMatchObject({
        connected: true,
        answer: 'OK',
      });
      expect(await dial({ host: vch.host, port: vch.port, trust, client })).toMatchObject({ answer: 'OK' });
    }
    expect(await dial({ ...vch, name: host, trust, client: stranger })).toMatchObject({ connected: false });
    expect(await dial({ ...vch, name: host, trust })).toMatchObject({ connected: false });
    const client = { certificate: join(alice.folder, 'cert.pem'), key: join(alice.folder, 'key.pem') };
    const other = read(stranger.certificate);
    expect(await dial({ ...vch, name: host, trust: other, client })).toMatchObject({ connected: false });
    if (hasDockerCli) {
      const endpoint = `${vch.host}:${vch.port}`;
      const ca = join(alice.folder, 'ca.pem');
      expect(dockerVersion(endpoint, { ca, ...client })).toMatchObject({ ok: true });
      expect(dockerVersion(endpoint, { ca, ...stranger })).toMatchObject({ ok: false });
      expect(dockerVersionFrom(alice.folder, 'team-a.env')).toMatchObject({ ok: true });
    }

    // What was downloaded is a pair each, and one CA.
    for (const folder of pairs) openssl.verify('sslclient', ca(all.folder), join(folder, 'cert.pem'));
    openssl.verify('sslserver', ca(all.folder), join(all.folder, 'server/server-cert.pem'));
    expect(openssl.opened(join(alice.folder, 'cert.pfx'), '')).toContain('Acme CA');

    // The key of the server goes to the VCH, in the request that creates it; no other key goes anywhere.
    const everywhere = sent.join('\n') + JSON.stringify(await simulator.state());
    const keys = [read(key), ...pairs.map((folder) => read(folder, 'key.pem'))];
    for (const line of keys.flatMap(linesOf)) expect(everywhere).not.toContain(line);
    const [serverLine = ''] = linesOf(read(all.folder, 'server/server-key.pem'));
    expect(sent.filter((text) => text.includes(serverLine)).map((text) => text.split(' ')[0])).toEqual([
      'PUT',
    ]);
    const storage = await vsphereClient.wizardFrame().evaluate(() => {
      try {
        return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
      } catch {
        // The frame may have no storage at all.
        return 'denied';
      }
    });
    expect(storage).not.toContain('PRIVATE KEY');
    expect(complaints).toEqual([]);

    // Every key was downloaded: nothing is asked.
    await wizard.close();
    await expect(vsphereClient.row('team a')).toContainText(':2376');
  });

  test('with Auto-generate: the files are complete once the VCH has its certificate', async ({
    vsphereClient,
    simulator,
    openssl,
    page,
    complaints,
  }, { outputDir }) => {
    const stranger = openssl.client('stranger', openssl.authority('other-ca'));
    const wizard = await vsphereClient.newVch();
    const authority = await theSecurityPage(wizard, 'row-2', page, outputDir);
    await wizard.generateServer(host, 'Acme');
    await authority.open();
    await authority.field('Also make a server certificate').uncheck({ force: true });
    await authority.field('Kind of keys').selectOption('ecdsa-p256');
    await authority.nameClients('alice');
    await authority.create();
    await expect(authority.dialog).toContainText('have no ca.pem yet');
    const early = await authority.unpack('Download alice.zip');
    expect(early.names).toEqual(['cert.pem', 'key.pem', 'row-2.env']);
    await authority.close();
    await expect(wizard.configuration).toContainText('Configuration 2 of 7');
    await wizard.goToSummary();
    await wizard.create();
    await expect(wizard.outcome).toContainText('was created.');

    const alice = await authority.unpack('Download alice.zip');
    expect(alice.names).toEqual(['cert.pem', 'key.pem', 'ca.pem', 'row-2.env']);
    const client = { certificate: join(alice.folder, 'cert.pem'), key: join(alice.folder, 'key.pem') };
    const trust = read(alice.folder, 'ca.pem');
    const vch = await simulator.vch('row-2');
    expect(vch.endpoint).toMatchObject({ tls: true, clientCertificates: true });
    expect(await dial({ ...vch, name: host, trust, client })).toMatchObject({
      connected: true,
      answer: 'OK',
    });
    expect(await dial({ ...vch, name: host, trust, client: stranger })).toMatchObject({ connected: false });
    expect(await dial({ ...vch, name: host, trust })).toMatchObject({ connected: false });

    // The key of the CA would be lost.
    await wizard.close();
    await expect(question(page)).toContainText('The private key of the CA was not downloaded.');
    await question(page).getByRole('button', { name: 'Stay' }).click();
    await authority.download('Save ca-key.pem');
    await wizard.close();
    await expect(vsphereClient.row('row-2')).toContainText(':2376');
    expect(complaints).toEqual([]);
  });

  test('leaving asks while keys would be lost', async ({ vsphereClient, page }, { outputDir }) => {
    const wizard = await vsphereClient.newVch();
    const authority = await theSecurityPage(wizard, 'left', page, outputDir);
    await authority.open();
    await authority.nameHosts(host);
    await authority.field('Kind of keys').selectOption('ecdsa-p256');
    await authority.nameClients('alice', 'bob');
    await authority.create();
    await authority.close();
    // To another page and back: everything is still there.
    await wizard.next.click();
    await wizard.cancel.click();
    await expect(question(page)).toContainText(
      'The private keys of the CA and of “alice” and “bob” were not downloaded.',
    );
    await question(page).getByRole('button', { name: 'Stay' }).click();
    await wizard.back.click();
    await authority.open();
    await authority.download('Save ca-key.pem');
    await authority.download('Download alice.zip');
    await authority.close();
    await wizard.cancel.click();
    await expect(question(page)).toContainText('The private key of “bob” was not downloaded.');
    await question(page).getByRole('button', { name: 'Stay' }).click();

    // Another CA in its place: nothing of the first is left in the form.
    await authority.open();
    await authority.button('Make another CA instead').click();
    await expect(question(page)).toContainText('The private key of “bob” was not downloaded.');
    await question(page).getByRole('button', { name: 'Forget them' }).click();
    await expect(authority.field('CA name')).toBeVisible();
    await authority.button('Cancel').click();
    await expect(wizard.frame.getByRole('button', { name: 'Remove ca.pem' })).toHaveCount(0);
    await expect(wizard.frame.getByRole('button', { name: 'Remove server-cert.pem' })).toHaveCount(0);
    await wizard.cancel.click();
    await expect(question(page)).not.toContainText('private key of');
    await question(page).getByRole('button', { name: 'Leave' }).click();
    await expect(vsphereClient.dialog).toHaveCount(0);
  });

  for (const theme of ['Light', 'Dark'] as const) {
    test(`by keyboard alone, and keeps WCAG 2.2 AA, ${theme}`, async ({ vsphereClient, page }, {
      outputDir,
    }) => {
      await vsphereClient.switchTheme(theme);
      const wizard = await vsphereClient.newVch();
      const authority = await theSecurityPage(wizard, 'keyboard', page, outputDir);
      const check = async (what: string) => {
        await page.waitForTimeout(400);
        expect(await accessibilityProblems(vsphereClient.wizardFrame()), what).toEqual([]);
      };
      await authority.entry.focus();
      await page.keyboard.press('Enter');
      await authority.dialog.waitFor();
      await check('form');
      await expect(authority.dialog.locator('.modal-title-wrapper')).toBeFocused();
      // Close, “What becomes of it?”, help, the first field.
      for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
      await expect(authority.field('CA name')).toBeFocused();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      // Enter is the dialog's own, and leads to what is wrong.
      await page.keyboard.press('Enter');
      await expect(authority.field('CA name')).toBeFocused();
      await expect(authority.field('CA name')).toHaveAccessibleDescription(/The CA has no name/);
      await expect(wizard.title).toHaveText('Security');
      await check('errors');
      await page.keyboard.type('Acme CA');
      await authority.field('Kind of keys').selectOption('ecdsa-p256');
      await authority.field('Also make a server certificate').focus();
      await page.keyboard.press('Space');
      await authority.field('Client').focus();
      await page.keyboard.type('alice');
      await page.keyboard.press('Enter');
      await authority.made.waitFor();
      await expect(authority.dialog.locator('.modal-title-wrapper')).toBeFocused();
      await check('made');
      await page.keyboard.press('Escape');
      await expect(authority.dialog).toHaveCount(0);
      await expect(authority.entry).toBeFocused();
      await check('page');
    });
  }
});

const ca = (folder: string): string => join(folder, 'authority', 'ca.pem');
