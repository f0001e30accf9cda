// SPDX-License-Identifier: Apache-2.0
import { expect, test } from '../test';

/** Mistakes are told beside the field, before anything is sent. */
test.describe('files that do not fit', () => {
  test('a key of another certificate keeps Next disabled, with the reason beside the field', async ({
    vsphereClient,
    openssl,
  }) => {
    const ca = openssl.authority('ca');
    const server = openssl.server('server', ['vch1.example.com'], ca);
    const other = openssl.server('other', ['vch2.example.com'], ca);
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity();
    await wizard.chooseAuthorities(ca.certificate);
    await wizard.chooseServer({ certificate: server.certificate, key: other.key });
    await expect(wizard.finding('tls.server-key-matches-certificate').first()).toContainText(
      'The private key in “other-key.pem” does not belong to the certificate in “server.pem”.',
    );
    await expect(wizard.next).toBeDisabled();
    await wizard.field('Server private key').setInputFiles(server.key);
    await expect(wizard.finding('tls.server-key-matches-certificate')).toHaveCount(0);
    await expect(wizard.next).toBeEnabled();
  });

  test('swapped, encrypted and unreadable files are told apart', async ({ vsphereClient, openssl }) => {
    const ca = openssl.authority('ca');
    const server = openssl.server('server', ['vch1.example.com'], ca);
    const encrypted = openssl.encrypted('encrypted', server.key);
    const garbage = openssl.text('garbage.pem', 'this is not a certificate');
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity();

    await wizard.chooseServer({ certificate: server.key, key: server.certificate });
    await expect(wizard.finding('tls.server-certificate-file-is-no-key').first()).toContainText('swapped');
    await expect(wizard.finding('tls.server-key-file-is-no-certificate').first()).toContainText('swapped');

    await wizard.chooseServer({ certificate: garbage, key: encrypted });
    await expect(wizard.finding('tls.server-certificate-is-readable').first()).toContainText('garbage.pem');
    await expect(wizard.finding('tls.server-key-is-not-encrypted').first()).toContainText('openssl pkey');

    await wizard.chooseAuthorities(garbage);
    await expect(wizard.finding('tls.authority-files-hold-certificates').first()).toContainText(
      'garbage.pem',
    );
    await expect(wizard.next).toBeDisabled();
  });

  test('client certificates without a CA: the reason is listed and leads to the field', async ({
    vsphereClient,
  }) => {
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity();
    await wizard.generateServer('vch1.example.com');
    await expect(wizard.next).toBeDisabled();
    await wizard.frame.getByRole('button', { name: 'Show what' }).click();
    const reason = wizard.reason('tls.authorities-are-chosen');
    await expect(reason).toContainText('No certificate authority (CA) is chosen');
    await reason.getByRole('button', { name: 'Go there' }).click();
    await expect(wizard.field('Certificate authorities for clients')).toBeFocused();
  });

  test('files can be dropped', async ({ vsphereClient, openssl }) => {
    const ca = openssl.authority('dropped-ca');
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity();
    await wizard.dropAuthority(ca.certificate);
    await expect(wizard.frame.getByRole('button', { name: 'Remove dropped-ca.pem' })).toBeVisible();
    await wizard.generateServer('vch1.example.com');
    await expect(wizard.next).toBeEnabled();
  });
});
