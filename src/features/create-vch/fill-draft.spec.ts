// SPDX-License-Identifier: Apache-2.0
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ChosenFile } from '../../domain/certificates';
import type { VchSettings } from '../../domain/vch';
import { readCommand } from '../../domain/vic-machine';
import { VchDraft } from './vch-draft';

const file = (name: string): ChosenFile => ({
  name,
  bytes: new Uint8Array(1),
  certificates: [],
  privateKeys: [],
  problems: [],
});

function read(options: string, files: readonly string[] = []): VchSettings {
  const supplied = new Map(files.map((name) => [name, file(name)]));
  const result = readCommand(`vic-machine-linux create ${options}`, 'sh', supplied);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.settings;
}

const everyPage = [
  '--name prod --container-name-convention web-{id} --debug 2 --syslog-address udp://logs.example.com:1514',
  '--target vc1/Berlin --user admin --thumbprint AA:BB --compute-resource Production',
  '--cpu 1000 --cpu-reservation 500 --cpu-shares high --memory 4096 --memory-reservation 1024 --memory-shares 12',
  '--endpoint-cpu 2 --endpoint-memory 4096 --affinity-vm-group',
  '--image-store ds1/images --base-image-size 16GB --volume-store ds1/volumes:default --volume-store nfs://nas/v:nas',
  '--bridge-network br --bridge-network-range 192.168.100.0/22 --bridge-network-width 24',
  '--public-network pub --public-network-ip 10.0.0.5/24 --public-network-gateway 10.0.0.1',
  '--management-network mgmt --management-network-ip 10.1.0.5/24 --management-network-gateway 10.9.0.0/16:10.1.0.1',
  '--dns-server 10.0.0.2 --dns-server 10.0.0.3 --http-proxy http://proxy:3128 --no-proxy localhost,.example.com',
  '--container-network cn1:web --container-network-gateway cn1:10.2.0.1/24 --container-network-ip-range cn1:10.2.0.16/28',
  '--container-network-dns cn1:10.2.0.2 --container-network-firewall cn1:outbound --container-network cn2',
  '--tls-server-cert c.pem --tls-server-key k.pem --tls-ca a.pem --tls-ca b.pem',
  '--whitelist-registry reg.example.com --insecure-registry old.example.com:5000 --registry-ca r.pem',
  '--ops-user ops@vsphere.local --ops-grant-perms',
].join(' ');

const aDraft = () =>
  TestBed.resetTestingModule()
    .configureTestingModule({ providers: [VchDraft] })
    .inject(VchDraft);

/** Waits until the rules are loaded and have judged. */
const judged = () => TestBed.inject(ApplicationRef).whenStable();

describe('wizard filled from a command', () => {
  it('says on every page what the command says', () => {
    const draft = aDraft();
    const wanted = read(everyPage, ['c.pem', 'k.pem', 'a.pem', 'b.pem', 'r.pem']);
    expect(draft.fill(wanted)).toEqual([]);
    expect(draft.settings()).toEqual({
      ...wanted,
      registries: { ...wanted.registries, whitelistMode: true },
    });
    expect(draft.deployer.value).toBe('admin');
    expect(draft.configuration().number).toBe(3);
  });

  it('does not keep what was filled before', () => {
    const draft = aDraft();
    draft.fill(read(everyPage, ['c.pem', 'k.pem', 'a.pem', 'b.pem', 'r.pem']));
    const second = '--no-tlsverify --tls-cname vch2';
    draft.fill(read(second));
    const fresh = aDraft();
    fresh.fill(read(second));
    expect(draft.settings()).toEqual(fresh.settings());
  });

  it('says what no page has a place for', () => {
    expect(
      aDraft().fill(
        read(
          '--force --timeout 5m --appliance-iso a.iso --bootstrap-iso b.iso --storage-quota 10 --containers 5 --tls-ca a.pem --tls-cert-path certs --organization A --organization B',
        ),
      ),
    ).toEqual([
      'compute.containerLimit',
      'storage.quota',
      'tls.certificateFolder',
      'tls.server.organization',
      'deployment.force',
      'deployment.timeout',
      'deployment.applianceIso',
      'deployment.bootstrapIso',
    ]);
    expect(
      aDraft().fill(
        read(
          '--tls-server-cert c --tls-server-key k --tls-cname n --organization A --certificate-key-size 4096',
        ),
      ),
    ).toEqual([
      'tls.clients.authorities',
      'tls.server.commonName',
      'tls.server.organization',
      'tls.server.keySize',
    ]);
  });

  it('leaves the Security page alone when the command switches TLS off', () => {
    const draft = aDraft();
    const before = draft.settings().tls;
    expect(draft.fill(read('--no-tls'))).toEqual(['tls.transport']);
    expect(draft.settings().tls).toEqual(before);
  });

  it('never turns client verification off for a command that wants a generated CA', async () => {
    const draft = aDraft();
    draft.forms.security.controls.clientCertificates.setValue(false);
    draft.fill(read('--tls-cname vch1'));
    await judged();
    const { tls } = draft.settings();
    expect(tls.transport === 'tls' && tls.clients.mode).toBe('required');
    expect(draft.blocking().map(({ id }) => id)).toContain('tls.authorities-are-chosen');
  });

  it('waits for every file that is only named', async () => {
    const draft = aDraft();
    draft.fill(read(everyPage));
    await judged();
    expect(
      draft
        .blocking()
        .map(({ id }) => id)
        .filter((id) => id.includes('at-hand')),
    ).toEqual([
      'tls.authority-files-are-at-hand',
      'tls.server-certificate-file-is-at-hand',
      'tls.server-key-file-is-at-hand',
      'registries.authority-files-at-hand',
    ]);
    // Said at once, not only after the field was touched.
    expect(draft.forms.security.controls.certificate.touched).toBeTrue();
  });

  it('keeps a password that was typed before', () => {
    const draft = aDraft();
    draft.forms.operationsUser.controls.password.setValue('typed');
    draft.fill(read('--ops-user ops'));
    expect(draft.settings().operationsUser).toEqual({
      user: 'ops',
      password: 'typed',
      grantPermissions: false,
    });
  });
});
