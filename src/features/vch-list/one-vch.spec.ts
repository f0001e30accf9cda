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

describe('one VCH of the list', () => {
  let list: ListHarness;

  const shown = async (text: string): Promise<void> => {
    await list.until(() => list.words().includes(text));
    expect(list.words()).toContain(text);
  };

  afterEach(() => {
    list.close();
  });

  it('tells of one VCH what happened and what to do, and leads to it', async () => {
    list = new ListHarness({
      lists: [listOf(aVchItem('broken'))],
      details: [detailsOf(crashingVch('broken'))],
    });
    await shown('1 could not be read');
    list.press(/Details of broken/);
    await shown('It said: nil pointer dereference');
    expect(list.words()).toContain('A stored certificate most likely ends with an empty line.');
    list.press(/Open in vSphere Client/);
    expect(list.went).toEqual([{ type: 'VirtualMachine', id: 'vm-broken', vCenterId: 'west' }]);
  });

  for (const [name, offered] of [
    ['lab', false],
    ['prod', true],
  ] as const) {
    it(`offers ${offered ? 'the' : 'no'} certificate of a VCH with${offered ? '' : 'out'} TLS`, async () => {
      list = new ListHarness({
        lists: [listOf(aVchItem('lab'), aVchItem('prod'))],
        details: [detailsOf(plainVch('lab'))],
      });
      await shown('The Docker API has no TLS');
      list.press(new RegExp(`Details of ${name}`));
      await shown('Creation log');
      expect(list.words().includes('Download certificate')).toBe(offered);
    });
  }

  it('shows the creation log', async () => {
    list = new ListHarness({ lists: [listOf(aVchItem('prod'))] });
    await list.until(() => list.words().includes('prod'));
    list.press(/Details of prod/);
    await shown('Creation log');
    list.press(/Creation log/);
    await shown('op=1: made');
  });

  describe('is deleted', () => {
    const ask = async (given: ServerAnswers): Promise<void> => {
      list = new ListHarness(given);
      await list.until(() => list.names() === 'prod');
      list.press(/Details of prod/);
      await shown('Delete…');
      list.press(/Delete…/);
      await shown('Type prod to confirm');
    };
    const confirm = async (): Promise<void> => {
      expect(list.button(/^\s*Delete\s*$/).disabled).toBeTrue();
      list.type('vch-remove-dialog input[autocomplete=off]', 'prod');
      await list.until(() => !list.button(/^\s*Delete\s*$/).disabled);
      list.press(/^\s*Delete\s*$/);
    };

    it('once its name is typed, with what was chosen', async () => {
      await ask({ lists: [listOf(aVchItem('prod')), listOf()] });
      list.root.querySelector<HTMLInputElement>('input[value=all]')!.click();
      await confirm();
      await shown('prod was deleted.');
      expect(list.deleted).toEqual([['west', 'vm-prod', { containers: 'all', volumeStores: 'none' }]]);
      await shown('There is no virtual container host yet.');
    });

    for (const [upgradeStatus, isTold] of [
      ['Upgradeable to v1.5.8', true],
      ['VCH has newer version', true],
      ['Up to date', false],
    ] as const)
      it(`by a server of its version only, which is ${isTold ? '' : 'not '}said for “${upgradeStatus}”`, async () => {
        await ask({ lists: [listOf(aVchItem('prod', { version: 'v1.5.4', upgradeStatus }))] });
        expect(list.words().includes('this one is v1.5.4. Delete it with')).toBe(isTold);
      });

    it('or the dialog says why not, and stays', async () => {
      const problem = { kind: 'refused', status: 500, message: 'container is running' } as const;
      await ask({ lists: [listOf(aVchItem('prod'))], deletion: { ok: false, problem } });
      await confirm();
      await shown('prod was not deleted, or not completely: container is running');
      expect(list.words()).toContain('If container VMs are running, stop them');
      list.press(/^\s*Cancel/);
      await list.until(() => !list.words().includes('Type prod'));
      expect(list.words()).not.toContain('Type prod');
    });
  });
});
