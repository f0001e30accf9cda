// SPDX-License-Identifier: Apache-2.0
import { expect, test } from '../test';

/** Whatever the server answers is shown in the wizard, with everything that was entered still there. */
test.describe('when the server does not create the VCH', () => {
  for (const { fault, shown } of [
    { fault: 422 as const, shown: 'refused the VCH (422)' },
    { fault: 400 as const, shown: 'refused the VCH (400)' },
    { fault: 500 as const, shown: 'refused the VCH (500)' },
    { fault: 'connection-lost' as const, shown: 'was lost while it was creating the VCH' },
  ]) {
    test(`${fault}: told, and nothing entered is lost`, async ({ vsphereClient, simulator, openssl }) => {
      const ca = openssl.authority('ca');
      const wizard = await vsphereClient.newVch();
      await wizard.goToSecurity('unlucky');
      await wizard.chooseAuthorities(ca.certificate);
      await wizard.generateServer('vch1.example.com', 'Acme');
      await wizard.goToSummary();
      await simulator.failNextCreation(fault);
      await wizard.create();
      await expect(
        wizard.frame.getByRole('alert').or(wizard.frame.locator('clr-alert')).first(),
      ).toContainText(shown);

      await wizard.frame.getByRole('button', { name: 'Back to the settings' }).click();
      await expect(wizard.title).toHaveText('Summary');
      await wizard.back.click();
      await expect(wizard.field('vSphere user credentials')).not.toHaveValue('');
      await wizard.back.click();
      await wizard.back.click();
      await expect(wizard.field('Common Name (CN)')).toHaveValue('vch1.example.com');
      await expect(wizard.frame.getByRole('button', { name: 'Remove ca.pem' })).toBeVisible();

      if (fault === 'connection-lost') return;
      // The next try goes through.
      await wizard.next.click();
      await wizard.next.click();
      await wizard.next.click();
      await wizard.create();
      await expect(wizard.outcome).toContainText('“unlucky” was created.');
    });
  }

  test('one request, however often Finish is pressed', async ({ vsphereClient, simulator, openssl }) => {
    const ca = openssl.authority('ca');
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('once');
    await wizard.chooseAuthorities(ca.certificate);
    await wizard.generateServer('vch1.example.com');
    await wizard.goToSummary();
    await wizard.finish.evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
      button.click();
    });
    await wizard.outcome.waitFor();
    expect(await simulator.creations()).toHaveLength(1);
  });
});
