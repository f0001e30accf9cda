// SPDX-License-Identifier: Apache-2.0
import { type Provider, provideZonelessChangeDetection, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { PluginServer } from '../../adapters/plugin-server';
import { type ConfirmOptions, HOST_BRIDGE } from '../../adapters/vsphere-client';
import { issueAuthority } from '../../domain/certificates';
import { textFile } from '../../testing/certificates';
import type { Load } from '../../ui/loading/load';
import { CreateVchWizard } from './create-vch-wizard';
import { VchDraft } from './vch-draft';
import { WizardRules } from './wizard-rules';

describe('the wizard', () => {
  let fixture: ComponentFixture<CreateVchWizard>;
  let draft: VchDraft;
  let confirmed: ConfirmOptions[];
  let closed: unknown[];
  let answer: boolean;

  beforeEach(() => {
    confirmed = [];
    closed = [];
    answer = true;
    return open();
  });

  async function open(others: readonly Provider[] = []): Promise<void> {
    TestBed.resetTestingModule();
    const nothing = () => Promise.resolve({ ok: true, value: [] });
    TestBed.configureTestingModule({
      imports: [CreateVchWizard],
      providers: [
        provideZonelessChangeDetection(),
        provideNoopAnimations(), // eslint-disable-line @typescript-eslint/no-deprecated -- Clarity asks for one
        {
          provide: PluginServer,
          useValue: {
            vCenters: nothing,
            compute: nothing,
            isNameTaken: () => Promise.resolve({ ok: true, value: false }),
          },
        },
        {
          provide: HOST_BRIDGE,
          useValue: {
            context: () => [],
            confirm: (options: ConfirmOptions) => {
              confirmed.push(options);
              return Promise.resolve(answer);
            },
            closeModal: (result: unknown) => closed.push(result),
          },
        },
        ...others,
      ],
    });
    fixture = TestBed.createComponent(CreateVchWizard);
    draft = fixture.debugElement.injector.get(VchDraft);
    document.body.append(root());
    fixture.autoDetectChanges();
    await settle();
  }

  async function settle(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const words = (): string => root().textContent.replace(/\s+/g, ' ');
  const button = (name: string): HTMLButtonElement => {
    const buttons = [...root().querySelectorAll('button')].filter(({ hidden }) => !hidden);
    return buttons.find(({ textContent }) => textContent.trim() === name)!;
  };
  const name = (): HTMLInputElement => root().querySelector('[data-field="general.name"]')!;

  async function type(input: HTMLInputElement, text: string): Promise<void> {
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await settle();
  }

  it('has eight pages and begins with General, at its first field', () => {
    const steps = [...root().querySelectorAll('.clr-wizard-stepnav-item')].map(
      ({ textContent }) => textContent,
    );
    expect(steps).toHaveSize(8);
    for (const [index, page] of [
      'General',
      'Compute Capacity',
      'Storage Capacity',
      'Configure Networks',
      'Security',
      'Registry Access',
      'Operations User',
      'Summary',
    ].entries()) {
      expect(steps[index]).toContain(page);
    }
    expect(document.activeElement).toBe(name());
  });

  it('lists the reasons while Next is disabled, and leads to the field', async () => {
    expect(button('Next').disabled).toBeFalse();
    await type(name(), '');
    expect(button('Next').disabled).toBeTrue();
    expect(words()).toContain('One thing is still needed before you can go on.');
    button('Show what').click();
    await settle();
    expect(words()).toContain('The VCH has no name.');
    button('Go there').click();
    await settle();
    expect(document.activeElement).toBe(name());
    await type(name(), 'team-a');
    expect(button('Next').disabled).toBeFalse();
    expect(words()).not.toContain('still needed');
  });

  it('goes on with Enter, or shows what keeps it', async () => {
    const enter = () =>
      name().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await type(name(), '');
    enter();
    await settle();
    expect(words()).toContain('The VCH has no name.');
    await type(name(), 'team-a');
    enter();
    await settle();
    expect(root().querySelector('.clr-wizard-page-title')?.textContent).toContain('Compute Capacity');
    expect(document.activeElement?.closest('.clr-wizard-page-title')).not.toBeNull();
  });

  it('leaves at once when nothing was entered', async () => {
    button('Cancel').click();
    await settle();
    expect(confirmed).toEqual([]);
    expect(closed).toEqual([undefined]);
  });

  it('asks before it throws away what was entered, and stays when told so', async () => {
    await type(name(), 'team-a');
    answer = false;
    button('Cancel').click();
    await settle();
    expect(confirmed[0]?.title).toBe('Leave without creating the VCH?');
    expect(closed).toEqual([]);
    expect(name().value).toBe('team-a');
    answer = true;
    button('Cancel').click();
    await settle();
    expect(closed).toEqual([undefined]);
  });

  it('drops private keys and passwords when it closes', () => {
    draft.forms.security.patchValue({ source: 'custom', key: textFile('key.pem', 'x') });
    draft.forms.operationsUser.patchValue({ password: 'not-a-secret' });
    fixture.destroy();
    expect(draft.forms.security.controls.key.value).toBeNull();
    expect(JSON.stringify(draft.form.getRawValue())).not.toContain('not-a-secret');
  });

  describe('with a CA that was made here', () => {
    const lost = 'The private keys of the CA and of “alice” were not downloaded.';
    const unload = () => {
      // The test runner takes the event for a page that goes away.
      const { onbeforeunload } = window;
      window.onbeforeunload = null;
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      window.onbeforeunload = onbeforeunload;
      return event.defaultPrevented;
    };

    beforeEach(async () => {
      const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
      const authority = await issueAuthority({ commonName: 'Acme CA', keyType, at: new Date() });
      const pair = await authority.issueClient({ commonName: 'alice', keyType, at: new Date() });
      draft.newAuthority.made.set({ authority, server: null, clients: [{ name: 'alice', pair }] });
      draft.newAuthority.form.markAsDirty();
    });

    it('says which keys are lost before it leaves', async () => {
      answer = false;
      button('Cancel').click();
      await settle();
      expect(confirmed[0]?.title).toBe('Leave without creating the VCH?');
      expect(confirmed[0]?.content).toContain(lost);
      expect(closed).toEqual([]);
      expect(draft.newAuthority.made()).not.toBeNull();
      expect(unload()).toBeTrue();
    });

    it('says nothing of keys that were downloaded', async () => {
      const made = draft.newAuthority.made();
      draft.newAuthority.markSaved(
        made === null ? [] : [made.authority, ...made.clients.map(({ pair }) => pair)],
      );
      button('Cancel').click();
      await settle();
      expect(confirmed[0]?.content).not.toContain('private key of');
      expect(closed).toEqual([undefined]);
    });

    it('forgets them when it closes', () => {
      fixture.destroy();
      expect(draft.newAuthority.made()).toBeNull();
      expect(draft.newAuthority.form.value.commonName).toBe('');
    });
  });

  it('waits for the confirmation of a warning that asks for one', async () => {
    draft.forms.general.patchValue({ debug: '3' });
    await settle();
    expect(button('Next').disabled).toBeTrue();
    const box = root().querySelector<HTMLInputElement>('label.acknowledge input')!;
    box.click();
    await settle();
    expect(button('Next').disabled).toBeFalse();
  });

  it('takes a confirmation for what was said, and for nothing else of that kind', async () => {
    draft.forms.security.patchValue({ clientCertificates: false });
    draft.forms.networks.patchValue({ public: { portGroup: 'lab' } });
    await settle();
    const about = () => draft.findings().find(({ id }) => id === 'tls.unverified-api-not-public')!;
    draft.acknowledge(about(), true);
    expect(draft.isAcknowledged(about())).toBeTrue();
    draft.forms.networks.patchValue({ public: { portGroup: 'internet' } });
    await settle();
    expect(draft.isAcknowledged(about())).toBeFalse();
    expect(draft.blocking()).toContain(about());
  });

  it('waits for rules that are not there, says why, and fetches them again', async () => {
    let fetched = 0;
    const rules = {
      load: signal<Load<never>>({ state: 'failed', problem: { kind: 'unreachable', message: 'offline' } }),
      judge: signal(null),
      fetch: () => (fetched += 1),
    };
    fixture.destroy();
    await open([{ provide: WizardRules, useValue: rules }]);
    await type(name(), '');
    expect(button('Next').disabled).toBeTrue();
    await type(name(), 'team-a');
    button('Next').click();
    await settle();
    expect(words()).toContain('The rules that check this page could not be loaded: offline');
    expect(button('Next').disabled).toBeTrue();
    root().querySelector<HTMLButtonElement>('vch-load-status [role=alert] button')!.click();
    expect(fetched).toBe(1);
  });
});
