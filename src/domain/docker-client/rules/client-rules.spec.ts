// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, type TestCertificate, testAuthority } from '../../../testing/certificates';
import { customTls, generatedTls, vchWith } from '../../../testing/tls-settings';
import type { ChosenFile } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../../tls';
import { type ClientPlan, noClientPlan } from '../client-plan';
import type { Clients } from '../clients';
import { assessConnection } from '../connection';
import { clientConnects } from './client-connects';
import { clientPairIsWhole } from './client-pair-is-whole';
import { commonNameAddressStays } from './common-name-address-stays';
import { commonNameIsClientAddress } from './common-name-is-client-address';
import { everyAuthorityAdmitsClients } from './every-authority-admits-clients';
import { everyNameIsTrusted } from './every-name-is-trusted';
import { namesAreHosts } from './names-are-hosts';
import { namesAreKnown } from './names-are-known';
import { serverLoads } from './server-loads';
import { someAuthorityAdmitsClients } from './some-authority-admits-clients';
import { someNameIsTrusted } from './some-name-is-trusted';

const at = new Date('2026-11-22T12:00:00Z');
const yesterday = new Date('2026-11-21T12:00:00Z');
const plain: TlsSettings = { transport: 'plain' };

/** What a rule says: a detail, that it holds, or that it does not apply. */
function verdict<Detail extends object>(
  rule: Rule<string, Clients, Detail>,
  clients: Clients,
): Detail | 'holds' | 'does not apply' {
  return rule.appliesTo(clients) ? (rule.check(clients, at) ?? 'holds') : 'does not apply';
}

async function clients(
  tls: TlsSettings,
  plan: Partial<ClientPlan> = {},
  ip = '10.20.0.5/24',
): Promise<Clients> {
  const settings = vchWith(tls, ip);
  const whole = { ...noClientPlan, ...plan };
  return { settings, plan: whole, connection: await assessConnection(settings, whole, at) };
}

describe('rules about Docker clients', () => {
  let serverCa: TestAuthority;
  let clientCa: TestAuthority;
  let server: TestCertificate;
  let client: TestCertificate;
  let ca: ChosenFile;
  beforeAll(async () => {
    [serverCa, clientCa] = await Promise.all([
      testAuthority({ name: 'Server CA' }),
      testAuthority({ name: 'Client CA' }),
    ]);
    [server, client] = await Promise.all([
      serverCa.issue({ hosts: ['10.20.0.5'] }),
      clientCa.issue({ usage: 'client', commonName: 'client' }),
    ]);
    ca = clientCa.certificateFile('client-ca.pem');
  });
  const custom = (authorities: readonly ChosenFile[] | 'anyone' = [ca]) =>
    customTls(server.certificateFile(), server.keyFile(), authorities);

  describe(serverLoads.id, () => {
    it('holds for a pair that a VCH can load', async () => {
      expect(verdict(serverLoads, await clients(custom()))).toBe('holds');
    });
    it('fails for one that it cannot', async () => {
      const { connection, ...rest } = await clients(custom());
      if (connection === null) throw new Error('no connection');
      const startProblem = 'tls: failed to parse private key';
      expect(verdict(serverLoads, { ...rest, connection: { ...connection, startProblem } })).toEqual({
        reason: startProblem,
      });
    });
    it('leaves files that do not belong together to another rule', async () => {
      const mixed = customTls(server.certificateFile(), client.keyFile());
      expect(verdict(serverLoads, await clients(mixed))).toBe('does not apply');
      expect(verdict(serverLoads, await clients(customTls(server.certificateFile(), null)))).toBe(
        'does not apply',
      );
      expect(verdict(serverLoads, await clients(generatedTls('vch1.example.com')))).toBe('does not apply');
      expect(verdict(serverLoads, await clients(plain))).toBe('does not apply');
    });
  });

  describe(someNameIsTrusted.id, () => {
    it('holds when one name works', async () => {
      expect(verdict(someNameIsTrusted, await clients(custom(), { names: ['other.example.com'] }))).toBe(
        'holds',
      );
    });
    it('fails when none does, and says what the certificate is for', async () => {
      const found = verdict(someNameIsTrusted, await clients(custom(), { names: ['vch1.example.com'] }, ''));
      expect(found).toEqual({
        names: [
          {
            host: 'vch1.example.com',
            code: 'no-names',
            certificate: 'vch.example.com',
            listed: ['10.20.0.5'],
            reason: jasmine.stringContaining('x509:'),
          },
        ],
        trust: null,
      });
    });
    it('names the ca.pem that does not suit', async () => {
      const found = verdict(someNameIsTrusted, await clients(custom(), { dockerCa: ca }));
      expect(found).toEqual(jasmine.objectContaining({ trust: 'client-ca.pem' }));
    });
    it('holds when the certificate is for names, and not for the address', async () => {
      for (const host of ['vch1.example.com', '*.example.com']) {
        const named = await serverCa.issue({ hosts: [host] });
        const found = await clients(customTls(named.certificateFile(), named.keyFile()));
        expect(verdict(someNameIsTrusted, found)).toBe('holds');
        expect(verdict(everyNameIsTrusted, found)).toEqual(jasmine.objectContaining({ trusted: [host] }));
      }
    });
    it('fails when the certificate leads to the VCH itself only', async () => {
      const local = await serverCa.issue({ hosts: ['localhost'] });
      const found = await clients(customTls(local.certificateFile(), local.keyFile()));
      expect(verdict(someNameIsTrusted, found)).toEqual(jasmine.objectContaining({ trust: null }));
    });
    it('leaves to others what is wrong with the certificate itself', async () => {
      for (const wrong of [
        { notAfter: yesterday },
        { extendedKeyUsage: ['client'] as const },
        { hosts: [] },
      ]) {
        const bad = await serverCa.issue({ hosts: ['10.20.0.5'], ...wrong });
        const tls = customTls(bad.certificateFile(), bad.keyFile());
        expect(verdict(someNameIsTrusted, await clients(tls))).toBe('holds');
      }
    });
    it('does not apply while nothing is known', async () => {
      expect(verdict(someNameIsTrusted, await clients(custom(), {}, ''))).toBe('does not apply');
      expect(verdict(someNameIsTrusted, await clients(plain))).toBe('does not apply');
    });
    it('says nothing while it cannot be told', async () => {
      expect(verdict(someNameIsTrusted, await clients(customTls(null, null)))).toBe('holds');
    });
  });

  describe(everyNameIsTrusted.id, () => {
    it('holds when all work', async () => {
      expect(verdict(everyNameIsTrusted, await clients(custom()))).toBe('holds');
    });
    it('fails when some do not', async () => {
      const found = verdict(everyNameIsTrusted, await clients(custom(), { names: ['10.20.0.6'] }));
      expect(found).toEqual({
        names: [
          jasmine.objectContaining({ host: '10.20.0.6', code: 'name-mismatch', listed: ['10.20.0.5'] }),
        ],
        trusted: ['10.20.0.5'],
      } as never);
    });
    it('leaves the case that none works to another rule', async () => {
      const none = await clients(custom(), { names: ['vch1.example.com'] }, '');
      expect(verdict(everyNameIsTrusted, none)).toBe('does not apply');
      expect(verdict(everyNameIsTrusted, await clients(plain))).toBe('does not apply');
    });
  });

  describe(namesAreHosts.id, () => {
    it('holds for names and addresses', async () => {
      const names = [
        'vch1.example.com',
        '10.0.0.1',
        'fd00::1',
        'bücher.example.org',
        'vch_1.lab',
        'vch1.lab.',
      ];
      expect(verdict(namesAreHosts, await clients(custom(), { names }))).toBe('holds');
    });
    it('fails for wildcards, ports and blanks', async () => {
      const names = ['vch1.example.com', '*.example.com', 'vch1.example.com:2376', 'two words'];
      const found = verdict(namesAreHosts, await clients(custom(), { names }));
      expect(found).toEqual({
        places: [
          { index: 1, given: '*.example.com', problem: null },
          { index: 2, given: 'vch1.example.com:2376', problem: jasmine.objectContaining({ position: 16 }) },
          { index: 3, given: 'two words', problem: jasmine.objectContaining({ code: 'blank' }) },
        ],
      } as never);
    });
    it('does not apply without names', async () => {
      expect(verdict(namesAreHosts, await clients(custom()))).toBe('does not apply');
    });
  });

  describe(namesAreKnown.id, () => {
    it('holds with an address or a name', async () => {
      expect(verdict(namesAreKnown, await clients(custom()))).toBe('holds');
      expect(verdict(namesAreKnown, await clients(custom(), { names: ['vch1.lab'] }, ''))).toBe('holds');
    });
    it('fails with neither, and says what the certificate is for', async () => {
      expect(verdict(namesAreKnown, await clients(custom(), {}, ''))).toEqual({ listed: ['10.20.0.5'] });
      expect(verdict(namesAreKnown, await clients(customTls(null, null), {}, ''))).toEqual({ listed: [] });
    });
    it('does not apply to a certificate that is made for all names', async () => {
      expect(verdict(namesAreKnown, await clients(generatedTls('*.example.com'), {}, ''))).toBe(
        'does not apply',
      );
      expect(verdict(namesAreKnown, await clients(plain))).toBe('does not apply');
    });
  });

  describe(clientConnects.id, () => {
    const pairOf = (one: TestCertificate) => ({ certificate: one.certificateFile(), key: one.keyFile() });
    it('holds for a client of the CA', async () => {
      expect(verdict(clientConnects, await clients(custom(), pairOf(client)))).toBe('holds');
    });
    it('fails for one whose certificate Docker does not even show', async () => {
      const stranger = await serverCa.issue({ usage: 'client' });
      expect(verdict(clientConnects, await clients(custom(), pairOf(stranger)))).toEqual({
        code: null,
        certificate: null,
        notSent: true,
        reason: "tls: client didn't provide a certificate",
      });
    });
    it('fails for one that has expired, and names it', async () => {
      const expired = await clientCa.issue({
        usage: 'client',
        commonName: 'old client',
        notAfter: yesterday,
      });
      expect(verdict(clientConnects, await clients(custom(), pairOf(expired)))).toEqual(
        jasmine.objectContaining({ code: 'expired', certificate: 'old client', notSent: false }),
      );
    });
    it('fails for a pair that Docker cannot load', async () => {
      const mixed = { certificate: client.certificateFile(), key: server.keyFile() };
      expect(verdict(clientConnects, await clients(custom(), mixed))).toEqual(
        jasmine.objectContaining({
          code: null,
          notSent: false,
          reason: jasmine.stringContaining('Could not load'),
        }),
      );
    });
    it('does not apply without a pair, or when nobody is asked', async () => {
      expect(verdict(clientConnects, await clients(custom()))).toBe('does not apply');
      expect(verdict(clientConnects, await clients(custom('anyone'), pairOf(client)))).toBe('does not apply');
    });
  });

  describe(clientPairIsWhole.id, () => {
    it('holds for both', async () => {
      const pair = { certificate: client.certificateFile(), key: client.keyFile() };
      expect(verdict(clientPairIsWhole, await clients(custom(), pair))).toBe('holds');
    });
    it('fails for one alone', async () => {
      const certificate = client.certificateFile();
      const key = client.keyFile();
      expect(verdict(clientPairIsWhole, await clients(custom(), { certificate }))).toEqual({
        missing: 'key',
      });
      expect(verdict(clientPairIsWhole, await clients(custom(), { key }))).toEqual({
        missing: 'certificate',
      });
    });
    it('does not apply to none', async () => {
      expect(verdict(clientPairIsWhole, await clients(custom()))).toBe('does not apply');
    });
  });

  describe(commonNameAddressStays.id, () => {
    it('holds for a name, and for an address that is static', async () => {
      expect(verdict(commonNameAddressStays, await clients(generatedTls('vch1.example.com'), {}, ''))).toBe(
        'holds',
      );
      expect(verdict(commonNameAddressStays, await clients(generatedTls('10.20.0.5')))).toBe('holds');
    });
    it('fails for an address with DHCP', async () => {
      expect(verdict(commonNameAddressStays, await clients(generatedTls('10.20.0.5/24'), {}, ''))).toEqual({
        address: '10.20.0.5',
      });
    });
    it('does not apply to an existing certificate', async () => {
      expect(verdict(commonNameAddressStays, await clients(custom()))).toBe('does not apply');
      expect(verdict(commonNameAddressStays, await clients(plain))).toBe('does not apply');
    });
  });

  describe(commonNameIsClientAddress.id, () => {
    it('holds for that address, and for a name', async () => {
      expect(verdict(commonNameIsClientAddress, await clients(generatedTls('10.20.0.5/24')))).toBe('holds');
      expect(verdict(commonNameIsClientAddress, await clients(generatedTls('vch1.example.com')))).toBe(
        'holds',
      );
    });
    it('fails for another address', async () => {
      expect(verdict(commonNameIsClientAddress, await clients(generatedTls('10.20.0.6')))).toEqual({
        given: '10.20.0.6',
        address: '10.20.0.5',
      });
    });
    it('does not apply with DHCP, or to an existing certificate', async () => {
      expect(verdict(commonNameIsClientAddress, await clients(generatedTls('10.20.0.6'), {}, ''))).toBe(
        'does not apply',
      );
      expect(verdict(commonNameIsClientAddress, await clients(custom()))).toBe('does not apply');
    });
  });

  describe('client CAs', () => {
    let expired: ChosenFile;
    let own: ChosenFile;
    beforeAll(async () => {
      expired = (await testAuthority({ name: 'Old CA', notAfter: yesterday })).certificateFile('old.pem');
      own = client.certificateFile('client-cert.pem');
    });
    const unfit = (index: number, file: string, name: string, fault: string) =>
      jasmine.objectContaining({ index, file, name, fault, admitsItself: false });

    it('hold when each vouches for its clients', async () => {
      const good = await clients(custom());
      expect(verdict(someAuthorityAdmitsClients, good)).toBe('holds');
      expect(verdict(everyAuthorityAdmitsClients, good)).toBe('holds');
    });
    it('are a warning when one of them does not', async () => {
      const mixed = await clients(custom([ca, expired, own]));
      expect(verdict(someAuthorityAdmitsClients, mixed)).toBe('holds');
      expect(verdict(everyAuthorityAdmitsClients, mixed)).toEqual({
        places: [
          unfit(1, 'old.pem', 'Old CA', 'expired'),
          unfit(2, 'client-cert.pem', 'client', 'no-authority'),
        ],
      } as never);
    });
    it('are an error when none does', async () => {
      const bad = await clients(custom([expired, own]));
      expect(verdict(someAuthorityAdmitsClients, bad)).toEqual({
        unfit: [
          unfit(0, 'old.pem', 'Old CA', 'expired'),
          unfit(1, 'client-cert.pem', 'client', 'no-authority'),
        ],
      } as never);
    });
    it('are no question when anybody may connect, or none is chosen', async () => {
      for (const tls of [custom('anyone'), custom([]), plain]) {
        expect(verdict(someAuthorityAdmitsClients, await clients(tls))).toBe('does not apply');
        expect(verdict(everyAuthorityAdmitsClients, await clients(tls))).toBe('does not apply');
      }
    });
  });
});
