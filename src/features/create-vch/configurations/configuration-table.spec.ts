// SPDX-License-Identifier: Apache-2.0
import { TestBed } from '@angular/core/testing';
import { wordsOf } from '../../../ui/texts/words-of.harness';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { PageHarness } from '../page.harness';
import { ConfigurationTable } from './configuration-table';

async function theTable() {
  const page = new PageHarness(ConfigurationTable, {}, (draft) => {
    const choice = TestBed.inject(CommandPlatformChoice);
    choice.platform.set('linux');
    choice.folded.set(false);
    draft.forms.general.controls.name.setValue('team-a');
    draft.forms.security.patchValue({ commonName: 'vch1.example.com', organization: 'Acme' });
  });
  await page.settle();
  const row = (number: number) => page.root.querySelector(`[data-configuration="${number}"]`);
  return {
    page,
    row,
    current: () => page.root.querySelector('[aria-current]')?.getAttribute('data-configuration'),
    command: () => page.root.querySelector('[data-testid="command"]')?.textContent ?? '',
  };
}

describe('the seven configurations', () => {
  it('stand under the three kinds of protection, as documented', async () => {
    const { page, row } = await theTable();
    const heads = [...page.root.querySelectorAll('th[scope="rowgroup"]')].map(wordsOf);
    expect(heads).toEqual([
      'Certificate-based authentication and traffic encryption',
      'No authentication, traffic encryption',
      'No authentication and no traffic encryption',
    ]);
    const available = [1, 2, 3, 4, 5, 6, 7].map((number) => wordsOf(row(number)!.children[2]!).split(' ')[0]);
    expect(available).toEqual(['No', 'Yes', 'Yes', 'No', 'Yes', 'Yes', 'No']);
  });

  it('are chosen where the wizard makes them, and follow every change', async () => {
    const { page, current } = await theTable();
    expect(current()).toBe('2');
    for (const [number, source, isOn] of [
      [6, 'custom', false],
      [5, 'generated', false],
      [3, 'custom', true],
      [2, 'generated', true],
    ] as const) {
      await page.press(`Use configuration ${number}`);
      expect(current()).toBe(String(number));
      expect(page.draft.forms.security.getRawValue()).toEqual(
        jasmine.objectContaining({ source, clientCertificates: isOn }),
      );
    }
  });

  it('leave the page alone where only vic-machine makes them, say why, and give the command', async () => {
    const { page, current, command } = await theTable();
    await page.press('Example for configuration 7');
    expect(page.words).toContain('The wizard does not support this: without TLS');
    expect(command()).toContain('--name team-a');
    expect(command()).toContain('--no-tls');
    await page.press('Example for configuration 1');
    expect(command()).toContain('--tls-cname vch1.example.com');
    expect(command()).toContain('--organization Acme');
    expect(command()).not.toContain('--tls-ca');
    expect(current()).toBe('2');
    expect(page.root.querySelector('[aria-label="Use configuration 1"]')).toBeNull();
  });

  it('have the wizard’s steps for the rows it makes', async () => {
    const { page } = await theTable();
    await page.press('Example for configuration 6');
    expect(page.words).toContain('Turn Client Certificates off.');
    expect(page.words).toContain('Select the Server certificate and the Server private key.');
  });
});
