// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type IssuePlan, issuePlan } from '../../../../domain/new-authority';
import { defaultSettings } from '../../../../domain/vch';
import { textFile } from '../../../../testing/certificates';
import { textList } from '../../../../ui/text-list-field/text-list';
import { VchDraft } from '../../vch-draft';
import { authorityName } from './authority-name';
import { issue, startOver } from './issuing';
import { NewAuthority } from './new-authority';
import { toNewAuthoritySettings } from './new-authority-form';
import { prefill } from './prefill';
import { isAuthorityUsed, isClientTried, isServerUsed } from './use-in-form';

const at = new Date();

describe('a CA that is made in the wizard', () => {
  const start = () => {
    TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection(), VchDraft] });
    const draft = TestBed.inject(VchDraft);
    return { draft, form: draft.forms.security, newAuthority: draft.newAuthority };
  };

  /** A request for a CA, or for more of the one there is. */
  function plan(newAuthority: NewAuthority, hosts: readonly string[], clients: readonly string[]): IssuePlan {
    const { form } = newAuthority;
    form.patchValue({ commonName: 'Acme CA', keyType: 'ecdsa-p256', withServer: hosts.length > 0 });
    form.setControl('hosts', textList(hosts));
    form.setControl('clients', textList(clients));
    const made = newAuthority.made();
    const settings = toNewAuthoritySettings(
      form.getRawValue(),
      made && {
        state: 'made',
        certificate: made.authority.certificate,
        clientNames: made.clients.map(({ name }) => name),
      },
    );
    const planned = issuePlan(settings, at);
    if (planned === null) throw new Error('a rule is broken');
    return planned;
  }

  it('stands in the form: CA, server certificate and a client to try; its key does not', async () => {
    const { draft, form, newAuthority } = start();
    form.patchValue({ clientCertificates: false });
    await issue(draft, plan(newAuthority, ['vch1.example.com'], ['alice', 'bob']));
    expect(newAuthority.progress()).toEqual({ step: 'done', made: 4 });
    const made = newAuthority.made();
    if (made?.server === null || made === null) throw new Error('nothing was made');
    const values = form.getRawValue();
    expect(isAuthorityUsed(values, made.authority)).toBeTrue();
    expect(isServerUsed(values, made.server.pair)).toBeTrue();
    expect(made.clients.map(({ pair }) => isClientTried(values, pair))).toEqual([true, false]);
    const files = [values.certificate, values.key, ...values.authorities, values.dockerCa];
    expect(files.map((file) => file?.name)).toEqual([
      'server-cert.pem',
      'server-key.pem',
      'ca.pem',
      'ca.pem',
    ]);
    expect(files.flatMap((file) => file?.problems ?? [])).toEqual([]);
    expect(values.authorities[0]?.privateKeys).toEqual([]);
    expect(form.controls.authorities.dirty).toBeTrue();
    // What the certificate is for is what clients dial.
    expect(draft.clientPlan().names).toEqual(['vch1.example.com']);
    // What is still asked for is nothing.
    expect(newAuthority.form.getRawValue()).toEqual(
      jasmine.objectContaining({ withServer: false, clients: [''] }),
    );
  });

  it('signs more clients later, and another server certificate in place of the first', async () => {
    const { draft, form, newAuthority } = start();
    await issue(draft, plan(newAuthority, ['vch1.example.com'], ['alice']));
    const before = newAuthority.made();
    await issue(draft, plan(newAuthority, ['vch2.example.com'], ['bob']));
    const made = newAuthority.made();
    expect(made?.authority).toBe(before?.authority as never);
    expect(made?.clients.map(({ name }) => name)).toEqual(['alice', 'bob']);
    expect(made?.server?.hosts).toEqual(['vch2.example.com']);
    expect(made?.server && isServerUsed(form.getRawValue(), made.server.pair)).toBeTrue();
    expect(form.value.authorities?.length).toBe(1);
  });

  it('does not replace what the operator chose', async () => {
    const { draft, form, newAuthority } = start();
    const certificate = textFile('server.pem', 'x');
    const clientKey = textFile('client-key.pem', 'y');
    form.patchValue({ certificate, clientKey });
    await issue(draft, plan(newAuthority, ['vch1.example.com'], ['alice']));
    expect(form.value.source).toBe('generated');
    expect(form.value.certificate).toBe(certificate);
    expect(form.value.clientCertificate).toBeNull();
    expect(newAuthority.made()?.server).not.toBeNull();
  });

  it('knows which keys nobody has', async () => {
    const { draft, newAuthority } = start();
    expect(newAuthority.unsavedCount()).toBe(0);
    await issue(draft, plan(newAuthority, ['vch1.example.com'], ['alice', 'bob']));
    expect(newAuthority.unsaved()).toEqual({ authority: true, clients: ['alice', 'bob'] });
    const made = newAuthority.made();
    if (made === null) throw new Error('nothing was made');
    newAuthority.markSaved([made.authority, ...made.clients.slice(1).map(({ pair }) => pair)]);
    expect(newAuthority.unsaved()).toEqual({ authority: false, clients: ['alice'] });
    expect(newAuthority.isSaved(made.authority)).toBeTrue();
  });

  it('keeps what was made when it is stopped, and drops what comes later', async () => {
    const { draft, newAuthority } = start();
    const wanted = plan(newAuthority, ['vch1.example.com'], ['alice']);
    // Stopped as soon as the CA is there.
    const set = newAuthority.progress.set.bind(newAuthority.progress);
    spyOn(newAuthority.progress, 'set').and.callFake((progress) => {
      set(progress);
      if (progress.step === 'running' && progress.done === 1) newAuthority.stop();
    });
    await issue(draft, wanted);
    expect(newAuthority.progress()).toEqual({ step: 'idle' });
    expect(authorityName(newAuthority.made())).toBe('Acme CA');
    expect(newAuthority.made()?.server).toBeNull();
    expect(newAuthority.made()?.clients).toEqual([]);
    expect(newAuthority.form.value.clients).toEqual(['alice']);
  });

  it('leaves nothing behind when the wizard is closed meanwhile', async () => {
    const { draft, form, newAuthority } = start();
    const running = issue(draft, plan(newAuthority, [], ['alice']));
    newAuthority.wipe();
    form.reset();
    await running;
    expect(newAuthority.made()).toBeNull();
    expect(newAuthority.unsavedCount()).toBe(0);
    expect(form.value.authorities).toEqual([]);
    expect(newAuthority.form.value.commonName).toBe('');
  });

  it('says so when the browser makes no such key, and goes on afterwards', async () => {
    const { draft, newAuthority } = start();
    const wanted = plan(newAuthority, [], ['alice']);
    const impossible = { type: 'RSA', bits: 1 } as const;
    await issue(draft, {
      ...wanted,
      clients: wanted.clients.map((client) => ({ ...client, keyType: impossible })),
    });
    expect(newAuthority.progress()).toEqual({ step: 'failed' });
    expect(newAuthority.made()?.clients).toEqual([]);
    await issue(draft, plan(newAuthority, [], ['alice']));
    expect(newAuthority.made()?.clients.length).toBe(1);
  });

  it('does one thing at a time', async () => {
    const { draft, newAuthority } = start();
    const wanted = plan(newAuthority, [], ['alice']);
    await Promise.all([issue(draft, wanted), issue(draft, wanted)]);
    expect(newAuthority.made()?.clients.length).toBe(1);
  });

  it('can be taken back: nothing of it stays in the form', async () => {
    const { draft, form, newAuthority } = start();
    const other = textFile('other-ca.pem', 'x');
    form.patchValue({ authorities: [other] });
    await issue(draft, plan(newAuthority, ['vch1.example.com'], ['alice']));
    startOver(draft);
    const values = form.getRawValue();
    expect(values.authorities).toEqual([other]);
    const { certificate, key, dockerCa, clientCertificate, clientKey } = values;
    expect([certificate, key, dockerCa, clientCertificate, clientKey]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(newAuthority.made()).toBeNull();
    expect(newAuthority.unsavedCount()).toBe(0);
  });
});

describe('what the wizard knows already', () => {
  const settings = {
    ...defaultSettings,
    general: { ...defaultSettings.general, name: 'team-a' },
    networks: {
      ...defaultSettings.networks,
      public: { ...defaultSettings.networks.public, ip: '10.0.0.5/24' },
      client: { ...defaultSettings.networks.client, ip: '10.0.0.5/24' },
    },
    tls: {
      transport: 'tls',
      server: { source: 'generated', commonName: 'vch1.example.com', organization: [], keySize: '' },
      clients: { mode: 'off' },
      certificateFolder: '',
    },
  } as const;

  it('is there when the dialog opens: a name, and what clients dial', () => {
    const newAuthority = new NewAuthority();
    prefill(newAuthority, settings, ['vch.example.org', 'not an address', '']);
    expect(newAuthority.form.getRawValue()).toEqual(
      jasmine.objectContaining({
        commonName: 'team-a CA',
        withServer: true,
        hosts: ['vch1.example.com', '10.0.0.5', 'vch.example.org'],
      }),
    );
  });

  it('asks for no server certificate where there is one', () => {
    const newAuthority = new NewAuthority();
    const server = {
      source: 'custom',
      certificate: textFile('server.pem', 'x'),
      key: null,
      commonName: '',
      organization: [],
      keySize: '',
    } as const;
    prefill(newAuthority, { ...settings, tls: { ...settings.tls, server } }, []);
    expect(newAuthority.form.value.withServer).toBeFalse();
  });

  it('does not change what was typed', () => {
    const newAuthority = new NewAuthority();
    newAuthority.form.controls.commonName.setValue('Mine');
    newAuthority.form.controls.commonName.markAsDirty();
    prefill(newAuthority, settings, []);
    expect(newAuthority.form.value.commonName).toBe('Mine');
  });
});
