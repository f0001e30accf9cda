// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { type Answer, PluginServer } from '../../adapters/plugin-server';
import { HOST_BRIDGE, type ModalOptions } from '../../adapters/vsphere-client';
import type { VchsAnswer } from '../../domain/plugin-api';
import { VchList } from './vch-list';

const vch = (name: string, dockerHost: string, powerState = 'poweredOn') => ({
  vCenterId: 'west',
  datacenterId: 'datacenter-2',
  id: `vm-${name}`,
  name,
  version: 'v1.5.8',
  powerState,
  upgradeStatus: 'Up to date',
  dockerHost,
  adminPortal: dockerHost === '' ? '' : `https://${name}:2378`,
});

describe('the list of VCHs', () => {
  let answers: Answer<VchsAnswer>[];
  let opened: ModalOptions[];
  const refreshes = signal(0);
  let fixture: ComponentFixture<VchList>;

  async function list(...given: Answer<VchsAnswer>[]): Promise<HTMLElement> {
    answers = given;
    opened = [];
    const vCenter = { id: 'west', name: 'vcenter-west.example.com', thumbprint: '', reachable: true };
    TestBed.configureTestingModule({
      imports: [VchList],
      providers: [
        provideZonelessChangeDetection(),
        provideNoopAnimations(), // eslint-disable-line @typescript-eslint/no-deprecated -- Clarity asks for one
        {
          provide: PluginServer,
          useValue: {
            vCenters: () => Promise.resolve({ ok: true, value: [vCenter] }),
            vchs: () => Promise.resolve(answers.length > 1 ? answers.shift() : answers[0]),
          },
        },
        {
          provide: HOST_BRIDGE,
          useValue: {
            refreshes,
            context: () => [],
            openModal: (options: ModalOptions) => {
              opened.push(options);
              return Promise.resolve(undefined);
            },
          },
        },
      ],
    });
    fixture = TestBed.createComponent(VchList);
    const root = fixture.nativeElement as HTMLElement;
    document.body.append(root);
    fixture.autoDetectChanges();
    await settle();
    return root;
  }

  async function settle(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  const rows = (root: HTMLElement): string[] =>
    [...root.querySelectorAll('clr-dg-row')].map((row) =>
      [...row.querySelectorAll('clr-dg-cell')].map((cell) => cell.textContent.trim()).join(' '),
    );
  const ok = (...vchs: ReturnType<typeof vch>[]): Answer<VchsAnswer> => ({
    ok: true,
    value: { vchs, problems: [] },
  });

  it('shows name, vCenter, state, endpoint and whether it is encrypted', async () => {
    const root = await list(
      ok(vch('prod', '10.0.0.1:2376'), vch('lab', '10.0.0.2:2375'), vch('off', '', 'poweredOff')),
    );
    const [prod, lab, off] = rows(root);
    expect(prod).toContain('prod vcenter-west.example.com Powered on 10.0.0.1:2376 TLS');
    expect(lab).toContain('10.0.0.2:2375 Not encrypted');
    expect(off).toContain('Powered off No address yet');
    expect(root.textContent).toContain('3 virtual container hosts');
  });

  it('names a vCenter that is down, and shows the others', async () => {
    const root = await list({
      ok: true,
      value: {
        vchs: [vch('prod', '10.0.0.1:2376')],
        problems: [{ vCenterId: 'west', problem: { kind: 'unreachable', message: 'connection refused' } }],
      },
    });
    expect(rows(root)).toHaveSize(1);
    expect(root.textContent).toContain('vcenter-west.example.com does not answer: connection refused');
  });

  it('says why there is no list, and tries again', async () => {
    const root = await list(
      { ok: false, problem: { kind: 'unreachable', message: 'network down' } },
      ok(vch('prod', '')),
    );
    expect(root.textContent).toContain('The list could not be read: network down');
    const retry = [...root.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Try again'),
    );
    retry?.click();
    await settle();
    expect(rows(root)).toHaveSize(1);
    expect(root.textContent).not.toContain('network down');
  });

  it('reads anew when the host refreshes', async () => {
    const root = await list(ok(), ok(vch('new', '10.0.0.9:2376')));
    expect(root.textContent).toContain('There is no virtual container host yet.');
    refreshes.update((count) => count + 1);
    await settle();
    expect(rows(root)).toHaveSize(1);
  });

  it('opens the wizard in a dialog without an X, and reads anew afterwards', async () => {
    const root = await list(ok(), ok(vch('made', '10.0.0.9:2376')));
    const create = [...root.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('New Virtual'),
    );
    create?.click();
    await settle();
    expect(opened).toEqual([
      {
        url: 'index.html#/create-vch',
        accessibilityTitle: 'New Virtual Container Host',
        size: { width: 1050, height: 700 },
        closable: false,
        context: [],
      },
    ]);
    expect(rows(root)).toHaveSize(1);
  });
});
