// SPDX-License-Identifier: Apache-2.0
import https from 'node:https';
import { type TestCertificate, selfSigned } from '../../src/testing/certificates';
import type { EndpointConfiguration } from './docker-endpoints';

let ownCertificate: Promise<TestCertificate> | null = null;

/**
 * VCH Admin: always HTTPS, with the VCH's certificate or, without one, with a certificate of its own. It asks for client
 * certificates and insists on none: whoever has none logs in with a vSphere account.
 */
export async function createVchAdmin({
  name,
  server,
  clientAuthorities,
}: EndpointConfiguration): Promise<https.Server> {
  ownCertificate ??= selfSigned({
    commonName: '',
    organization: ['VMware, Inc.'],
    hosts: [],
    keyType: { type: 'ECDSA', curve: 'P-256' },
  });
  const own = server === null ? await ownCertificate : null;
  return https.createServer(
    {
      minVersion: 'TLSv1.2',
      maxVersion: 'TLSv1.2',
      cert: server?.certificate ?? own?.certificatePem,
      key: server?.privateKey ?? own?.keyPem,
      ...(clientAuthorities === ''
        ? {}
        : { ca: clientAuthorities, requestCert: true, rejectUnauthorized: false }),
    },
    (_request, response) => {
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(`VCH Admin of ${name} (simulated)\n`);
    },
  );
}
