// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { type Answer, PluginServer } from '../../../adapters/plugin-server';
import { HOST_BRIDGE } from '../../../adapters/vsphere-client';
import type { ProbeAnswer, TlsPort } from '../../../domain/plugin-api';
import type { VchDescription } from '../../../domain/vch';
import { readVch } from '../../../domain/vic-machine';
import { type TestAuthority, testAuthority } from '../../../testing/certificates';
import { VchProbe } from './vch-probe';

const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const closed = { state: 'closed', reason: 'refused' } as const;

describe('the live probe of a VCH', () => {
  let fixture: ComponentFixture<VchProbe>;
  let asked: string[];
  let authority: TestAuthority;
  let other: TestAuthority;
  let description: VchDescription;

  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme Client CA', keyType });
    other = await testAuthority({ name: 'Partner CA', keyType });
    const read = readVch({
      name: 'prod',
      runtime: { docker_host: '192.0.2.1:2376' },
      auth: {
        server: { certificate: { pem: authority.certificatePem } },
        client: { certificate_authorities: [{ pem: authority.certificatePem }] },
      },
    });
    if (!read.ok) throw new Error(read.problem);
    description = read.value;
  });

  const tls = (by: TestAuthority): TlsPort => ({
    state: 'tls',
    chain: [base64(authority.certificate.der)],
    clientCertificates: { authorities: [base64(by.certificate.subject.der)] },
    admitsAnyone: false,
  });
  const probed = (port: TlsPort): Answer<ProbeAnswer> => ({
    ok: true,
    value: {
      outcome: 'probed',
      host: '192.0.2.1',
      address: '192.0.2.1',
      dockerTls: {
        ...port,
        versions: { '1.0': 'refused', '1.1': 'refused', '1.2': 'accepted', '1.3': 'unknown' },
      },
      dockerPlain: closed,
      admin: tls(authority),
    },
  });

  async function probe(answer: Answer<ProbeAnswer>, configured: VchDescription | null): Promise<string> {
    asked = [];
    TestBed.configureTestingModule({
      imports: [VchProbe],
      providers: [
        provideZonelessChangeDetection(),
        provideNoopAnimations(), // eslint-disable-line @typescript-eslint/no-deprecated -- Clarity asks for one
        {
          provide: PluginServer,
          useValue: {
            probe: (vCenterId: string, id: string) => {
              asked.push(`${vCenterId} ${id}`);
              return Promise.resolve(answer);
            },
          },
        },
        { provide: HOST_BRIDGE, useValue: { formatDate: (date: Date) => date.toISOString() } },
      ],
    });
    fixture = TestBed.createComponent(VchProbe);
    fixture.componentRef.setInput('vCenterId', 'west');
    fixture.componentRef.setInput('vchId', 'vm-1');
    fixture.componentRef.setInput('description', configured);
    fixture.autoDetectChanges();
    // Its texts are loaded with it.
    await until(() => button() !== null);
    expect(asked).toEqual([]);
    button()?.click();
    await fixture.whenStable();
    await fixture.whenStable();
    return words();
  }

  const button = (): HTMLButtonElement | null =>
    (fixture.nativeElement as HTMLElement).querySelector('button');
  /** Waits until something is so; gives up after a while: the expectation that follows tells. */
  async function until(condition: () => boolean): Promise<void> {
    for (let round = 0; round < 200 && !condition(); round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await fixture.whenStable();
    }
  }
  const words = (): string => (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');

  it('asks only when it is told to, and says that all is as configured', async () => {
    const text = await probe(probed(tls(authority)), description);
    expect(asked).toEqual(['west vm-1']);
    expect(text).toContain('What is served is what is configured.');
    expect(text).toContain('1.2 accepted; 1.3 not known');
    expect(text).toContain('Acme Client CA, until 2049-01-01, presented alone');
    expect(text).toContain('Are turned away');
    expect(text).toContain('Closed: nothing listens there');
    expect(text).toContain('Check again');
  });

  it('says what is served and not configured', async () => {
    const text = await probe(probed(tls(other)), description);
    expect(text).toContain('One thing served is not what is configured:');
    expect(text).toContain('Asked for, but not configured: “Partner CA”.');
  });

  it('compares nothing where nothing is known', async () => {
    const text = await probe(probed(tls(other)), null);
    expect(text).not.toContain('configured:');
    expect(text).not.toContain('What is served is what is configured.');
    expect(text).toContain('Asked for, of “Partner CA”');
  });

  it('says why nothing was dialled, or why the check failed', async () => {
    expect(
      await probe({ ok: true, value: { outcome: 'not-probed', reason: 'forbidden-address' } }, description),
    ).toContain('Nothing was contacted.');
    TestBed.resetTestingModule();
    const problem = { kind: 'unreachable', message: 'network down' } as const;
    expect(await probe({ ok: false, problem }, description)).toContain(
      'The check could not be made: network down',
    );
  });

  it('forgets what it found when it is shown another VCH', async () => {
    await probe(probed(tls(authority)), description);
    fixture.componentRef.setInput('vchId', 'vm-2');
    await fixture.whenStable();
    expect(words()).not.toContain('What is served is');
  });
});
