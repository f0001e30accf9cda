// SPDX-License-Identifier: Apache-2.0
import { aVchItem } from '../../testing/report-entries';
import {
  ListHarness,
  type ServerAnswers,
  crashingVch,
  detailsOf,
  listOf,
  plainVch,
} from './vch-list.harness';

const down = { ok: false, problem: { kind: 'unreachable', message: 'network down' } } as const;

describe('the list of VCHs', () => {
  let list: ListHarness;

  const shown = async (text: string): Promise<void> => {
    await list.until(() => list.words().includes(text));
    expect(list.words()).toContain(text);
  };
  const named = async (expected: string): Promise<void> => {
    await list.until(() => list.names() === expected);
    expect(list.names()).toBe(expected);
  };

  afterEach(() => {
    list.close();
  });

  it('shows first what needs attention, and last what is not read yet', async () => {
    list = new ListHarness({
      lists: [
        listOf(aVchItem('unread'), aVchItem('broken'), aVchItem('lab', { dockerHost: '10.0.0.2:2375' })),
      ],
      details: [detailsOf(crashingVch('broken'), plainVch('lab'))],
    });
    await shown('3 virtual container hosts · 1 could not be read');
    const [lab, broken, unread] = list.rows();
    expect(lab).toContain('lab vcenter-west.example.com Powered on v1.5.8, up to date 10.0.0.2:2375');
    expect(lab).toContain('Not encrypted No certificate The Docker API has no TLS');
    expect(broken).toContain('could not be read: nil pointer dereference');
    expect(unread).toContain('not read yet');
  });

  it('names a vCenter that is down, and shows the others', async () => {
    list = new ListHarness({
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
    expect(list.names()).toBe('prod');
  });

  it('says why there is no list, and tries again', async () => {
    list = new ListHarness({ lists: [down, listOf(aVchItem('prod'))] });
    await shown('The list could not be read: network down');
    list.press(/Try again/);
    await named('prod');
    expect(list.words()).not.toContain('network down');
  });

  it('says when reading stopped, and goes on', async () => {
    list = new ListHarness({ lists: [listOf(aVchItem('lab'))], details: [down, detailsOf(plainVch('lab'))] });
    await shown('Reading the VCHs stopped: network down');
    list.press(/Try again/);
    await shown('The Docker API has no TLS');
    expect(list.words()).not.toContain('stopped');
  });

  it('says of a VCH that it cannot be judged, and judges the others', async () => {
    const strange = {
      ...plainVch('a'),
      body: new Proxy(
        {},
        {
          get: () => {
            throw new Error('what is this?');
          },
        },
      ),
    };
    list = new ListHarness({
      lists: [listOf(aVchItem('a'), aVchItem('b'))],
      details: [detailsOf(strange, plainVch('b'))],
    });
    await list.until(() => list.words().includes('could not be read: Error: what is this?'));
    expect(list.words()).toContain('could not be read: Error: what is this?');
    expect(list.words()).toContain('Not encrypted');
    expect(list.words()).toContain('1 could not be read');
  });

  it('makes the server read anew when the host or the operator refreshes', async () => {
    list = new ListHarness({ lists: [listOf(), listOf(aVchItem('new'))] });
    await shown('There is no virtual container host yet.');
    expect(list.forgotten).toBe(0);
    list.refreshes.update((count) => count + 1);
    await named('new');
    expect(list.forgotten).toBe(1);
    list.press(/^\s*Refresh/);
    await list.until(() => list.forgotten === 2);
    expect(list.forgotten).toBe(2);
  });

  it('filters by text and protection', async () => {
    list = new ListHarness({
      lists: [listOf(aVchItem('lab'), aVchItem('prod'))],
      details: [detailsOf(plainVch('lab'))],
    });
    await shown('The Docker API has no TLS');
    const search = 'input[type=search]';
    list.type(search, 'PRO');
    await named('prod');
    expect(list.words()).toContain('1 of 2 virtual container hosts');
    list.type(search, 'nothing');
    await shown('No VCH matches the filter.');
    list.type(search, '');
    const protection = list.root.querySelector('select')!;
    protection.value = 'no-tls';
    protection.dispatchEvent(new Event('change'));
    await named('lab');
  });

  it('sorts by a column, the other way round, and back to what needs attention', async () => {
    list = new ListHarness({
      lists: [listOf(aVchItem('vch-10'), aVchItem('vch-9'), aVchItem('lab'))],
      details: [detailsOf(plainVch('vch-9'))],
    });
    await named('vch-9 lab vch-10');
    list.press(/^\s*Name/);
    await named('lab vch-9 vch-10');
    list.press(/^\s*Name/);
    await named('vch-10 vch-9 lab');
    list.press(/^\s*Name/);
    await named('vch-9 lab vch-10');
  });

  it('moves no row while the operator points at the list', async () => {
    const answers: ServerAnswers = {
      lists: [listOf(aVchItem('a'), aVchItem('b'))],
      details: [{ ok: true, value: { details: [], next: '', pending: 2 } }, detailsOf(plainVch('b'))],
    };
    list = new ListHarness(answers);
    await named('a b');
    const grid = list.root.querySelector('vch-report-grid');
    const pointing = setInterval(() => grid?.dispatchEvent(new PointerEvent('pointermove')), 50);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(list.names()).toBe('a b');
    clearInterval(pointing);
    await named('b a');
  });

  it('opens the wizard in a dialog without an X, and reads the list again afterwards', async () => {
    list = new ListHarness({ lists: [listOf(), listOf(aVchItem('made'))] });
    list.press(/New Virtual/);
    await named('made');
    expect(list.opened).toEqual([
      {
        url: 'index.html#/create-vch',
        accessibilityTitle: 'New Virtual Container Host',
        size: { width: 1050, height: 700 },
        closable: false,
        context: [],
      },
    ]);
    expect(list.forgotten).toBe(0);
  });
});
