// SPDX-License-Identifier: Apache-2.0
import { expect, test } from '../test';

/** The schema's pattern for PEM (swagger.json of the vic-machine API). */
const pemPattern = /^(.*-----BEGIN [A-Z ]+-----\s+[A-Za-z0-9+/\s]+={0,2}\s+-----END [A-Z ]+-----\s*)+$/;

interface Body {
  readonly name: string;
  readonly auth: {
    readonly no_tls?: unknown;
    readonly client: {
      readonly certificate_authorities: readonly { readonly pem: string }[];
      readonly no_tls_verify?: unknown;
    };
    readonly server: {
      readonly certificate: { readonly pem: string };
      readonly private_key: unknown;
      readonly generate?: unknown;
    };
  };
  readonly endpoint: {
    readonly operations_credentials: { readonly user: string; readonly password: string };
  };
}

test('what arrives for configuration 3 keeps the API’s rules, and secrets are masked', async ({
  vsphereClient,
  simulator,
  openssl,
}) => {
  const ca = openssl.authority('ca');
  const second = openssl.authority('second-ca');
  const server = openssl.server('server', ['vch1.example.com'], ca);
  const wizard = await vsphereClient.newVch();
  await wizard.goToSecurity('schema');
  await wizard.chooseAuthorities(ca.certificate, second.certificate);
  await wizard.chooseServer(server);
  await wizard.goToSummary();
  await wizard.create();
  await expect(wizard.outcome).toContainText('was created.');

  const [creation] = await simulator.creations();
  expect(creation?.status).toBe(201);
  const { auth, endpoint, name } = creation?.body as Body;
  expect(name).toBe('schema');
  expect(auth.no_tls).toBeUndefined();
  expect(auth.client.no_tls_verify).toBeUndefined();
  expect(auth.server.generate).toBeUndefined();
  const pems = [...auth.client.certificate_authorities, auth.server.certificate].map(({ pem }) => pem);
  expect(pems).toHaveLength(3);
  for (const pem of pems) {
    expect(pem).toMatch(pemPattern);
    // A second final newline makes every later GET of the VCH fail.
    expect(pem.endsWith('-----END CERTIFICATE-----\n')).toBe(true);
    expect(pem).not.toContain('\r');
  }
  expect(endpoint.operations_credentials.user).toBe('vic-ops@example.com');

  const state = JSON.stringify(await simulator.state());
  expect(state).not.toContain(wizard.password);
  expect(state).not.toContain('PRIVATE KEY');
  expect((await simulator.vch('schema')).endpoint).toMatchObject({ tls: true, clientCertificates: true });
});
