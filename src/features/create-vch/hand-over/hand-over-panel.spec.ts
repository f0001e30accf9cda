// SPDX-License-Identifier: Apache-2.0
import { TestBed } from '@angular/core/testing';
import { type TestAuthority, testAuthority } from '../../../testing/certificates';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { PageHarness } from '../page.harness';
import type { VchDraft } from '../vch-draft';
import { HandOverPanel } from './hand-over-panel';

describe('what to hand to developers', () => {
  let authority: TestAuthority;
  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme CA' });
  });

  async function thePanel(prepare: (draft: VchDraft) => void) {
    const page = new PageHarness(HandOverPanel, {}, (draft) => {
      TestBed.inject(CommandPlatformChoice).platform.set('linux');
      prepare(draft);
    });
    await page.settle();
    const environment = () =>
      page.root.querySelector('[data-testid="docker-environment"]')?.textContent ?? '';
    return { page, environment };
  }

  it('names files, variables, a command and the portal, for each shell', async () => {
    const { page, environment } = await thePanel((draft) => {
      draft.forms.security.patchValue({
        commonName: 'vch1.example.com',
        authorities: [authority.certificateFile('ca.pem')],
      });
    });
    expect(page.words).toContain('the VCH’s own certificate – there when the VCH is created');
    expect(environment()).toContain('export DOCKER_HOST=tcp://vch1.example.com:2376');
    expect(environment()).toContain('export DOCKER_TLS_VERIFY=1');
    expect(page.words).toContain('docker -H vch1.example.com:2376 --tlsverify');
    expect(page.words).toContain('https://vch1.example.com:2376 with cert.pem and key.pem');
    await page.choose('Shell', 'PowerShell');
    expect(environment()).toContain("$env:DOCKER_TLS_VERIFY = '1'");
    await page.choose('Shell', 'cmd.exe');
    expect(environment()).toContain('set "DOCKER_TLS_VERIFY=1"');
  });

  it('takes DOCKER_TLS_VERIFY away where nobody is verified', async () => {
    const { page, environment } = await thePanel((draft) => {
      draft.forms.security.patchValue({ commonName: 'vch1.example.com', clientCertificates: false });
    });
    expect(environment()).toContain('unset DOCKER_TLS_VERIFY');
    expect(environment()).not.toContain('DOCKER_CERT_PATH');
    expect(page.words).toContain('without credentials');
  });

  it('sets the documented file names beside what Docker really reads', async () => {
    const { page } = await thePanel(() => undefined);
    expect(page.words).toContain(
      'server-cert.pem, server-key.pem Server certificate (2) Never read by a Docker client',
    );
  });

  it('offers the download once there is a ca.pem, with the client only when asked', async () => {
    const server = await authority.issue({ hosts: ['vch1.example.com'] });
    const client = await authority.issue({ usage: 'client' });
    const { page } = await thePanel((draft) => {
      draft.forms.security.patchValue({
        source: 'custom',
        certificate: server.certificateFile(),
        key: server.keyFile(),
        authorities: [authority.certificateFile('ca.pem')],
        clientCertificate: client.certificateFile(),
        clientKey: client.keyFile(),
      });
    });
    expect(page.words).toContain('the CA that signed the server certificate – in the download');
    expect(page.words).toContain('key.pem the developer’s own, signed by a CA for clients – not here');
    await page.toggle('With the client certificate and key that were tried');
    expect(page.words).toContain('key.pem the developer’s own, signed by a CA for clients – in the download');
  });
});
