// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { noClientPlan } from '../../domain/docker-client';
import type { Finding } from '../../domain/findings';
import type { TlsSettings } from '../../domain/tls';
import { type TestAuthority, testAuthority } from '../../testing/certificates';
import { wordsOf } from '../texts/words-of.harness';
import { CertificatePicture } from './certificate-picture';
import type { CertificatePictureModel } from './certificate-picture-model';
import { makePicture } from './make-picture';

const at = new Date('2026-11-22T12:00:00Z');

describe('vch-certificate-picture', () => {
  let clientCa: TestAuthority;

  beforeAll(async () => {
    clientCa = await testAuthority({ name: 'Acme Client CA', notAfter: new Date('2027-11-22T12:00:00Z') });
  });

  const settings = (): TlsSettings => ({
    transport: 'tls',
    server: { source: 'generated', commonName: 'vch1.example.com', organization: [], keySize: '2048' },
    clients: {
      mode: 'required',
      authorities: {
        source: 'chosen',
        files: [clientCa.certificateFile('ca.pem'), clientCa.certificateFile('b.pem')],
      },
    },
    certificateFolder: '',
  });

  async function aPicture(model: CertificatePictureModel) {
    TestBed.configureTestingModule({
      imports: [CertificatePicture],
      providers: [provideZonelessChangeDetection()],
    });
    const fixture = TestBed.createComponent(CertificatePicture);
    fixture.componentRef.setInput('model', model);
    fixture.componentRef.setInput('at', at);
    fixture.autoDetectChanges();
    const root = fixture.nativeElement as HTMLElement;
    document.body.append(root);
    await fixture.whenStable();
    const box = (number: number) => root.querySelector(`[data-number="${number}"]`)!;
    return { fixture, root, box };
  }

  const picture = (findings: readonly Finding[] = [], tls = settings()) =>
    makePicture({ tls, plan: noClientPlan, connection: null }, findings);

  it('draws the four certificates with names, states and expiry', async () => {
    const { box, root } = await aPicture(picture());
    expect(wordsOf(box(1))).toBe('1 Client certificate not tried here');
    expect(wordsOf(box(2))).toBe('2 Server certificate vch1.example.com made when you press Finish');
    expect(wordsOf(box(3))).toContain('the VCH’s own certificate');
    expect(wordsOf(box(4))).toContain('Acme Client CA chosen until Nov 22, 2027 (365 days) and 1 more');
    expect([...root.querySelectorAll('[data-link]')].map((link) => link.getAttribute('data-link'))).toEqual([
      'to-be-signed',
      'same',
    ]);
    // It is yet to be made: nothing was checked.
    expect(root.querySelector('[data-checked]')).toBeNull();
  });

  it('has a name and a description, and says the same as a table', async () => {
    const { root } = await aPicture(picture());
    const ids = root.querySelector('svg')!.getAttribute('aria-labelledby')!.split(' ');
    const [title, description] = ids.map((id) => document.getElementById(id)!.textContent);
    expect(title).toBe('Who signs what');
    expect(description).toContain('are one certificate, which signed itself');
    const rows = [...root.querySelectorAll('tbody tr')].map(wordsOf);
    expect(rows.length).toBe(4);
    expect(rows[0]).toContain('(1) Client certificate The Docker client, as cert.pem with key.pem');
    expect(rows[0]).toContain('(4) CA of the clients has to sign (1) Client certificate');
    expect(rows[3]).toContain('until Nov 22, 2027 (365 days), and 1 more');
  });

  it('shows the table to everybody on demand', async () => {
    const { fixture, root } = await aPicture(picture());
    const button = root.querySelector('button')!;
    const table = document.getElementById(button.getAttribute('aria-controls')!)!;
    expect(table.classList).toContain('clr-sr-only');
    button.click();
    await fixture.whenStable();
    expect(table.classList).not.toContain('clr-sr-only');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(wordsOf(button)).toBe('Hide the table');
  });

  it('says in words what is wrong, in the picture and in the table', async () => {
    const finding: Finding = {
      id: 'tls.authority-files-hold-no-private-key',
      severity: 'error',
      citation: '',
      field: 'tls.authorities',
      needsAcknowledgement: false,
      detail: { places: [{ index: 0, file: 'ca.pem' }] },
    };
    const { box, root } = await aPicture(picture([finding]));
    expect(box(4).getAttribute('data-state')).toBe('wrong');
    expect(wordsOf(box(4))).toContain('does not work');
    expect(wordsOf(root.querySelector('tbody'))).toContain('“ca.pem”');
  });

  it('says that there is nothing to draw without TLS', async () => {
    const { root, box } = await aPicture(picture([], { transport: 'plain' }));
    expect(root.querySelector('p')?.textContent).toContain('Plain HTTP on port 2375');
    expect(box(1).getAttribute('data-state')).toBe('absent');
  });
});
