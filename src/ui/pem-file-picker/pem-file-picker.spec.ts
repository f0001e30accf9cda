// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { Finding } from '../../domain/findings';
import { FINDINGS } from '../findings/findings';
import { PemFilePicker } from './pem-file-picker';

const pem = (name: string): File => new File(['-----BEGIN CERTIFICATE-----'], name);

describe('vch-pem-file-picker', () => {
  const findings = signal<readonly Finding[]>([]);
  let fixture: ComponentFixture<PemFilePicker>;
  let picked: string[][];
  let pasted: string[];

  beforeEach(async () => {
    findings.set([]);
    TestBed.configureTestingModule({
      imports: [PemFilePicker],
      providers: [provideZonelessChangeDetection(), { provide: FINDINGS, useValue: findings }],
    });
    fixture = TestBed.createComponent(PemFilePicker);
    fixture.componentRef.setInput('label', 'Server certificate');
    fixture.componentRef.setInput('action', 'Select certificate');
    fixture.componentRef.setInput('field', 'tls.server.certificate');
    picked = [];
    pasted = [];
    fixture.componentInstance.picked.subscribe((files) => picked.push(files.map(({ name }) => name)));
    fixture.componentInstance.pasted.subscribe((text) => pasted.push(text));
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.autoDetectChanges();
    await fixture.whenStable();
  });

  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const input = (): HTMLInputElement => root().querySelector('input')!;
  const transfer = (...files: readonly File[]): DataTransfer => {
    const data = new DataTransfer();
    for (const file of files) data.items.add(file);
    return data;
  };

  it('is a file input with the field’s own name, reachable by keyboard', () => {
    expect(input().type).toBe('file');
    expect(input().getAttribute('aria-label')).toBe('Server certificate');
    input().focus();
    expect(document.activeElement).toBe(input());
    expect(root().querySelector('label')?.htmlFor).toBe(input().id);
  });

  it('gives what was chosen, and lets the same file be chosen again', () => {
    input().files = transfer(pem('cert.pem')).files;
    input().dispatchEvent(new Event('change'));
    expect(picked).toEqual([['cert.pem']]);
    expect(input().value).toBe('');
  });

  it('takes what is dropped: one file, or all where several are wanted', async () => {
    const drop = (...names: readonly string[]) => {
      const dropped = new DragEvent('drop', {
        dataTransfer: transfer(...names.map(pem)),
        cancelable: true,
        bubbles: true,
      });
      root().querySelector('.zone')!.dispatchEvent(dropped);
      return dropped;
    };
    let leftToThePage = 0;
    root().addEventListener('drop', () => (leftToThePage += 1));
    drop('a.pem');
    // Several for one place: which of them is meant, the page around finds out.
    expect(drop('a.pem', 'b.pem').defaultPrevented).toBeTrue();
    expect(leftToThePage).toBe(1);
    fixture.componentRef.setInput('multiple', true);
    await fixture.whenStable();
    drop('a.pem', 'b.pem');
    expect(leftToThePage).toBe(1);
    expect(picked).toEqual([['a.pem'], ['a.pem', 'b.pem']]);
  });

  it('takes pasted text', () => {
    const data = new DataTransfer();
    data.setData('text/plain', '-----BEGIN CERTIFICATE-----');
    input().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
    expect(pasted).toEqual(['-----BEGIN CERTIFICATE-----']);
  });

  it('shows what is wrong beside the field, tied to it for screen readers', async () => {
    findings.set([
      {
        id: 'tls.server-certificate-is-chosen',
        severity: 'error',
        citation: '',
        field: 'tls.server.certificate',
        needsAcknowledgement: false,
        detail: { keyChosen: false },
      },
    ]);
    await fixture.whenStable();
    const described = document.getElementById(input().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('No server certificate is chosen.');
    expect(input().getAttribute('aria-invalid')).toBe('true');
    fixture.componentRef.setInput('showFindings', false);
    await fixture.whenStable();
    expect(root().textContent).not.toContain('No server certificate is chosen.');
  });
});
