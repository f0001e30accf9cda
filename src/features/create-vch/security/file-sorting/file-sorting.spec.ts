// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, type TestCertificate, testAuthority } from '../../../../testing/certificates';
import { wordsOf } from '../../../../ui/texts/words-of.harness';
import { PageHarness } from '../../page.harness';
import type { VchDraft } from '../../vch-draft';
import { FileSorting } from './file-sorting';

const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('vch-file-sorting', () => {
  let serverCa: TestAuthority;
  let clientCa: TestAuthority;
  let server: TestCertificate;
  let second: TestCertificate;
  let client: TestCertificate;

  beforeAll(async () => {
    serverCa = await testAuthority({ name: 'Server CA', keyType });
    clientCa = await testAuthority({ name: 'Client CA', keyType });
    server = await serverCa.issue({ commonName: 'vch1.example.com', keyType });
    second = await serverCa.issue({ commonName: 'vch2.example.com', keyType });
    client = await clientCa.issue({ usage: 'client', commonName: 'alice', keyType });
  });

  const folder = (): Readonly<Record<string, string>> => ({
    'server-cert.pem': server.certificatePem,
    'server-key.pem': server.keyPem,
    'ca.pem': serverCa.certificatePem,
    'client-ca.pem': clientCa.certificatePem,
    'cert.pem': client.certificatePem,
    'key.pem': client.keyPem,
    'README.md': 'hello',
  });

  function transferOf(files: Readonly<Record<string, string>>): DataTransfer {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(files)) transfer.items.add(new File([text], name));
    return transfer;
  }

  async function thePage(prepare?: (draft: VchDraft) => void) {
    const page = new PageHarness(FileSorting, {}, prepare);
    await page.settle();
    const until = async (isSo: () => boolean) => {
      for (let round = 0; round < 200 && !isSo(); round++) {
        await page.settle();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await page.settle();
    };
    const drop = async (files: Readonly<Record<string, string>>) => {
      const dataTransfer = transferOf(files);
      const dropped = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      page.root.dispatchEvent(dropped);
      await until(
        () => page.root.querySelector('section') !== null || page.words.includes('There is no file'),
      );
      return dropped;
    };
    const row = (place: string) => wordsOf(page.root.querySelector(`[data-place="${place}"]`));
    const chosen = (place: string) => {
      const select = page.root.querySelector<HTMLSelectElement>(`[data-place="${place}"] select`);
      if (select !== null) return [select.selectedOptions[0]?.text ?? ''];
      const boxes = [...page.root.querySelectorAll<HTMLInputElement>(`[data-place="${place}"] input`)];
      return boxes.filter(({ checked }) => checked).map((box) => wordsOf(box.labels![0]!));
    };
    const { controls } = page.draft.forms.security;
    return { page, drop, row, chosen, controls, until };
  }

  it('shows where the files go and why, and changes nothing before it is told to', async () => {
    const { page, drop, row, chosen, controls } = await thePage();
    expect((await drop(folder())).defaultPrevented).toBeTrue();
    expect(page.words).toContain('Where these 7 files go');
    expect(page.focused).toBe('Where these 7 files go');
    expect(chosen('serverCertificate')).toEqual(['server-cert.pem']);
    expect(row('serverCertificate')).toContain('The certificate is for servers alone');
    expect(row('serverCertificate')).toContain('The private key in “server-key.pem” belongs to it.');
    expect(chosen('serverKey')).toEqual(['server-key.pem']);
    expect(chosen('serverAuthority')).toEqual(['ca.pem']);
    expect(row('serverAuthority')).toContain('It signed the certificate in “server-cert.pem”');
    expect(chosen('clientAuthorities')).toEqual(['client-ca.pem']);
    expect(row('clientAuthorities')).toContain('signatures checked');
    expect(chosen('clientCertificate')).toEqual(['cert.pem']);
    expect(chosen('clientKey')).toEqual(['key.pem']);
    expect(page.words).toContain('README.md : “README.md” holds no certificate in PEM form.');
    expect(page.words).toContain('“Source of certificates” becomes “Existing”.');
    expect(controls.source.value).toBe('generated');
    expect(page.draft.form.dirty).toBeFalse();
  });

  it('fills the form when it is told to, and says what it took', async () => {
    const { page, drop, controls } = await thePage();
    await drop(folder());
    await page.press('Take these');
    expect(controls.source.value).toBe('custom');
    expect(controls.certificate.value?.name).toBe('server-cert.pem');
    expect(controls.key.value?.name).toBe('server-key.pem');
    expect(controls.authorities.value.map(({ name }) => name)).toEqual(['client-ca.pem']);
    expect(controls.dockerCa.value?.name).toBe('ca.pem');
    expect(controls.clientCertificate.value?.name).toBe('cert.pem');
    expect(controls.clientKey.value?.name).toBe('key.pem');
    expect(page.draft.form.dirty).toBeTrue();
    const errors = page.draft
      .findings()
      .filter(({ field, severity }) => severity === 'error' && field.startsWith('tls.'));
    expect(errors).toEqual([]);
    expect(page.root.querySelector('section')).toBeNull();
    expect(wordsOf(page.root.querySelector('[role="status"]'))).toContain('Taken: “server-cert.pem”');
    expect(page.focused).toBe('Sort a folder');
  });

  it('leaves everything as it is when it is cancelled', async () => {
    const { page, drop, controls } = await thePage();
    await drop(folder());
    await page.press('Cancel');
    expect(controls.certificate.value).toBeNull();
    expect(page.draft.form.dirty).toBeFalse();
    expect(page.words).toContain('Nothing was changed.');
    expect(page.focused).toBe('Sort a folder');
  });

  it('keeps CAs that are chosen already, and says which files would be replaced', async () => {
    const other = (await testAuthority({ name: 'Other', keyType })).certificateFile('other.pem');
    const { page, drop, row, controls } = await thePage((draft) => {
      draft.forms.security.patchValue({
        source: 'custom',
        certificate: second.certificateFile('old.pem'),
        authorities: [other, clientCa.certificateFile('same.pem')],
        clientCertificates: false,
      });
    });
    await drop(folder());
    expect(row('serverCertificate')).toContain('Replaces “old.pem”.');
    expect(row('serverKey')).not.toContain('Replaces');
    expect(page.words).toContain('The 2 CA files that are chosen already stay.');
    expect(page.words).toContain('“Client Certificates” is turned on.');
    expect(page.words).not.toContain('becomes “Existing”');
    await page.press('Take these');
    expect(controls.authorities.value.map(({ name }) => name)).toEqual(['other.pem', 'same.pem']);
    expect(controls.clientCertificates.value).toBeTrue();
  });

  it('asks when nothing decides, and lets the certificate bring its key', async () => {
    const { page, drop, chosen, controls } = await thePage();
    await drop({
      'a.pem': server.certificatePem,
      'a-key.pem': server.keyPem,
      'b.pem': second.certificatePem,
      'b-key.pem': second.keyPem,
    });
    expect(chosen('serverCertificate')).toEqual(['None of these files']);
    expect(page.words).toContain('Several pairs could be the VCH’s. Choose the one you mean.');
    const take = [...page.root.querySelectorAll('button')].find(
      (button) => wordsOf(button) === 'Take these',
    )!;
    expect(take.disabled).toBeTrue();
    const select = page.root.querySelector<HTMLSelectElement>('[data-place="serverCertificate"] select')!;
    select.selectedIndex = [...select.options].findIndex(({ text }) => text === 'b.pem');
    select.dispatchEvent(new Event('change'));
    await page.settle();
    expect(chosen('serverKey')).toEqual(['b-key.pem']);
    expect(take.disabled).toBeFalse();
    await page.press('Take these');
    expect(controls.certificate.value?.name).toBe('b.pem');
    expect(controls.key.value?.name).toBe('b-key.pem');
  });

  it('says what the operator left out', async () => {
    const { page, drop, controls } = await thePage();
    await drop(folder());
    page.root.querySelector<HTMLInputElement>('[data-place="clientAuthorities"] input:checked')!.click();
    await page.settle();
    expect(page.words).toContain('client-ca.pem : You left it out.');
    await page.press('Take these');
    expect(controls.authorities.value).toEqual([]);
  });

  it('never takes the key of a CA', async () => {
    const { page, drop, controls } = await thePage();
    await drop({
      'ca.pem': clientCa.certificatePem + clientCa.keyPem,
      'cert.pem': client.certificatePem,
      'key.pem': client.keyPem,
    });
    expect(page.words).toContain('The private key in “ca.pem” is left out.');
    await page.press('Take these');
    expect(controls.authorities.value[0]?.privateKeys).toEqual([]);
  });

  it('takes files by a button, for the keyboard', async () => {
    const { page, until } = await thePage();
    const field = page.root.querySelector<HTMLInputElement>('input[multiple]')!;
    field.files = transferOf({ 'server-cert.pem': server.certificatePem }).files;
    field.dispatchEvent(new Event('change'));
    await until(() => page.root.querySelector('section') !== null);
    expect(page.words).toContain('Where this file goes');
    expect(page.root.querySelector('input[webkitdirectory]')?.getAttribute('aria-label')).toBe(
      'Sort a folder',
    );
  });

  it('does not meddle with text that is dragged', async () => {
    const { page } = await thePage();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'hello');
    const dropped = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    page.root.dispatchEvent(dropped);
    await page.settle();
    expect(dropped.defaultPrevented).toBeFalse();
    expect(page.root.querySelector('section')).toBeNull();
  });

  it('shows the page as a place while files are dragged over it', async () => {
    const { page } = await thePage();
    const dataTransfer = transferOf({ 'a.pem': 'x' });
    page.root.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    await page.settle();
    expect(page.root.querySelector('.over')).not.toBeNull();
    document.dispatchEvent(new DragEvent('dragleave', { relatedTarget: null }));
    await page.settle();
    expect(page.root.querySelector('.over')).toBeNull();
  });
});
