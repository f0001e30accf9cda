// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readZip } from '../../src/testing/read-zip';
import { dial } from '../clients/docker-api-client';
import { dockerVersion, hasDockerCli } from '../clients/docker-cli';
import type { CertificateFiles, OpenSsl } from '../certificates/openssl';
import type { Simulator } from '../simulator';
import { expect, test } from '../test';

const host = 'vch1.example.com';

/** Everybody in a journey: who signs what, and those who must stay outside. */
function people(openssl: OpenSsl, simulator: Simulator) {
  const clientCa = openssl.authority('client-ca');
  const serverCa = openssl.authority('server-ca');
  const otherCa = openssl.authority('other-ca');
  const [high, low] = addressPrefix(simulator);
  // The docker command cannot be told a name: the certificate also holds the addresses the endpoint may get.
  const addresses = Array.from({ length: 40 }, (_, index) => `127.${high}.${low}.${index + 2}`);
  return {
    clientCa,
    serverCa,
    otherCa,
    server: openssl.server('server', [host, ...addresses], serverCa),
    client: openssl.client('client', clientCa),
    stranger: openssl.client('stranger', otherCa),
  };
}

/** The simulator gives its endpoints addresses made from its own port. */
function addressPrefix(simulator: Simulator): readonly [number, number] {
  const port = Number(new URL(simulator.url).port);
  return [port >> 8, port & 0xff];
}

const pem = ({ certificate }: CertificateFiles): string => readFileSync(certificate, 'utf8');

test.describe('configurations the wizard makes', () => {
  test('2: auto-generated server certificate, custom CA', async ({
    vsphereClient,
    simulator,
    openssl,
    page,
  }) => {
    const { clientCa, client, stranger, serverCa } = people(openssl, simulator);
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('row-2');
    await wizard.chooseAuthorities(clientCa.certificate);
    await wizard.generateServer(host, 'Acme');
    await expect(wizard.configuration).toContainText('Configuration 2 of 7');
    await wizard.goToSummary();
    await wizard.create();
    await expect(wizard.outcome).toContainText('“row-2” was created.');

    const vch = await simulator.vch('row-2');
    expect(vch.endpoint).toMatchObject({ tls: true, clientCertificates: true });
    // The server's own certificate is what clients are given as ca.pem.
    const { serverCertificate } = await dial({ ...vch, name: host, trust: null, client });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      wizard.frame.getByRole('button', { name: 'Download as zip' }).click(),
    ]);
    const handed = readZip(await readFile(await download.path()));
    const [ca] = handed.filter(({ name }) => name.endsWith('ca.pem'));
    expect(
      await dial({ ...vch, name: host, trust: new TextDecoder().decode(ca?.content), client }),
    ).toMatchObject({
      connected: true,
    });
    expect(handed.map(({ content }) => new TextDecoder().decode(content)).join()).not.toContain(
      'PRIVATE KEY',
    );
    expect(await dial({ ...vch, name: host, trust: serverCertificate, client })).toMatchObject({
      connected: true,
      answer: 'OK',
    });
    expect(await dial({ ...vch, name: host, trust: serverCertificate })).toMatchObject({ connected: false });
    expect(await dial({ ...vch, name: host, trust: serverCertificate, client: stranger })).toMatchObject({
      connected: false,
    });
    expect(await dial({ ...vch, name: 'other.example.com', trust: serverCertificate, client })).toMatchObject(
      { connected: false },
    );
    expect(await dial({ ...vch, name: host, trust: pem(serverCa), client })).toMatchObject({
      connected: false,
    });
  });

  test('3: custom server certificate, custom CA', async ({ vsphereClient, simulator, openssl }) => {
    const { clientCa, serverCa, otherCa, server, client, stranger } = people(openssl, simulator);
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('row-3');
    await wizard.chooseAuthorities(clientCa.certificate);
    await wizard.chooseServer(server);
    await expect(wizard.configuration).toContainText('Configuration 3 of 7');
    await wizard.goToSummary();
    await wizard.create();
    await expect(wizard.outcome).toContainText('was created.');
    await expect(wizard.frame.getByTestId('docker-endpoint')).toContainText(':2376');
    await wizard.close();
    await expect(vsphereClient.row('row-3')).toContainText(':2376');

    const vch = await simulator.vch('row-3');
    expect(vch.endpoint).toMatchObject({ tls: true, clientCertificates: true });
    expect(await dial({ ...vch, name: host, trust: pem(serverCa), client })).toMatchObject({
      connected: true,
      answer: 'OK',
    });
    expect(await dial({ ...vch, name: host, trust: pem(serverCa) })).toMatchObject({ connected: false });
    expect(await dial({ ...vch, name: host, trust: pem(serverCa), client: stranger })).toMatchObject({
      connected: false,
    });
    // A wrong server: one that the client's ca.pem did not sign, and one of another name.
    expect(await dial({ ...vch, name: host, trust: pem(otherCa), client })).toMatchObject({
      connected: false,
    });
    expect(await dial({ ...vch, name: 'other.example.com', trust: pem(serverCa), client })).toMatchObject({
      connected: false,
    });

    if (hasDockerCli) {
      const endpoint = `${vch.host}:${vch.port}`;
      const ca = serverCa.certificate;
      expect(dockerVersion(endpoint, { ca, ...client })).toMatchObject({ ok: true });
      expect(dockerVersion(endpoint, { ca })).toMatchObject({ ok: false });
      expect(dockerVersion(endpoint, { ca, ...stranger })).toMatchObject({ ok: false });
      expect(dockerVersion(endpoint, { ca: otherCa.certificate, ...client })).toMatchObject({ ok: false });
    }
  });

  test('5: auto-generated server certificate, no client verification', async ({
    vsphereClient,
    simulator,
  }) => {
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('row-5');
    await wizard.setClientCertificates(false);
    await wizard.generateServer('*.example.com', 'Acme');
    await expect(wizard.configuration).toContainText('Configuration 5 of 7');
    await expect(wizard.finding('tls.clients-are-verified').first()).toContainText(
      'everybody who reaches port 2376',
    );
    await wizard.acknowledge('tls.unverified-api-not-public');
    await wizard.goToSummary();
    await wizard.create();
    await expect(wizard.outcome).toContainText('was created.');

    const vch = await simulator.vch('row-5');
    expect(vch.endpoint).toMatchObject({ tls: true, clientCertificates: false });
    const { serverCertificate } = await dial({ ...vch, name: host, trust: null });
    expect(await dial({ ...vch, name: host, trust: serverCertificate })).toMatchObject({
      connected: true,
      answer: 'OK',
    });
    expect(await dial({ ...vch, name: 'vch1.example.org', trust: serverCertificate })).toMatchObject({
      connected: false,
    });
  });

  test('6: custom server certificate, no client verification', async ({
    vsphereClient,
    simulator,
    openssl,
  }) => {
    const { server, serverCa, otherCa } = people(openssl, simulator);
    const wizard = await vsphereClient.newVch();
    await wizard.goToSecurity('row-6');
    await wizard.setClientCertificates(false);
    await wizard.chooseServer(server);
    await expect(wizard.configuration).toContainText('Configuration 6 of 7');
    await expect(wizard.next).toBeDisabled();
    await wizard.acknowledge('tls.unverified-api-not-public');
    await wizard.goToSummary();
    await wizard.create();
    await expect(wizard.outcome).toContainText('was created.');

    const vch = await simulator.vch('row-6');
    expect(vch.endpoint).toMatchObject({ tls: true, clientCertificates: false });
    expect(await dial({ ...vch, name: host, trust: pem(serverCa) })).toMatchObject({
      connected: true,
      answer: 'OK',
    });
    expect(await dial({ ...vch, name: host, trust: pem(otherCa) })).toMatchObject({ connected: false });
  });
});
