// SPDX-License-Identifier: Apache-2.0
import { aVchItem } from '../../../testing/report-entries';
import { ListHarness, detailsOf, listOf, plainVch } from '../vch-list.harness';

const names = Array.from({ length: 60 }, (_, index) => `vch-${String(index).padStart(2, '0')}`);

describe('the rows of a long list', () => {
  let list: ListHarness;

  const rows = () => [...list.root.querySelectorAll('clr-dg-row')];
  const scrollTo = async (top: number, uppermost: string) => {
    list.root.querySelector('.datagrid-content-virtual')!.scrollTop = top;
    await list.until(() => list.names().startsWith(uppermost));
    expect(list.names().startsWith(uppermost)).withContext(list.names()).toBeTrue();
  };
  const details = (name: string) => list.button(new RegExp(`Details of ${name}`));
  const focused = () => document.activeElement?.getAttribute('aria-label');
  const press = async (key: string, ctrlKey = false) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 60));
    await list.until(() => true);
  };

  beforeEach(async () => {
    list = new ListHarness({ lists: [listOf(...names.map((name) => aVchItem(name)))] });
    await list.until(() => list.names().startsWith('vch-00'));
  });

  afterEach(() => {
    list.close();
  });

  it('stay in the page while the list scrolls, and show what is in sight', async () => {
    const before = rows();
    await scrollTo(720, 'vch-18');
    expect(rows()).toEqual(before);
    const [first] = rows();
    expect(first?.querySelector('[role=row]')?.getAttribute('aria-rowindex')).toBe('19');
    expect(first?.querySelector('button')?.getAttribute('aria-label')).toBe('Details of vch-18');
    await scrollTo(60 * 36, `vch-${60 - before.length}`);
    expect(rows()).toEqual(before);
    expect(list.names().endsWith('vch-59')).toBeTrue();
  });

  it('let the focus go along with its VCH, and to the grid once that is out of sight', async () => {
    details('vch-05').focus({ preventScroll: true });
    await scrollTo(144, 'vch-02');
    expect(focused()).toBe('Details of vch-05');
    await scrollTo(720, 'vch-18');
    expect(document.activeElement?.getAttribute('role')).toBe('grid');
  });

  it('let the focus go along when the order changes', async () => {
    details('vch-05').focus({ preventScroll: true });
    list.press(/^\s*Name/);
    list.press(/^\s*Name/);
    await list.until(() => list.names().startsWith('vch-59'));
    expect(list.names().startsWith('vch-59')).withContext(list.names()).toBeTrue();
    expect(document.activeElement?.getAttribute('role')).toBe('grid');
    const button = details('vch-58');
    button.focus({ preventScroll: true });
    list.type('input[type=search]', '8');
    await list.until(() => list.names().startsWith('vch-58 vch-48'));
    expect(focused()).toBe('Details of vch-58');
    // The same button: who is about to press it means this VCH.
    expect(document.activeElement).toBe(button);
  });

  it('are walked through with arrows, one after the other', async () => {
    details('vch-00').focus({ preventScroll: true });
    details('vch-00').closest('[role=gridcell]')?.setAttribute('tabindex', '0');
    list.root.querySelector('[role=columnheader]')?.setAttribute('tabindex', '-1');
    for (const name of names.slice(1, 25)) {
      await press('ArrowDown');
      expect(focused()).toBe(`Details of ${name}`);
    }
    await press('ArrowUp');
    expect(focused()).toBe('Details of vch-23');
  });

  it('are paged through, to both ends', async () => {
    details('vch-00').focus({ preventScroll: true });
    const seen: (string | null | undefined)[] = [];
    for (let page = 0; page < 12 && seen.at(-1) !== 'Details of vch-59'; page++) {
      await press('PageDown');
      seen.push(focused());
    }
    // 400 pixels hold ten rows or so below the head.
    expect(seen.length).withContext(seen.join()).toBeLessThan(10);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.at(-1)).toBe('Details of vch-59');
    for (let page = seen.length; page > 0; page--) await press('PageUp');
    expect(focused()).toBe('Details of vch-00');
    await press('End', true);
    expect(focused()).toBe('Details of vch-59');
    await press('Home', true);
    expect(focused()).toBe('Details of vch-00');
  });

  it('get the focus back from the details, whichever row shows the VCH by then', async () => {
    details('vch-05').click();
    await list.until(() => list.root.querySelector('clr-dg-detail') !== null);
    await scrollTo(144, 'vch-02');
    const open = rows().filter((row) => row.querySelector('[aria-expanded=true]'));
    expect(open.map((row) => row.querySelector('clr-dg-cell')?.textContent.trim())).toEqual(['vch-05']);
    list.root.querySelector<HTMLElement>('clr-dg-detail-header button')!.click();
    await list.until(() => list.root.querySelector('clr-dg-detail') === null);
    expect(focused()).toBe('Details of vch-05');
  });
});

describe('the details of a VCH', () => {
  it('stay open when all VCHs are read anew', async () => {
    const list = new ListHarness({
      lists: [listOf(aVchItem('a'), aVchItem('b'))],
      details: [detailsOf(plainVch('b'))],
    });
    await list.until(() => list.names() === 'b a');
    list.press(/Details of b/);
    for (let round = 0; round < 3; round++) {
      await list.until(() => list.root.querySelector('vch-detail') !== null);
      list.press(/^\s*Refresh/);
      await list.until(() => list.forgotten === round + 1);
      await list.until(() => list.names() === 'b a');
      expect(list.root.querySelector('clr-dg-detail-header')?.textContent).toContain('b');
      expect(list.root.querySelector('[aria-expanded=true]')?.closest('clr-dg-row')?.textContent).toContain(
        'b',
      );
    }
    list.close();
  });
});
