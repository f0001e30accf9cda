// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type ChosenFile, readChosenFile } from '../../domain/certificates';
import type { Finding } from '../../domain/findings';
import {
  type TestAuthority,
  type TestCertificate,
  bundle,
  testAuthority,
  textFile,
} from '../../testing/certificates';
import { wordsOf } from '../texts/words-of.harness';
import { ChosenFileRow } from './chosen-file-row';

const at = new Date('2026-11-22T12:00:00Z');

function finding(id: string, detail: object): Finding {
  return { id, severity: 'error', citation: '', field: '', needsAcknowledgement: false, detail };
}

describe('vch-chosen-file-row', () => {
  let root: TestAuthority;
  let middle: TestAuthority;
  let server: TestCertificate;

  beforeAll(async () => {
    root = await testAuthority({ name: 'Acme Root' });
    middle = await root.subAuthority({ name: 'Acme Middle' });
    server = await middle.issue({ commonName: 'vch1.example.com' });
  });

  async function aRow(file: ChosenFile, inputs: Readonly<Record<string, unknown>> = {}) {
    TestBed.configureTestingModule({
      imports: [ChosenFileRow],
      providers: [provideZonelessChangeDetection()],
    });
    const fixture = TestBed.createComponent(ChosenFileRow);
    for (const [name, value] of Object.entries({ file, at, ...inputs })) {
      fixture.componentRef.setInput(name, value);
    }
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    fixture.autoDetectChanges();
    await fixture.whenStable();
    const events: string[] = [];
    fixture.componentInstance.removed.subscribe(() => events.push('removed'));
    fixture.componentInstance.replaced.subscribe(({ name }) => events.push(`replaced by ${name}`));
    return {
      element,
      events,
      words: () => wordsOf(element),
      cards: () => [...element.querySelectorAll('vch-certificate-card')].map(wordsOf),
      press: async (name: string) => {
        const buttons = [...element.querySelectorAll('button')];
        buttons.find((one) => (one.getAttribute('aria-label') ?? wordsOf(one)) === name)!.click();
        await fixture.whenStable();
      },
    };
  }

  it('shows a single certificate as one card with the file’s name', async () => {
    const { cards, words, press, events } = await aRow(root.certificateFile('ca.pem'));
    expect(cards().length).toBe(1);
    expect(cards()[0]).toContain('Acme Root');
    expect(cards()[0]).toContain('ca.pem · RSA 2048 · issued by itself');
    expect(words()).not.toContain('1 of 1');
    expect(words()).not.toContain('Replace');
    await press('Remove ca.pem');
    expect(events).toEqual(['removed']);
  });

  it('shows every certificate of a chain with its place', async () => {
    const { cards, words } = await aRow(bundle([server, middle, root], 'chain.pem'));
    expect(words()).toContain('chain.pem 3 certificates');
    expect(cards().map((text) => text.slice(0, text.indexOf(' valid until')))).toEqual([
      'vch1.example.com 1 of 3',
      'Acme Middle 2 of 3',
      'Acme Root 3 of 3',
    ]);
    expect(cards()[1]).toContain('issued by Acme Root');
  });

  it('shows few of many certificates, and more on demand', async () => {
    const { cards, press, words } = await aRow(bundle(Array<TestAuthority>(70).fill(root), 'store.pem'));
    expect(words()).toContain('70 certificates');
    expect(cards().length).toBe(3);
    await press('Show 50 more of 67');
    expect(cards().length).toBe(53);
    await press('Show 17 more');
    expect(cards().length).toBe(70);
    expect(words()).not.toContain('more');
  });

  it('says what key a file holds, and that it belongs to the certificate', async () => {
    const { words, element } = await aRow(server.keyFile('key.pem'), { certificate: server.certificate });
    expect(words()).toContain('key.pem private key RSA 2048 (PKCS#');
    expect(words()).toContain('belongs to the certificate');
    expect(element.innerHTML).not.toContain('BEGIN');
  });

  it('does not say so of another certificate, or of none', async () => {
    const other = await aRow(server.keyFile('key.pem'), { certificate: root.certificate });
    expect(other.words()).not.toContain('belongs');
    TestBed.resetTestingModule();
    expect((await aRow(server.keyFile('key.pem'))).words()).not.toContain('belongs');
  });

  it('names certificate and key of a file with both', async () => {
    const both = textFile('both.pem', server.certificatePem + server.keyPem);
    const { words, cards } = await aRow(both);
    expect(words()).toContain('both.pem 1 certificate · private key RSA 2048');
    expect(cards().length).toBe(1);
  });

  it('tells a file without anything useful, and one that is only named', async () => {
    expect((await aRow(textFile('notes.txt', 'hello'))).words()).toContain('nothing in it that can be used');
    TestBed.resetTestingModule();
    const named = { ...readChosenFile('/etc/ca.pem', new Uint8Array()), bytes: null };
    expect((await aRow(named)).words()).toContain('named in the command; not chosen yet');
  });

  it('tells findings once: at the file, or at the certificate whose fact they concern', async () => {
    const soon = finding('tls.authorities-stay-valid', {
      places: [{ index: 0, file: 'chain.pem', name: 'Acme Root', notAfter: at, days: 3 }],
    });
    const withKey = finding('tls.authority-files-hold-no-private-key', {
      places: [{ index: 0, file: 'chain.pem' }],
    });
    const { element } = await aRow(bundle([middle, root], 'chain.pem'), { findings: [soon, withKey] });
    const lines = (selector: string) =>
      [...element.querySelectorAll(`${selector} [data-rule]`)].map((one) => one.getAttribute('data-rule'));
    expect(lines('li:first-child')).toEqual([]);
    expect(lines('li:last-child')).toEqual(['tls.authorities-stay-valid']);
    expect(lines(':scope > vch-finding-line, :scope').sort()).toEqual([
      'tls.authorities-stay-valid',
      'tls.authority-files-hold-no-private-key',
    ]);
  });

  it('takes another file in its place, by a field with a name', async () => {
    const { element, events } = await aRow(root.certificateFile('ca.pem'), { replaceable: true });
    const field = element.querySelector<HTMLInputElement>('input[type="file"]')!;
    expect(field.getAttribute('aria-label')).toBe('Replace ca.pem');
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'new.pem'));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
    expect(events).toEqual(['replaced by new.pem']);
    expect(field.value).toBe('');
  });
});
