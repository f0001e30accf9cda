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
    return root;
  }

  afterEach(() => {
    (fixture.nativeElement as HTMLElement).remove();
  });

  /** Waits until something is so; gives up after a while and lets the expectation that follows tell. */
  async function until(condition: () => boolean): Promise<void> {
    for (let round = 0; round < 200 && !condition(); round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await fixture.whenStable();
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
  const press = (label: RegExp): void => {
    button(label).click();
  };
  const words = (): string => (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  const shown = async (text: string): Promise<void> => {
    await until(() => words().includes(text));
    expect(words()).toContain(text);
  };
  const gone = async (text: string): Promise<void> => {
    await until(() => !words().includes(text));
    expect(words()).not.toContain(text);
  };
  const names = (root: HTMLElement): string =>
    rows(root)
      .map((row) => row.split(' ')[0])
      .join(' ');
  const named = async (root: HTMLElement, expected: string): Promise<void> => {
    await until(() => names(root) === expected);
    expect(names(root)).toBe(expected);
  };
  const type = (input: HTMLInputElement | null, text: string): void => {
    if (input === null) throw new Error('no such field');
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };

  it('shows first what needs attention, and last what is not known', async () => {
    const root = await show({
      lists: [list(aVchItem('unread'), aVchItem('broken'), aVchItem('lab', { dockerHost: '10.0.0.2:2375' }))],
      details: [read(crash, detail('lab', {}))],
    });
    await shown('3 virtual container hosts · 1 could not be read');
    const [lab, broken, unread] = rows(root);
    expect(lab).toContain('lab vcenter-west.example.com Powered on v1.5.8, up to date 10.0.0.2:2375');
    expect(lab).toContain('Not encrypted No certificate The Docker API is not encrypted');
    expect(broken).toContain('could not be read: nil pointer dereference');
    expect(unread).toContain('not read yet');
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
    await shown('east does not answer: connection refused');
    expect(names(root)).toBe('prod');
  });

  it('says why there is no list, and tries again', async () => {
    const root = await show({ lists: [down, list(aVchItem('prod'))] });
    await shown('The list could not be read: network down');
    press(/Try again/);
    await named(root, 'prod');
    expect(words()).not.toContain('network down');
  });

  it('says when reading stopped, and goes on', async () => {
    await show({ lists: [list(aVchItem('lab'))], details: [down, read(detail('lab', {}))] });
    await shown('Reading the VCHs stopped: network down');
    press(/Try again/);
    await shown('The Docker API is not encrypted');
    expect(words()).not.toContain('stopped');
  });

  it('makes the server read anew when the host or the operator refreshes', async () => {
    const root = await show({ lists: [list(), list(aVchItem('new'))] });
    await shown('There is no virtual container host yet.');
    expect(forgotten).toBe(0);
    refreshes.update((count) => count + 1);
    await named(root, 'new');
    expect(forgotten).toBe(1);
    press(/^\s*Refresh/);
    await until(() => forgotten === 2);
    expect(forgotten).toBe(2);
  });

  it('filters by text and protection', async () => {
    const root = await show({
      lists: [list(aVchItem('lab'), aVchItem('prod'))],
      details: [read(detail('lab', {}))],
    });
    await shown('The Docker API is not encrypted');
    const search = root.querySelector<HTMLInputElement>('input[type=search]');
    type(search, 'PRO');
    await named(root, 'prod');
    expect(words()).toContain('1 of 2 virtual container hosts');
    type(search, 'nothing');
    await shown('No VCH matches the filter.');
    type(search, '');
    const protection = root.querySelector('select')!;
    protection.value = 'no-tls';
    protection.dispatchEvent(new Event('change'));
    await named(root, 'lab');
  });

  it('sorts by a column, the other way round, and back to what needs attention', async () => {
    const root = await show({
      lists: [list(aVchItem('vch-10'), aVchItem('vch-9'), aVchItem('lab'))],
      details: [read(detail('vch-9', {}))],
    });
    await named(root, 'vch-9 lab vch-10');
    press(/^\s*Name/);
    await named(root, 'lab vch-9 vch-10');
    press(/^\s*Name/);
    await named(root, 'vch-10 vch-9 lab');
    press(/^\s*Name/);
    await named(root, 'vch-9 lab vch-10');
  });

  it('opens the wizard in a dialog without an X, and reads the list again afterwards', async () => {
    const root = await show({ lists: [list(), list(aVchItem('made'))] });
    press(/New Virtual/);
    await named(root, 'made');
    expect(opened).toEqual([
      {
        url: 'index.html#/create-vch',
        accessibilityTitle: 'New Virtual Container Host',
        size: { width: 1050, height: 700 },
        closable: false,
        context: [],
      },
    ]);
    expect(forgotten).toBe(0);
  });

  it('tells of one VCH what happened and what to do, and leads to it', async () => {
    await show({ lists: [list(aVchItem('broken'))], details: [read(crash)] });
    await shown('1 could not be read');
    press(/Details of broken/);
    await shown('It said: nil pointer dereference');
    expect(words()).toContain('a CA file that ends with an empty line');
    press(/Open in vSphere Client/);
    expect(went).toEqual([{ type: 'VirtualMachine', id: 'vm-broken', vCenterId: 'west' }]);
  });

  for (const [name, offered] of [
    ['lab', false],
    ['prod', true],
  ] as const) {
    it(`offers ${offered ? 'the' : 'no'} certificate of a VCH with${offered ? '' : 'out'} TLS`, async () => {
      await show({
        lists: [list(aVchItem('lab'), aVchItem('prod'))],
        details: [read(detail('lab', {}))],
      });
      await shown('The Docker API is not encrypted');
      press(new RegExp(`Details of ${name}`));
      await shown('Creation log');
      expect(words().includes('Download certificate')).toBe(offered);
    });
  }

  it('shows the creation log', async () => {
    await show({ lists: [list(aVchItem('prod'))] });
    await until(() => /prod/.test(words()));
    press(/Details of prod/);
    await shown('Creation log');
    press(/Creation log/);
    await shown('op=1: made');
  });

  describe('deletes a VCH', () => {
    const ask = async (given: Given): Promise<HTMLElement> => {
      const root = await show(given);
      await until(() => /prod/.test(words()));
      press(/Details of prod/);
      await shown('Delete…');
      press(/Delete…/);
      await shown('Type prod to confirm');
      return root;
    };
    const confirm = async (root: HTMLElement): Promise<void> => {
      expect(button(/^\s*Delete\s*$/).disabled).toBeTrue();
      type(root.querySelector('vch-remove-dialog input[autocomplete=off]'), 'prod');
      await until(() => !button(/^\s*Delete\s*$/).disabled);
      press(/^\s*Delete\s*$/);
    };

    it('once its name is typed, with what was chosen', async () => {
      const root = await ask({ lists: [list(aVchItem('prod')), list()] });
      root.querySelector<HTMLInputElement>('input[value=all]')!.click();
      await confirm(root);
      await shown('prod was deleted.');
      expect(deleted).toEqual([['west', 'vm-prod', { containers: 'all', volumeStores: 'none' }]]);
      await shown('There is no virtual container host yet.');
    });

    it('or says why not, and stays', async () => {
      const problem = { kind: 'refused', status: 500, message: 'container is running' } as const;
      const root = await ask({ lists: [list(aVchItem('prod'))], deletion: { ok: false, problem } });
      await confirm(root);
      await shown('prod was not deleted, or not completely: container is running');
      expect(words()).toContain('If container VMs are running, stop them');
      press(/^\s*Cancel/);
      await gone('If container VMs');
    });
  });
});
