// SPDX-License-Identifier: Apache-2.0
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type ConfirmOptions, HOST_BRIDGE } from '../../../../adapters/vsphere-client';
import { readZip } from '../../../../testing/read-zip';
import { wordsOf } from '../../../../ui/texts/words-of.harness';
import { PageHarness } from '../../page.harness';
import { NewAuthorityDialog } from './new-authority-dialog';

/** Names of the files in an archive. */
async function namesIn({ content }: { readonly content: Blob }): Promise<readonly string[]> {
  return readZip(new Uint8Array(await content.arrayBuffer())).map(({ name }) => name);
}

describe('Create a CA here', () => {
  let confirmed: ConfirmOptions[];
  let answer: boolean;
  let saved: { readonly name: string; readonly content: Blob }[];

  beforeEach(() => {
    confirmed = [];
    answer = true;
    saved = [];
    TestBed.configureTestingModule({
      providers: [
        {
          provide: HOST_BRIDGE,
          useValue: {
            theme: signal('light'),
            confirm: (options: ConfirmOptions) => {
              confirmed.push(options);
              return Promise.resolve(answer);
            },
          },
        },
      ],
    });
    let last: Blob | null = null;
    spyOn(URL, 'createObjectURL').and.callFake((content) => {
      last = content as Blob;
      return 'blob:x';
    });
    spyOn(URL, 'revokeObjectURL');
    spyOn(HTMLAnchorElement.prototype, 'click').and.callFake(function (this: HTMLAnchorElement) {
      if (last !== null) saved.push({ name: this.download, content: last });
    });
  });

  async function theDialog(): Promise<PageHarness<NewAuthorityDialog>> {
    const page = new PageHarness(NewAuthorityDialog, {}, (draft) => {
      draft.forms.general.patchValue({ name: 'team-a' });
      draft.forms.security.patchValue({ commonName: 'vch1.example.com' });
      draft.newAuthority.isOpen.set(true);
    });
    await page.settle();
    return page;
  }

  async function made(clients: readonly string[] = ['alice']): Promise<PageHarness<NewAuthorityDialog>> {
    const page = await theDialog();
    await page.choose('Kind of keys', 'ECDSA P-256');
    for (const [index, client] of clients.entries()) {
      if (index > 0) await page.press('Add another: Client');
      await page.type(index === 0 ? 'Client' : `Client ${index + 1}`, client);
    }
    await page.press('Create');
    await until(page, () => page.draft.newAuthority.progress().step === 'done');
    return page;
  }

  async function until(page: PageHarness<NewAuthorityDialog>, isSo: () => boolean): Promise<void> {
    while (!isSo()) await page.settle();
    await page.settle();
  }

  it('asks little, and knows some of it', async () => {
    const page = await theDialog();
    expect(page.fields).toEqual([
      'CA name',
      'Organization',
      'The CA is valid for (days)',
      'Kind of keys',
      'Client',
      'Also make a server certificate',
      'Address that clients dial',
      'Certificates are valid for (days)',
    ]);
    expect(page.valueOf('CA name')).toBe('team-a CA');
    expect(page.valueOf('Address that clients dial')).toBe('vch1.example.com');
    expect(page.words).toContain('configurations 1 and 4');
    expect(page.words).toContain('Private keys exist in the memory of this window');
  });

  it('says what is wrong beside the field, and leads there', async () => {
    const page = await theDialog();
    await page.type('CA name', ' ');
    await page.type('Certificates are valid for (days)', '9999');
    await page.type('Address that clients dial', '10.0.0.256');
    await page.press('Create');
    expect(page.draft.newAuthority.progress().step).toBe('idle');
    expect(page.focused).toBe('CA name');
    expect(page.besides('CA name')).toContain('The CA has no name.');
    expect(page.besides('Certificates are valid for (days)')).toContain('Enter 1825 days at most.');
    expect(page.besides('Address that clients dial')).toContain('a number of an IPv4 address is at most 255');
  });

  it('warns about keys that VIC’s own tools do not read', async () => {
    const page = await theDialog();
    await page.choose('Kind of keys', 'ECDSA P-384');
    expect(page.words).toContain('show the IP address of the VCH in place of its name');
  });

  it('keeps Enter from the wizard behind it', async () => {
    const page = await theDialog();
    let heard = 0;
    page.root.addEventListener('keydown', () => (heard += 1));
    const field = page.root.querySelector<HTMLInputElement>('input')!;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(heard).toBe(0);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(heard).toBe(1);
  });

  it('shows what was made, and hands it out', async () => {
    const page = await made(['alice', 'Bob']);
    expect(page.words).toContain('4 certificates made.');
    const cards = [...page.root.querySelectorAll('vch-made-card .toggle bdi')].map(wordsOf);
    expect(cards).toEqual(['team-a CA', 'vch1.example.com', 'alice', 'Bob']);
    expect(page.words).toContain('It is the server certificate of this VCH.');
    await page.press('Save ca-key.pem');
    await page.press('Download Bob.zip');
    await until(page, () => saved.length === 2);
    expect(saved.map(({ name }) => name)).toEqual(['ca-key.pem', 'Bob.zip']);
    expect(await namesIn(saved[1]!)).toEqual(['cert.pem', 'key.pem', 'ca.pem', 'team-a.env']);
    expect(page.draft.newAuthority.unsaved()).toEqual({ authority: false, clients: ['alice'] });
    await page.press('Download team-a-certificates.zip');
    await until(page, () => saved.length === 3);
    const names = await namesIn(saved[2]!);
    expect(names).toContain('clients/alice/key.pem');
    expect(names.filter((name) => name.endsWith('-key.pem'))).toEqual([]);
    expect(page.draft.newAuthority.unsavedCount()).toBe(0);
  });

  it('hands out the keys of CA and server with everything only when that is wanted', async () => {
    const page = await made();
    await page.toggle('With the CA’s private key (ca-key.pem): keep it offline');
    await page.toggle('With the server’s private key (server-key.pem)');
    await page.press('Download team-a-certificates.zip');
    await until(page, () => saved.length === 1);
    const names = await namesIn(saved[0]!);
    expect(names.filter((name) => name.endsWith('-key.pem'))).toEqual([
      'authority/ca-key.pem',
      'server/server-key.pem',
    ]);
    expect(page.draft.newAuthority.unsavedCount()).toBe(0);
  });

  it('can use it again after it was removed from the form', async () => {
    const page = await made();
    page.draft.forms.security.patchValue({ authorities: [], source: 'generated' });
    await page.settle();
    expect(page.words).toContain('It is not among the certificate authorities for clients.');
    expect(page.words).toContain('have no ca.pem yet');
    await page.press('Use it for clients');
    await page.press('Use it for this VCH');
    expect(page.draft.configuration().number).toBe(3);
    expect(page.words).not.toContain('have no ca.pem yet');
  });

  it('asks for more of the same CA', async () => {
    const page = await made();
    await page.press('More certificates');
    expect(page.fields).not.toContain('CA name');
    await page.press('Create certificates');
    expect(page.words).toContain('Nothing is asked for.');
    await page.type('Client', 'Alice');
    expect(page.besides('Client')).toContain('“Alice” has a certificate already.');
    await page.type('Client', 'bob');
    await page.press('Create certificates');
    await until(page, () => page.draft.newAuthority.made()?.clients.length === 2);
    expect(page.words).toContain('1 certificate made.');
  });

  it('forgets it only when that is confirmed', async () => {
    const page = await made();
    answer = false;
    await page.press('Make another CA instead');
    expect(confirmed[0]?.content).toContain('The private keys of the CA and of “alice” were not downloaded.');
    expect(page.draft.newAuthority.made()).not.toBeNull();
    answer = true;
    await page.press('Make another CA instead');
    expect(page.draft.newAuthority.made()).toBeNull();
    expect(page.valueOf('CA name')).toBe('team-a CA');
  });
});
