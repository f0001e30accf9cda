// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Certificate } from '../../domain/certificates';
import type { Finding } from '../../domain/findings';
import { type TestAuthority, testAuthority } from '../../testing/certificates';
import { wordsOf } from '../texts/words-of.harness';
import { CertificateCard } from './certificate-card';

const at = new Date('2026-11-22T12:00:00Z');

@Component({
  selector: 'vch-card-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CertificateCard],
  template: `<vch-certificate-card
    [certificate]="certificate()"
    [at]="at()"
    title="Server certificate"
    source="server-cert.pem"
    [position]="{ number: 2, of: 3 }"
    [findings]="findings()"
  >
    <button type="button">Remove</button>
  </vch-certificate-card>`,
})
class CardHost {
  readonly certificate = signal<Certificate>({} as Certificate);
  readonly at = signal(at);
  readonly findings = signal<readonly Finding[]>([]);
}

describe('vch-certificate-card', () => {
  let authority: TestAuthority;
  let server: Certificate;

  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme Server CA', pathLength: 0 });
    const hosts = ['vch1.example.com', '10.20.0.5', 'a', 'b', 'c', 'd', 'e', 'f'];
    const issued = await authority.issue({
      commonName: 'vch1.example.com',
      organization: ['Acme'],
      hosts,
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2027-03-14T10:30:00Z'),
      keyUsage: ['digitalSignature'],
    });
    server = issued.certificate;
  });

  async function aCard(certificate = server, when = at) {
    TestBed.configureTestingModule({ imports: [CardHost], providers: [provideZonelessChangeDetection()] });
    const fixture = TestBed.createComponent(CardHost);
    fixture.componentInstance.certificate.set(certificate);
    fixture.componentInstance.at.set(when);
    fixture.autoDetectChanges();
    const root = fixture.nativeElement as HTMLElement;
    document.body.append(root);
    await fixture.whenStable();
    const words = () => wordsOf(root);
    const button = (name: string) =>
      [...root.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? wordsOf(one)) === name,
      )!;
    const press = async (name: string) => {
      button(name).click();
      await fixture.whenStable();
    };
    const valueOf = (label: string) => {
      const term = [...root.querySelectorAll('dt')].find((one) => wordsOf(one) === label);
      return wordsOf(term?.nextElementSibling ?? null);
    };
    const examined = async () => {
      for (let round = 0; round < 100 && words().includes('being calculated'); round++) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await fixture.whenStable();
      }
    };
    return { fixture, host: fixture.componentInstance, root, words, button, press, valueOf, examined };
  }

  it('says in few lines who, until when, what key and who issued it', async () => {
    const { words, root } = await aCard();
    expect(words()).toContain('Server certificate');
    expect(words()).toContain('2 of 3');
    expect(words()).toContain('vch1.example.com');
    expect(words()).toContain('valid until Mar 14, 2027, 111 days left');
    expect(words()).toContain('server-cert.pem · RSA 2048 · issued by Acme Server CA');
    expect(root.querySelector('[data-expiry="valid"] [aria-label="Valid"]')).not.toBeNull();
    expect(root.querySelector('dl')).toBeNull();
  });

  const moments: readonly (readonly [string, string, string])[] = [
    ['2027-03-04T12:00:00Z', 'soon', 'expires in 9 days (Mar 14, 2027)'],
    ['2027-03-13T12:00:00Z', 'soon', 'expires within a day'],
    ['2027-03-14T10:31:00Z', 'expired', 'expired within the last day'],
    ['2027-03-17T12:00:00Z', 'expired', 'expired 3 days ago (Mar 14, 2027)'],
    ['2025-12-30T23:00:00Z', 'not-yet-valid', 'not yet valid: begins in 1 day (Jan 1, 2026)'],
    ['2025-12-31T12:00:00Z', 'not-yet-valid', 'not yet valid: begins within a day'],
  ];

  for (const [when, state, text] of moments) {
    it(`says “${text}”`, async () => {
      const { words, root } = await aCard(server, new Date(when));
      expect(words()).toContain(text);
      expect(root.querySelectorAll(`[data-expiry="${state}"]`).length).toBe(1);
    });
  }

  it('unfolds every fact', async () => {
    const { press, valueOf, button, examined } = await aCard();
    expect(button('Details of vch1.example.com').getAttribute('aria-expanded')).toBe('false');
    await press('Details of vch1.example.com');
    await examined();
    expect(button('Details of vch1.example.com').getAttribute('aria-expanded')).toBe('true');
    expect(valueOf('Subject')).toBe('O=Acme, CN=vch1.example.com');
    expect(valueOf('Issuer')).toBe('CN=Acme Server CA');
    expect(valueOf('Valid')).toContain('from Jan 1, 2026, 12:00 AM UTC to Mar 14, 2027, 10:30 AM UTC');
    expect(valueOf('Public key')).toBe('RSA 2048');
    expect(valueOf('Key usage')).toBe('digital signatures (digitalSignature)');
    expect(valueOf('Extended key usage')).toBe('TLS server (serverAuth)');
    expect(valueOf('Basic constraints')).toBe('not a certificate authority');
    expect(valueOf('Signed with')).toBe('SHA256-RSA');
    expect(valueOf('Serial number')).toMatch(/^([0-9A-F]{2}:)+[0-9A-F]{2}$/);
    expect(valueOf('Version')).toBe('3');
    expect(valueOf('Self-signed')).toBe('no');
    expect(valueOf('SHA-256 fingerprint')).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2} Copy$/);
    expect(valueOf('SHA-1 fingerprint')).toMatch(/^([0-9A-F]{2}:){19}[0-9A-F]{2} Copy$/);
  });

  it('folds many names', async () => {
    const { press, valueOf } = await aCard();
    await press('Details of vch1.example.com');
    expect(valueOf('Names (SAN)')).toContain('vch1.example.com a b c d e Show 2 more');
    await press('Show 2 more');
    expect(valueOf('Names (SAN)')).toContain('f 10.20.0.5 Show fewer');
    await press('Show fewer');
    expect(valueOf('Names (SAN)')).not.toContain('10.20.0.5');
  });

  it('tells a CA, and that it signed itself', async () => {
    const { press, words, valueOf, examined } = await aCard(authority.certificate);
    expect(words()).toContain('issued by itself');
    await press('Details of Acme Server CA');
    await examined();
    expect(valueOf('Basic constraints')).toBe('a certificate authority (CA) without CAs below it');
    expect(valueOf('Extended key usage')).toBe('not limited (no extendedKeyUsage)');
    expect(valueOf('Names (SAN)')).toBe('none: only the common name says whom it is for');
    expect(valueOf('Self-signed')).toBe('yes: signed with its own key');
  });

  it('does not take the name of the issuer for a signature', async () => {
    const namesake = await testAuthority({ name: 'Acme Server CA' });
    const forged = await namesake.issue({
      commonName: 'forged',
      issuer: authority.certificate.subject.der,
      signer: namesake.keyPair,
    });
    const certificate = { ...forged.certificate, subject: authority.certificate.subject };
    const { press, valueOf, examined } = await aCard(certificate);
    await press('Details of Acme Server CA');
    await examined();
    expect(valueOf('Self-signed')).toContain('its own key did not sign it');
  });

  it('copies a fingerprint, and names what it copies', async () => {
    const write = spyOn(navigator.clipboard, 'writeText').and.resolveTo();
    const { press, valueOf, examined } = await aCard();
    await press('Details of vch1.example.com');
    await examined();
    const print = valueOf('SHA-256 fingerprint').split(' ')[0]!;
    await press('Copy SHA-256 fingerprint');
    await new Promise((resolve) => setTimeout(resolve));
    expect(write).toHaveBeenCalledOnceWith(print);
    expect(valueOf('SHA-256 fingerprint')).toContain('Copied');
    expect(valueOf('SHA-1 fingerprint')).not.toContain('Copied');
  });

  it('shows findings, and marks the line they concern', async () => {
    const { fixture, host, press, words, root } = await aCard();
    host.findings.set([
      {
        id: 'tls.server-key-matches-certificate',
        severity: 'error',
        citation: '',
        field: 'tls.server.key',
        needsAcknowledgement: false,
        detail: { certificateFile: 'server-cert.pem', keyFile: 'key.pem', laterCertificate: null },
      },
    ]);
    await fixture.whenStable();
    expect(words()).toContain('does not belong to the certificate in “server-cert.pem”');
    await press('Details of vch1.example.com');
    const concerned = [...root.querySelectorAll('dt[data-concerned="error"]')];
    expect(concerned.map(wordsOf)).toEqual(['Public key']);
    expect(concerned[0]?.querySelector('[aria-label="Error"]')).not.toBeNull();
  });

  it('calculates anew for another certificate', async () => {
    const { fixture, host, press, valueOf, examined } = await aCard();
    await press('Details of vch1.example.com');
    await examined();
    const before = valueOf('SHA-256 fingerprint');
    host.certificate.set(authority.certificate);
    await fixture.whenStable();
    await examined();
    expect(valueOf('SHA-256 fingerprint')).not.toBe(before);
    expect(valueOf('Self-signed')).toContain('yes');
  });

  it('keeps what is projected beside the name', async () => {
    const { root } = await aCard();
    expect([...root.querySelectorAll('.actions button')].map(wordsOf)).toEqual(['Remove']);
  });
});
