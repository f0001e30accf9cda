// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, type TestCertificate, testAuthority } from '../../../testing/certificates';
import { wordsOf } from '../../../ui/texts/words-of.harness';
import { PageHarness } from '../page.harness';
import type { VchDraft } from '../vch-draft';
import { SecurityPage } from './security-page';

const valid = { notBefore: new Date('2020-01-01'), notAfter: new Date('2049-01-01') };

describe('Security page', () => {
  let authority: TestAuthority;
  let server: TestCertificate;
  let other: TestCertificate;

  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme Client CA', ...valid });
    server = await authority.issue({ hosts: ['vch1.example.com'], commonName: 'vch1.example.com', ...valid });
    other = await authority.issue({ hosts: ['vch2.example.com'], ...valid });
  });

  async function thePage(prepare?: (draft: VchDraft) => void) {
    const page = new PageHarness(SecurityPage, {}, prepare);
    await page.settle();
    return page;
  }

  it('has the documented fields', async () => {
    const page = await thePage();
    expect(page.fields).toEqual([
      'Sort a folder',
      'Sort several files',
      'Client Certificates',
      'Certificate authorities for clients',
      'Auto-generate',
      'Existing',
      'Common Name (CN)',
      'Organization (O)',
      'Certificate key size',
      'Names or addresses clients will dial',
      'Client certificate',
      'Client private key',
    ]);
    await page.toggle('Existing');
    expect(page.fields.slice(6)).toEqual([
      'Server certificate',
      'Server private key',
      'Names or addresses clients will dial',
      'CA your clients use as ca.pem',
      'Client certificate',
      'Client private key',
    ]);
  });

  it('names the configuration in force, and follows every change', async () => {
    const page = await thePage();
    expect(page.words).toContain('Configuration 2 of 7');
    await page.toggle('Existing');
    expect(page.words).toContain('Configuration 3 of 7');
    await page.toggle('Client Certificates');
    expect(page.words).toContain('Configuration 6 of 7');
    await page.toggle('Auto-generate');
    expect(page.words).toContain('Configuration 5 of 7');
  });

  it('says what turning client certificates off means', async () => {
    const page = await thePage();
    await page.toggle('Client Certificates');
    expect(page.words).toContain('everybody who reaches port 2376 controls this VCH');
    expect(page.fields).not.toContain('Certificate authorities for clients');
  });

  it('shows no error before anything was chosen', async () => {
    const page = await thePage();
    expect(page.words).not.toContain('No certificate authority (CA) is chosen');
    expect(page.words).toContain('2 things are still needed.');
  });

  it('shows a chosen certificate with who issued it, until when, and its key', async () => {
    const page = await thePage((draft) => {
      draft.forms.security.patchValue({ source: 'custom', certificate: server.certificateFile('cert.pem') });
    });
    expect(page.words).toContain('vch1.example.com');
    expect(page.words).toContain('issued by');
    expect(page.words).toContain('Acme Client CA');
    expect(page.words).toContain('Jan 1, 2049');
    expect(page.words).toContain('RSA 2048');
  });

  it('says beside the key that it belongs to another certificate', async () => {
    const page = await thePage((draft) => {
      draft.forms.security.patchValue({
        source: 'custom',
        certificate: server.certificateFile('cert.pem'),
        key: other.keyFile('key.pem'),
      });
      draft.forms.security.controls.key.markAsTouched();
    });
    expect(page.besides('Server private key')).toContain('does not belong to the certificate in “cert.pem”');
    page.draft.forms.security.controls.key.setValue(server.keyFile('key.pem'));
    await page.settle();
    expect(page.words).not.toContain('does not belong');
  });

  it('removes a CA, and names it on the button', async () => {
    const page = await thePage((draft) => {
      draft.forms.security.patchValue({
        authorities: [authority.certificateFile('a.pem'), authority.certificateFile('b.pem')],
      });
    });
    await page.press('Remove a.pem');
    expect(page.draft.forms.security.controls.authorities.value.map(({ name }) => name)).toEqual(['b.pem']);
    expect(page.focused).toBe('Certificate authorities for clients');
  });

  it('replaces a CA by another file, where it stands', async () => {
    const page = await thePage((draft) => {
      draft.forms.security.patchValue({
        authorities: [authority.certificateFile('a.pem'), authority.certificateFile('b.pem')],
      });
    });
    const field = page.root.querySelector<HTMLInputElement>('input[aria-label="Replace a.pem"]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File([other.certificatePem], 'new.pem'));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
    const { authorities } = page.draft.forms.security.controls;
    for (let round = 0; round < 50 && authorities.value[0]?.name === 'a.pem'; round++) await page.settle();
    await page.settle();
    expect(authorities.value.map(({ name }) => name)).toEqual(['new.pem', 'b.pem']);
    expect(page.focused).toBe('Certificate authorities for clients');
  });

  it('offers the address the VCH will have as common name', async () => {
    const page = await thePage((draft) => {
      draft.forms.networks.patchValue({
        public: { portGroup: 'public', addressing: 'static', ip: '10.20.0.5/24', gateway: '10.20.0.1' },
      } as never);
    });
    await page.press('Use 10.20.0.5');
    expect(page.valueOf('Common Name (CN)')).toBe('10.20.0.5');
  });

  const verdict = (page: PageHarness<SecurityPage>) =>
    wordsOf(page.root.querySelector('[data-testid="verdict"]'));
  const dialled = (page: PageHarness<SecurityPage>) =>
    [...page.root.querySelectorAll('[data-testid="dialled-names"] li')].map(
      (row) => `${row.getAttribute('data-state') ?? ''} ${wordsOf(row)}`,
    );
  const rowThree = (draft: VchDraft) => {
    draft.forms.security.patchValue({
      source: 'custom',
      certificate: server.certificateFile('cert.pem'),
      key: server.keyFile('key.pem'),
      authorities: [authority.certificateFile('ca.pem')],
    });
  };

  it('says who will connect to what the certificate is for, until when', async () => {
    const page = await thePage(rowThree);
    const connects =
      'Clients with a certificate from Acme Client CA will connect to vch1.example.com, until Jan 1, 2049. Nobody else will. (With “Acme Client CA” in their ca.pem.)';
    expect(verdict(page)).toBe(connects);
    expect(dialled(page)).toEqual(['trusted vch1.example.com (name in the certificate)']);
    await page.type('Names or addresses clients will dial', 'vch1.example.com');
    expect(verdict(page)).toBe(connects);
    expect(dialled(page)).toEqual(['trusted vch1.example.com']);
  });

  it('asks what clients will dial when the certificate names nothing that leads to the VCH for certain', async () => {
    const byAddress = await authority.issue({
      hosts: ['10.20.0.6'],
      commonName: 'vch1.example.com',
      ...valid,
    });
    const page = await thePage((draft) => {
      rowThree(draft);
      draft.forms.security.patchValue({
        certificate: byAddress.certificateFile('cert.pem'),
        key: byAddress.keyFile('key.pem'),
      });
    });
    expect(verdict(page)).toContain('Tell below what clients will dial');
    expect(dialled(page)).toEqual([]);
  });

  it('tells names that do not work, and why', async () => {
    const page = await thePage(rowThree);
    await page.type('Names or addresses clients will dial', 'vch1.example.com');
    await page.press('Add another: Names or addresses clients will dial');
    await page.type('Names or addresses clients will dial 2', '10.20.0.6');
    expect(dialled(page)[1]).toContain('refused 10.20.0.6 “vch1.example.com” is for vch1.example.com only.');
    expect(verdict(page)).toContain('There is 1 warning.');
    expect(page.words).toContain('Docker clients will not connect to every name.');
  });

  it('blocks Next when no name works', async () => {
    const page = await thePage(rowThree);
    await page.type('Names or addresses clients will dial', 'vch2.example.com');
    expect(page.draft.blocking().map(({ id }) => id)).toContain('connection.some-name-is-trusted');
    expect(verdict(page)).toBe('One thing is still needed.');
  });

  it('proves a client certificate before anybody gets it', async () => {
    const client = await authority.issue({ usage: 'client' });
    const stranger = await (await testAuthority({ name: 'Other CA' })).issue({ usage: 'client' });
    const page = await thePage(rowThree);
    const { controls } = page.draft.forms.security;
    controls.clientCertificate.setValue(client.certificateFile('cert.pem'));
    await page.settle();
    expect(page.words).toContain('The client’s private key is not chosen.');
    controls.clientKey.setValue(client.keyFile('key.pem'));
    await page.settle();
    expect(page.words).toContain('The VCH will let this client in.');
    controls.clientCertificate.setValue(stranger.certificateFile('cert.pem'));
    controls.clientKey.setValue(stranger.keyFile('key.pem'));
    await page.settle();
    expect(page.words).not.toContain('The VCH will let this client in.');
    expect(page.words).toContain('Docker will not even show this certificate');
  });
});
