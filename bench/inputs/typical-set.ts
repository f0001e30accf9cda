// SPDX-License-Identifier: Apache-2.0
import type { NewKeyType } from '../../src/domain/certificates';
import { writePem } from '../../src/domain/pem';
import { testAuthority } from '../../src/testing/certificates';

/** The files of a VCH and of a Docker client that work together, as PEM; made for one run, never stored. */
export interface TypicalSet {
  readonly leaf: string;
  readonly intermediate: string;
  readonly root: string;
  /** RSA as PKCS#1, as VIC's tools write it. */
  readonly serverKey: string;
  readonly serverKeyPkcs8: string;
  /** Three; the client's own is the last. */
  readonly clientAuthorities: readonly string[];
  readonly clientCertificate: string;
  readonly clientKey: string;
  /** Two names and an address. */
  readonly dials: readonly string[];
  /** ISO 8601. */
  readonly at: string;
}

/** Makes a set with keys of one kind. */
export async function makeTypicalSet(keyType: NewKeyType): Promise<TypicalSet> {
  const dials = ['vch.example.com', 'docker.example.com', '192.0.2.10'];
  const root = await testAuthority({ name: 'Bench root CA', keyType });
  const intermediate = await root.subAuthority({ name: 'Bench intermediate CA', keyType });
  const server = await intermediate.issue({ hosts: dials, keyType });
  const clientAuthority = await testAuthority({ name: 'Bench client CA', keyType });
  const others = [
    await testAuthority({ name: 'Other CA 1', keyType }),
    await testAuthority({ name: 'Other CA 2', keyType }),
  ];
  const client = await clientAuthority.issue({ usage: 'client', keyType });
  return {
    leaf: server.certificatePem,
    intermediate: intermediate.certificatePem,
    root: root.certificatePem,
    serverKey: server.keyPem,
    serverKeyPkcs8: writePem('PRIVATE KEY', server.keyPair.pkcs8),
    clientAuthorities: [...others, clientAuthority].map(({ certificatePem }) => certificatePem),
    clientCertificate: client.certificatePem,
    clientKey: client.keyPem,
    dials,
    at: '2026-11-22T00:00:00Z',
  };
}

/**
 * A file of a thousand different certificates. They have RSA keys, which all contestants read, and ECDSA signatures, which
 * are short: so the file stays below the 1 MiB that this product reads.
 */
export async function makeBundle(): Promise<string> {
  const authority = await testAuthority({ keyType: { type: 'ECDSA', curve: 'P-256' } });
  const { keyPair } = await authority.issue();
  const pems: string[] = [];
  for (let number = 1; number <= 1000; number++) {
    const { certificatePem } = await authority.issue({ commonName: `host-${number}`, hosts: [], keyPair });
    pems.push(certificatePem);
  }
  return pems.join('');
}
