// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { Finding } from '../../domain/findings';
import { FieldFindings, focusField } from './field-findings';
import { FINDINGS } from './findings';

const found = (severity: Finding['severity']): Finding => ({
  id: 'general.name-given',
  severity,
  citation: '',
  field: 'general.name',
  needsAcknowledgement: false,
  detail: {},
});

@Component({
  selector: 'vch-spec-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFindings, ReactiveFormsModule],
  template: `<input [formControl]="name" vchField="general.name" aria-label="Name" />`,
})
class Host {
  readonly name = new FormControl('', { nonNullable: true });
}

describe('vchField', () => {
  const findings = signal<readonly Finding[]>([]);

  function host() {
    findings.set([]);
    TestBed.configureTestingModule({
      imports: [Host],
      providers: [provideZonelessChangeDetection(), { provide: FINDINGS, useValue: findings }],
    });
    const fixture = TestBed.createComponent(Host);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.autoDetectChanges();
    return fixture;
  }

  it('makes the control invalid while there is an error, and valid again', async () => {
    const fixture = host();
    const { name } = fixture.componentInstance;
    await fixture.whenStable();
    expect(name.valid).toBeTrue();
    findings.set([found('error')]);
    await fixture.whenStable();
    expect(name.errors).toEqual({ findings: [found('error')] });
    findings.set([]);
    await fixture.whenStable();
    expect(name.valid).toBeTrue();
  });

  it('stays invalid when the value changes and the error does not', async () => {
    const fixture = host();
    const { name } = fixture.componentInstance;
    findings.set([found('error')]);
    await fixture.whenStable();
    name.setValue('still wrong');
    await fixture.whenStable();
    expect(name.valid).toBeFalse();
  });

  it('lets warnings and notes pass', async () => {
    const fixture = host();
    findings.set([found('warning'), found('note')]);
    await fixture.whenStable();
    expect(fixture.componentInstance.name.valid).toBeTrue();
  });

  it('can be found by a finding', async () => {
    const fixture = host();
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    expect(focusField(new ElementRef(root), found('error'))).toBeTrue();
    expect(document.activeElement).toBe(root.querySelector('input'));
    expect(focusField(new ElementRef(root), { ...found('error'), field: 'compute.cpu' })).toBeFalse();
  });
});
