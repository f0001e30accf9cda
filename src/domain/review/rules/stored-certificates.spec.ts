// SPDX-License-Identifier: Apache-2.0
import { readChosenFile, type ChosenFile } from '../../certificates';
import { testAuthority } from '../../../testing/certificates';
import { ruleCases } from '../../../testing/rule-cases';
import type { GeneralSettings } from '../../general';
import { servedWith } from '../told-settings';
import type { TlsSettings } from '../../tls';
import { authoritiesLast } from './authorities-last';
import { logServerGiven } from './log-server-given';
import { serverCertificateLasts } from './server-certificate-lasts';

const at = new Date('2026-11-22T12:00:00Z');
const plain: TlsSettings = { transport: 'plain' };

const general = (syslogAddress: string): GeneralSettings => ({
  name: 'vch1',
  containerNameConvention: '',
  debug: 0,
  syslogAddress,
});
ruleCases(logServerGiven, {
  holds: [general('tcp://log.example.com:514')],
  fails: [[general(''), {}]],
  doesNotApply: [],
});

describe('rules about how long certificates last', () => {
  const ending = async (day: string): Promise<ChosenFile> => {
    const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
    const { certificatePem } = await testAuthority({ name: day, keyType, notAfter: new Date(day) });
    return readChosenFile(day, new TextEncoder().encode(certificatePem));
  };
  let later: ChosenFile;
  let soon: ChosenFile;
  let past: ChosenFile;

  beforeAll(async () => {
    later = await ending('2026-12-22T13:00:00Z');
    soon = await ending('2026-12-22T11:00:00Z');
    past = await ending('2026-11-20T12:00:00Z');
  });

  const server = (file: ChosenFile) => servedWith(file.certificates, { mode: 'off' });
  const clients = (...files: readonly ChosenFile[]) =>
    servedWith([], { mode: 'required', authorities: { source: 'chosen', files } });

  it('hold for thirty days and longer', () => {
    expect(serverCertificateLasts.check(server(later), at)).toBeNull();
    expect(authoritiesLast.check(clients(later), at)).toBeNull();
  });

  it('fail for less, and name the day', () => {
    const notAfter = new Date('2026-12-22T11:00:00Z');
    expect(serverCertificateLasts.check(server(soon), at)).toEqual({ days: 29, notAfter });
    expect(authoritiesLast.check(clients(later, soon), at)).toEqual({
      places: [{ name: '2026-12-22T11:00:00Z', days: 29, notAfter }],
    });
  });

  it('leave what has expired to another rule', () => {
    expect(serverCertificateLasts.check(server(past), at)).toBeNull();
    expect(authoritiesLast.check(clients(past), at)).toBeNull();
  });

  it('do not apply without a certificate', () => {
    expect(
      [plain, servedWith([], { mode: 'off' })].map((tls) => serverCertificateLasts.appliesTo(tls)),
    ).toEqual([false, false]);
    expect([plain, server(soon)].map((tls) => authoritiesLast.appliesTo(tls))).toEqual([false, false]);
  });
});
