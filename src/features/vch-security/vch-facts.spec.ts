// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { type Answer, PluginServer } from '../../adapters/plugin-server';
import { HOST_BRIDGE } from '../../adapters/vsphere-client';
import { testAuthority } from '../../testing/certificates';
import { VchFacts } from './vch-facts';

describe('the facts of a VCH', () => {
  let fixture: ComponentFixture<VchFacts>;

  async function facts(answers: Answer<unknown>[], isOnVm = true): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      imports: [VchFacts],
      providers: [
        provideZonelessChangeDetection(),
        provideNoopAnimations(), // eslint-disable-line @typescript-eslint/no-deprecated -- Clarity asks for one
        {
          provide: PluginServer,
          useValue: { vch: () => Promise.resolve(answers.length > 1 ? answers.shift() : answers[0]) },
        },
        {
          provide: HOST_BRIDGE,
          useValue: {
            refreshes: signal(0),
            context: () => (isOnVm ? [{ type: 'VirtualMachine', id: 'vm-1', vCenterId: 'west' }] : []),
            formatDate: (date: Date) => date.toISOString().slice(0, 10),
          },
        },
      ],
    });
    fixture = TestBed.createComponent(VchFacts);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.autoDetectChanges();
    await settle();
    return fixture.nativeElement as HTMLElement;
  }

  async function settle(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  const words = (root: HTMLElement): string => root.textContent.replace(/\s+/g, ' ');

  it('says who may connect, and until when the certificates live', async () => {
    const notAfter = new Date('2049-01-01T00:00:00Z');
    const authority = await testAuthority({ name: 'Acme Client CA', notAfter });
    const server = await authority.issue({ commonName: 'vch1', notAfter: new Date('2020-06-01T00:00:00Z') });
    const root = await facts([
      {
        ok: true,
        value: {
          name: 'prod',
          version: 'v1.5.8',
          auth: {
            server: { certificate: { pem: server.certificatePem } },
            client: { certificate_authorities: [{ pem: authority.certificatePem }] },
          },
          runtime: { docker_host: '10.0.0.1:2376', power_state: 'poweredOn', upgrade_status: 'Up to date' },
          endpoint: { operations_credentials: { user: 'ops@example.com' } },
        },
      },
    ]);
    expect(words(root)).toContain('Only clients with a certificate');
    expect(words(root)).toContain('10.0.0.1:2376');
    expect(words(root)).toContain('vch1, expired on 2020-06-01');
    expect(words(root)).toContain('Acme Client CA, valid until 2049-01-01');
    expect(words(root)).toContain('ops@example.com');
  });

  it('tells an API without TLS', async () => {
    const root = await facts([
      { ok: true, value: { name: 'lab', auth: { client: { certificate_authorities: [] } } } },
    ]);
    expect(words(root)).toContain('Not encrypted; anyone who reaches the port');
    expect(words(root)).toContain('the server does not tell');
  });

  it('says why the VCH cannot be described, and tries again', async () => {
    const root = await facts([
      { ok: false, problem: { kind: 'refused', status: 500, message: 'nil pointer' } },
      { ok: true, value: { name: 'back' } },
    ]);
    expect(words(root)).toContain('did not describe this VCH: nil pointer');
    root.querySelector('button')?.click();
    await settle();
    expect(words(root)).toContain('back');
  });

  it('knows a virtual machine that is no VCH', async () => {
    const refused = {
      ok: false as const,
      problem: { kind: 'refused' as const, status: 404, message: 'not found' },
    };
    expect(words(await facts([refused]))).toContain('is not a virtual container host');
  });
});
