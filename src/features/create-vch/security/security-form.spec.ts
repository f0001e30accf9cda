// SPDX-License-Identifier: Apache-2.0
import { TestBed } from '@angular/core/testing';
import { NonNullableFormBuilder } from '@angular/forms';
import type { TlsSettings } from '../../../domain/tls';
import { textFile } from '../../../testing/certificates';
import { fillSecurity, securityForm, toTlsSettings } from './security-form';

const form = () => securityForm(TestBed.inject(NonNullableFormBuilder));
const file = textFile('cert.pem', 'x');
const key = textFile('key.pem', 'y');
const verified = { mode: 'required', authorities: { source: 'chosen', files: [file] } } as const;

describe('the form of the Security page', () => {
  it('begins with client certificates on and a generated server certificate', () => {
    expect(toTlsSettings(form().getRawValue())).toEqual({
      transport: 'tls',
      server: { source: 'generated', commonName: '', organization: [], keySize: '2048' },
      clients: { mode: 'required', authorities: { source: 'chosen', files: [] } },
      certificateFolder: '',
    });
  });

  const settings: readonly TlsSettings[] = [
    {
      transport: 'tls',
      server: {
        source: 'generated',
        commonName: 'vch1.example.com',
        organization: ['Acme'],
        keySize: '3072',
      },
      clients: verified,
      certificateFolder: '',
    },
    {
      transport: 'tls',
      server: { source: 'custom', certificate: file, key, commonName: '', organization: [], keySize: '' },
      clients: { mode: 'off' },
      certificateFolder: '',
    },
  ];

  for (const wanted of settings) {
    it('gives back the settings it was filled with', () => {
      const filled = form();
      fillSecurity(filled, wanted);
      expect(toTlsSettings(filled.getRawValue())).toEqual(wanted);
    });
  }

  it('keeps the files of the choice that is not taken, and leaves them out of the settings', () => {
    const filled = form();
    filled.patchValue({ source: 'custom', certificate: file, key, authorities: [file] });
    filled.patchValue({ source: 'generated', clientCertificates: false });
    const tls = toTlsSettings(filled.getRawValue());
    expect(JSON.stringify(tls)).not.toContain('cert.pem');
    filled.patchValue({ source: 'custom', clientCertificates: true });
    expect(toTlsSettings(filled.getRawValue())).toEqual(jasmine.objectContaining({ clients: verified }));
  });

  it('leaves the page alone where the wizard cannot make it', () => {
    const filled = form();
    filled.patchValue({ commonName: 'kept.example.com' });
    fillSecurity(filled, { transport: 'plain' });
    expect(filled.controls.commonName.value).toBe('kept.example.com');
    expect(filled.controls.clientCertificates.value).toBeTrue();
  });
});
