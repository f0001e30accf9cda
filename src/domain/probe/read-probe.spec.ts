// SPDX-License-Identifier: Apache-2.0
import { testAuthority } from '../../testing/certificates';
import type { ProbeAnswer, TlsPort } from '../plugin-api';
import { readProbe } from './read-probe';

type Probed = Extract<ProbeAnswer, { outcome: 'probed' }>;

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const refused = { '1.0': 'refused', '1.1': 'refused', '1.2': 'refused', '1.3': 'refused' } as const;
const probed = (port: TlsPort): Probed => ({
  outcome: 'probed',
  host: 'vch.example.com',
  address: '192.0.2.1',
  dockerTls: { ...port, versions: refused },
  dockerPlain: { state: 'answers' },
  admin: { state: 'closed', reason: 'timeout' },
});

describe('readProbe', () => {
  it('reads the chain and the names of the client CAs', async () => {
    const authority = await testAuthority({ name: 'Acme CA', keyType: { type: 'ECDSA', curve: 'P-256' } });
    const { der, subject } = authority.certificate;
    const { dockerTls, versions } = readProbe(
      probed({
        state: 'tls',
        chain: [base64(der), base64(Uint8Array.of(48, 0))],
        clientCertificates: {
          authorities: [
            base64(subject.der),
            base64(Uint8Array.of(48, 1)),
            base64(new Uint8Array([...subject.der, 0])),
          ],
        },
        admitsAnyone: 'unknown',
      }),
    );
    if (dockerTls.state !== 'tls') throw new Error(dockerTls.state);
    expect(dockerTls.chain.map((certificate) => certificate.der)).toEqual([der]);
    expect(dockerTls.unreadable).toBe(1);
    expect(dockerTls.clientAuthorities).toEqual([subject]);
    expect(versions).toEqual(refused);
  });

  it('tells no request from one that names no authority', () => {
    const port = { state: 'tls', chain: [], admitsAnyone: true } as const;
    const asking = (clientCertificates: { authorities: string[] } | null) => {
      const { dockerTls } = readProbe(probed({ ...port, clientCertificates }));
      return dockerTls.state === 'tls' ? dockerTls.clientAuthorities : 'no tls';
    };
    expect(asking(null)).toBeNull();
    expect(asking({ authorities: [] })).toEqual([]);
  });

  it('passes on what is not TLS', () => {
    const { dockerTls, admin } = readProbe(probed({ state: 'not-tls', speaks: 'http' }));
    expect(dockerTls.state).toBe('not-tls');
    expect(admin).toEqual({ state: 'closed', reason: 'timeout' });
  });
});
