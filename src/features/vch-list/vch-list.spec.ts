// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { type Answer, PluginServer } from '../../adapters/plugin-server';
import { HOST_BRIDGE, type ModalOptions, type ObjectReference } from '../../adapters/vsphere-client';
import type { VchListItem } from '../../domain/inventory';
import type { DeleteRequest, VchDetail, VchDetailsAnswer, VchsAnswer } from '../../domain/plugin-api';
import { aVchItem } from '../../testing/report-entries';
import { VchList } from './vch-list';

const list = (...vchs: readonly VchListItem[]): Answer<VchsAnswer> => ({
  ok: true,
  value: { vchs, problems: [] },
});
const detail = (name: string, body: object): VchDetail => ({
  vCenterId: 'west',
  id: `vm-${name}`,
  age: 1000,
  ok: true,
  body: { name, ...body },
});
const crash: VchDetail = {
  vCenterId: 'west',
  id: 'vm-broken',
  age: 0,
  ok: false,
  problem: { kind: 'refused', status: 500, message: 'nil pointer dereference' },
};
const read = (...details: readonly VchDetail[]): Answer<VchDetailsAnswer> => ({
  ok: true,
  value: { details, next: 'x:1', pending: 0 },
});
const down = { ok: false, problem: { kind: 'unreachable', message: 'network down' } } as const;

interface Given {
  readonly lists: Answer<VchsAnswer>[];
  readonly details?: Answer<VchDetailsAnswer>[];
  readonly deletion?: Answer<null>;
}

describe('the list of VCHs', () => {
  const refreshes = signal(0);
  let fixture: ComponentFixture<VchList>;
  let opened: ModalOptions[];
  let went: (ObjectReference | undefined)[];
  let deleted: [string, string, DeleteRequest][];
  let forgotten: number;

  async function show({ lists, details = [read()], deletion = { ok: true, value: null } }: Given) {
    opened = [];
    went = [];
    deleted = [];
    forgotten = 0;
    const vCenter = { id: 'west', name: 'vcenter-west.example.com', thumbprint: '', reachable: true };
    const nextOf = <T>(answers: T[]): Promise<T | undefined> =>
      Promise.resolve(answers.length > 1 ? answers.shift() : answers[0]);
    TestBed.configureTestingModule({
      imports: [VchList],
      providers: [
        provideZonelessChangeDetection(),
        provideNoopAnimations(), // eslint-disable-line @typescript-eslint/no-deprecated -- Clarity asks for one
        {
          provide: PluginServer,
          useValue: {
            vCenters: () => Promise.resolve({ ok: true, value: [vCenter] }),
            vchs: () => nextOf(lists),
            vchDetails: () => nextOf(details),
            forgetVchDetails: () => Promise.resolve((forgotten += 1)),
            log: () => Promise.resolve({ ok: true, value: 'Nov 22 2026 INFO op=1: made' }),
            deleteVch: (vCenterId: string, id: string, request: DeleteRequest) => {
              deleted.push([vCenterId, id, request]);
              return Promise.resolve(deletion);
            },
          },
        },
        {
          provide: HOST_BRIDGE,
          useValue: {
            refreshes,
            context: () => [],
            formatDate: (date: Date) => date.toISOString().slice(0, 10),
            navigate: ({ object }: { object?: ObjectReference }) => went.push(object),
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
    root.style.height = '600px';
    document.body.append(root);
    fixture.autoDetectChanges();
    await settle();
    return root;
  }

  afterEach(() => {
    (fixture.nativeElement as HTMLElement).remove();
  });

  async function settle(): Promise<void> {
    for (let round = 0; round < 12; round++) {
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  const rows = (root: HTMLElement): string[] =>
    [...root.querySelectorAll('clr-dg-row')].map((row) =>
      [...row.querySelectorAll('clr-dg-cell')].map((cell) => cell.textContent.trim()).join(' '),
    );
  const button = (label: RegExp): HTMLButtonElement => {
    const found = [...document.querySelectorAll('button')].find((one) =>
      label.test(`${one.textContent} ${one.getAttribute('aria-label') ?? ''}`),
    );
    if (found === undefined) throw new Error(`no button ${label.source}`);
    return found;
  };
  const press = async (label: RegExp): Promise<void> => {
    button(label).click();
    await settle();
  };
  const words = (): string => document.body.textContent.replace(/\s+/g, ' ');

  it('shows first what needs attention, and last what is not known', async () => {
    const root = await show({
      lists: [list(aVchItem('unread'), aVchItem('broken'), aVchItem('lab', { dockerHost: '10.0.0.2:2375' }))],
      details: [read(crash, detail('lab', {}))],
    });
    const [lab, broken, unread] = rows(root);
    expect(lab).toContain('lab vcenter-west.example.com Powered on v1.5.8, up to date 10.0.0.2:2375');
    expect(lab).toContain('Not encrypted No certificate The Docker API is not encrypted');
    expect(broken).toContain('could not be read: nil pointer dereference');
    expect(unread).toContain('not read yet');
    expect(words()).toContain('3 virtual container hosts · 1 could not be read');
  });

  it('names a vCenter that is down, and shows the others', async () => {
    const root = await show({
      lists: [
        {
          ok: true,
          value: {
            vchs: [aVchItem('prod')],
            problems: [
              { vCenterId: 'east', problem: { kind: 'unreachable', message: 'connection refused' } },
            ],
          },
        },
      ],
    });
    expect(rows(root)).toHaveSize(1);
    expect(words()).toContain('east does not answer: connection refused');
  });

  it('says why there is no list, and tries again', async () => {
    const root = await show({ lists: [down, list(aVchItem('prod'))] });
    expect(words()).toContain('The list could not be read: network down');
    await press(/Try again/);
    expect(rows(root)).toHaveSize(1);
    expect(words()).not.toContain('network down');
  });

  it('says when reading stopped, and goes on', async () => {
    const root = await show({ lists: [list(aVchItem('lab'))], details: [down, read(detail('lab', {}))] });
    expect(words()).toContain('Reading the VCHs stopped: network down');
    await press(/Try again/);
    expect(rows(root)[0]).toContain('Not encrypted');
    expect(words()).not.toContain('stopped');
  });

  it('makes the server read anew when the host or the operator refreshes', async () => {
    const root = await show({ lists: [list(), list(aVchItem('new'))] });
    expect(words()).toContain('There is no virtual container host yet.');
    expect(forgotten).toBe(0);
    refreshes.update((count) => count + 1);
    await settle();
    expect(rows(root)).toHaveSize(1);
    expect(forgotten).toBe(1);
    await press(/^\s*Refresh/);
    expect(forgotten).toBe(2);
  });

  it('filters by text, protection and finding', async () => {
    const root = await show({
      lists: [list(aVchItem('lab'), aVchItem('prod'))],
      details: [read(detail('lab', {}))],
    });
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    search.value = 'PRO';
    search.dispatchEvent(new Event('input'));
    await settle();
    expect(rows(root).map((row) => row.split(' ')[0])).toEqual(['prod']);
    expect(words()).toContain('1 of 2 virtual container hosts');
    search.value = 'nothing';
    search.dispatchEvent(new Event('input'));
    await settle();
    expect(words()).toContain('No VCH matches the filter.');
    search.value = '';
    search.dispatchEvent(new Event('input'));
    const [protection] = root.querySelectorAll('select');
    protection!.value = 'no-tls';
    protection!.dispatchEvent(new Event('change'));
    await settle();
    expect(rows(root).map((row) => row.split(' ')[0])).toEqual(['lab']);
  });

  it('sorts by a column, the other way round, and back to what needs attention', async () => {
    const root = await show({
      lists: [list(aVchItem('vch-10'), aVchItem('vch-9'), aVchItem('lab'))],
      details: [read(detail('vch-9', {}))],
    });
    const names = () => rows(root).map((row) => row.split(' ')[0]);
    expect(names()).toEqual(['vch-9', 'lab', 'vch-10']);
    await press(/^\s*Name/);
    expect(names()).toEqual(['lab', 'vch-9', 'vch-10']);
    await press(/^\s*Name/);
    expect(names()).toEqual(['vch-10', 'vch-9', 'lab']);
    await press(/^\s*Name/);
    expect(names()).toEqual(['vch-9', 'lab', 'vch-10']);
  });

  it('opens the wizard in a dialog without an X, and reads the list again afterwards', async () => {
    const root = await show({ lists: [list(), list(aVchItem('made'))] });
    await press(/New Virtual/);
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
    expect(forgotten).toBe(0);
  });

  it('tells of one VCH what happened and what to do, and leads to it', async () => {
    await show({ lists: [list(aVchItem('broken'))], details: [read(crash)] });
    await press(/Details of broken/);
    expect(words()).toContain('It said: nil pointer dereference');
    expect(words()).toContain('a CA file that ends with an empty line');
    await press(/Open in vSphere Client/);
    expect(went).toEqual([{ type: 'VirtualMachine', id: 'vm-broken', vCenterId: 'west' }]);
  });

  it('offers a certificate only where there is one', async () => {
    await show({
      lists: [list(aVchItem('lab'), aVchItem('prod'))],
      details: [read(detail('lab', {}))],
    });
    await press(/Details of lab/);
    expect(() => button(/Download certificate/)).toThrowError();
    await press(/^\s*Close|aria-label=Close/).catch(() => undefined);
    await press(/Details of prod/);
    expect(button(/Download certificate/)).toBeTruthy();
  });

  it('shows the creation log', async () => {
    await show({ lists: [list(aVchItem('prod'))] });
    await press(/Details of prod/);
    await press(/Creation log/);
    expect(words()).toContain('op=1: made');
  });

  it('deletes a VCH once its name is typed, with what was chosen', async () => {
    const root = await show({ lists: [list(aVchItem('prod')), list()] });
    await press(/Details of prod/);
    await press(/Delete…/);
    expect(button(/^\s*Delete\s*$/).disabled).toBeTrue();
    document.querySelector<HTMLInputElement>('input[value=all]')!.click();
    const name = document.querySelector<HTMLInputElement>('vch-remove-dialog input[autocomplete=off]')!;
    name.value = 'prod';
    name.dispatchEvent(new Event('input'));
    await settle();
    await press(/^\s*Delete\s*$/);
    expect(deleted).toEqual([['west', 'vm-prod', { containers: 'all', volumeStores: 'none' }]]);
    expect(words()).toContain('prod was deleted.');
    expect(rows(root)).toHaveSize(0);
  });

  it('says why a VCH was not deleted, and stays', async () => {
    const problem = { kind: 'refused', status: 500, message: 'container is running' } as const;
    await show({ lists: [list(aVchItem('prod'))], deletion: { ok: false, problem } });
    await press(/Details of prod/);
    await press(/Delete…/);
    const name = document.querySelector<HTMLInputElement>('vch-remove-dialog input[autocomplete=off]')!;
    name.value = 'prod';
    name.dispatchEvent(new Event('input'));
    await settle();
    await press(/^\s*Delete\s*$/);
    expect(words()).toContain('prod was not deleted, or not completely: container is running');
    expect(words()).toContain('If container VMs are running, stop them');
  });
});
