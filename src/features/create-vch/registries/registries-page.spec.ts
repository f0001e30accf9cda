// SPDX-License-Identifier: Apache-2.0
import { PageHarness } from '../page.harness';
import { RegistriesPage } from './registries-page';

async function thePage() {
  const page = new PageHarness(RegistriesPage);
  await page.settle();
  return page;
}

describe('Registry Access page', () => {
  it('begins without a whitelist', async () => {
    const page = await thePage();
    expect(page.isChecked('Whitelist registry mode')).toBeFalse();
    expect(page.fields).toContain('Insecure registry access');
    expect(page.fields).not.toContain('Whitelist registry 1');
  });

  it('takes secure and insecure entries, each into its list', async () => {
    const page = await thePage();
    await page.toggle('Whitelist registry mode');
    await page.type('Whitelist registry 1', 'harbor.example.com:5000');
    await page.press('Add a registry');
    expect(page.focused).toBe('Whitelist registry 2');
    await page.type('Whitelist registry 2', 'lab.example.com');
    await page.choose('Connection 2', 'Insecure');
    const { whitelist, insecure } = page.draft.settings().registries;
    expect({ whitelist, insecure }).toEqual({
      whitelist: ['harbor.example.com:5000'],
      insecure: ['lab.example.com'],
    });
  });

  it('refuses a whitelist of insecure registries alone', async () => {
    const page = await thePage();
    await page.toggle('Whitelist registry mode');
    await page.type('Whitelist registry 1', 'lab.example.com');
    await page.choose('Connection 1', 'Insecure');
    expect(page.draft.findings().map(({ id }) => id)).toContain('registries.whitelist-restricts');
  });

  it('shows a problem beside the entry it is about, whichever list that is in', async () => {
    const page = await thePage();
    await page.toggle('Whitelist registry mode');
    await page.type('Whitelist registry 1', 'harbor.example.com');
    await page.press('Add a registry');
    await page.choose('Connection 2', 'Insecure');
    await page.type('Whitelist registry 2', '10.2.0.0/16');
    expect(page.draft.findings().map(({ id }) => id)).toContain('registries.insecure-entries-are-hosts');
    expect(page.besides('Whitelist registry 2')).toContain('10.2.0.0/16');
    expect(page.besides('Whitelist registry 1')).not.toContain('10.2.0.0/16');
  });

  it('keeps a row to type into', async () => {
    const page = await thePage();
    await page.toggle('Whitelist registry mode');
    await page.press('Add a registry');
    await page.press('Remove registry 1');
    expect(page.focused).toBe('Whitelist registry 1');
    expect(page.fields).not.toContain('Whitelist registry 2');
    await expectAsync(page.press('Remove registry 1')).toBeRejected();
  });

  it('has a place for CA files that can be reached by keyboard', async () => {
    const page = await thePage();
    expect(page.kindOf('Additional registry certificates')).toBe('file');
    expect(page.words).toContain('No file is chosen');
  });

  it('lists CA files, and removes one', async () => {
    const page = await thePage();
    const file = { name: 'ca.pem', bytes: new Uint8Array(), certificates: [], privateKeys: [], problems: [] };
    page.draft.forms.registries.controls.authorities.setValue([file, { ...file, name: 'other.pem' }]);
    await page.settle();
    expect(page.words).toContain('other.pem');
    await page.press('Remove ca.pem');
    expect(page.draft.settings().registries.authorities.map(({ name }) => name)).toEqual(['other.pem']);
    expect(page.focused).toBe('Additional registry certificates');
  });
});
