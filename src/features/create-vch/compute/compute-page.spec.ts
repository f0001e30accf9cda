// SPDX-License-Identifier: Apache-2.0
import type { ComputeNode, VCenter } from '../../../domain/inventory';
import { defaultSettings } from '../../../domain/vch';
import { aNode, aVCenter } from '../../../testing/compute-inventory';
import type { ServerCalls } from '../page.harness';
import type { VchDraft } from '../vch-draft';
import { fillCompute } from './compute-form';
import { ComputePageHarness } from './compute-page.harness';

const capacity = { cpu: { total: 125_000, unreserved: 98_000 }, memory: { total: 4096, unreserved: 1024 } };
const production = aNode(
  'cluster',
  'Production',
  [
    aNode('host', 'esx-01'),
    aNode('resource-pool', 'Build'),
    aNode('resource-pool', 'old-vch', [], { selectable: false }),
  ],
  { ...capacity, vmGroups: ['taken'] },
);
const lab = aNode('cluster', 'Lab', [], { drs: false });
const west = [aNode('datacenter', 'Berlin', [production, lab])];
const east = [aNode('datacenter', 'Austin', [aNode('cluster', 'Edge')])];

const down = { ok: false as const, problem: { kind: 'unreachable' as const, message: 'connection refused' } };

/** Two linked vCenters; `compute` answers what the list says, one answer after the other. */
function servers(
  vCenters: readonly VCenter[],
  trees: Readonly<Record<string, readonly (readonly ComputeNode[] | null)[]>>,
) {
  const asked: string[] = [];
  const calls: ServerCalls = {
    vCenters: () => Promise.resolve({ ok: true, value: vCenters }),
    compute: (id) => {
      const answers = trees[id] ?? [];
      const tree = answers[Math.min(asked.filter((other) => other === id).length, answers.length - 1)];
      asked.push(id);
      return Promise.resolve(tree ? { ok: true, value: tree } : down);
    },
  };
  return { asked, calls };
}

const both = () =>
  servers([aVCenter('west', { id: 'w' }), aVCenter('east', { id: 'e' })], { w: [west], e: [east] });
const one = () => servers([aVCenter('west', { id: 'w' })], { w: [west] });

async function thePage(calls: ServerCalls, prepare?: (draft: VchDraft) => void): Promise<ComputePageHarness> {
  const page = new ComputePageHarness(calls, prepare);
  await page.settle();
  return page;
}

describe('Compute Capacity page: the tree', () => {
  it('shows all linked vCenters, and loads one when it opens', async () => {
    const { asked, calls } = both();
    const page = await thePage(calls);
    expect(page.tree).toEqual(['west', 'east']);
    expect(asked).toEqual([]);
    await page.unfold('east');
    expect(asked).toEqual(['e']);
    expect(page.tree).toEqual(['west', 'east', ' Austin', '  Edge']);
  });

  it('opens the only vCenter by itself', async () => {
    const page = await thePage(one().calls);
    expect(page.tree).toEqual(['west', ' Berlin', '  Production', '  Lab']);
  });

  it('greys out what cannot be chosen, and says why', async () => {
    const page = await thePage(one().calls);
    await page.unfold('Production');
    expect(page.tree.slice(3, 6)).toEqual([
      '   [esx-01 (choose its cluster)]',
      '   Build',
      '   [old-vch (belongs to a VCH)]',
    ]);
    await page.click('old-vch');
    expect(page.draft.settings().compute.resourceId).toBeNull();
  });

  it('puts the node that is clicked, with its vCenter and datacenter, into the settings', async () => {
    const page = await thePage(one().calls);
    await page.click('Production');
    const { target, compute } = page.draft.settings();
    expect([target.vCenterId, target.datacenter, compute.resourceId]).toEqual([
      'w',
      'Berlin',
      'cluster-Production',
    ]);
    expect(page.status).toBe('Chosen: Production, in Berlin on west');
    expect(page.marked).toBe('Production');
    await page.click('Lab');
    expect(page.marked).toBe('Lab');
  });

  it('can be used by keyboard alone', async () => {
    const page = await thePage(both().calls);
    await page.enterTree();
    expect(page.focusedNode).toBe('west');
    await page.keys('ArrowRight', 'ArrowDown', 'ArrowDown');
    expect(page.focusedNode).toBe('Production');
    await page.keys('Enter');
    expect(page.marked).toBe('Production');
    expect(page.tree).withContext('Enter chooses, it does not open').not.toContain('   Build');
    await page.keys('ArrowRight', 'ArrowDown', 'ArrowDown', ' ');
    expect(page.marked).toBe('Build');
  });

  it('says nothing about a missing choice before the tree was left', async () => {
    const page = await thePage(one().calls);
    expect(page.words).not.toContain('No compute resource is chosen');
    await page.enterTree();
    (document.activeElement as HTMLElement).blur();
    await page.settle();
    expect(page.words).toContain('No compute resource is chosen');
  });

  it('says that there is no vCenter', async () => {
    const page = await thePage(servers([], {}).calls);
    expect(page.words).toContain('You are signed in to no vCenter Server.');
  });

  it('names the problem when not even the list can be loaded, and tries again', async () => {
    let isDown = true;
    const page = await thePage({
      ...one().calls,
      vCenters: () => Promise.resolve(isDown ? down : { ok: true, value: [aVCenter('west', { id: 'w' })] }),
    });
    expect(page.words).toContain('The list of vCenter Servers could not be loaded: connection refused');
    isDown = false;
    await page.press('Try again : list of vCenter Servers');
    expect(page.tree).toContain('  Production');
  });
});

describe('Compute Capacity page: a vCenter that is down', () => {
  const oneDown = () =>
    servers([aVCenter('west', { id: 'w', reachable: false }), aVCenter('east', { id: 'e' })], {
      w: [null, west],
      e: [east],
    });

  it('says so and hides no other', async () => {
    const page = await thePage(oneDown().calls);
    expect(page.words).toContain('The inventory of west could not be loaded.');
    expect(page.tree).toEqual(['[west (does not answer)]', 'east', ' Austin', '  Edge']);
  });

  it('is asked again, as often as the operator wants', async () => {
    const { asked, calls } = oneDown();
    const page = await thePage(calls);
    await page.press('Try again : inventory of west');
    expect(page.words).toContain('The inventory of west could not be loaded: connection refused');
    await page.press('Try again : inventory of west');
    expect(page.words).not.toContain('could not be loaded');
    expect(asked).toEqual(['e', 'w', 'w']);
    await page.unfold('west');
    expect(page.tree).toContain('  Production');
  });
});

describe('Compute Capacity page: a resource of a pasted command', () => {
  const pasted =
    (resource: string, vCenter = '') =>
    (draft: VchDraft) => {
      fillCompute(
        draft.forms.compute,
        { ...defaultSettings.compute, resource },
        { ...defaultSettings.target, vCenter },
      );
    };

  it('is found in the tree', async () => {
    const page = await thePage(both().calls, pasted('Edge'));
    expect(page.draft.settings().compute.resourceId).toBe('cluster-Edge');
    expect(page.marked).toBe('Edge');
  });

  it('is looked for in the vCenter of the command alone', async () => {
    const { asked, calls } = both();
    const page = await thePage(calls, pasted('Edge', 'west'));
    expect(asked).toEqual(['w']);
    expect(page.status).toContain('names “Edge”, which is not in the inventory');
  });

  it('gives way to a choice by hand', async () => {
    const page = await thePage(one().calls, pasted('Nowhere'));
    await page.unfold('west');
    await page.unfold('west');
    await page.click('Lab');
    expect(page.status).toBe('Chosen: Lab, in Berlin on west');
  });
});

describe('Compute Capacity page: the rest', () => {
  it('shows what the chosen resource has', async () => {
    const page = await thePage(one().calls);
    expect(page.besides('CPU')).toBe('MHz; empty = unlimited');
    await page.click('Production');
    expect(page.besides('CPU')).toBe('MHz; max: 125,000; empty = unlimited');
    expect(page.besides('Memory')).toBe('MB; max: 4,096; empty = unlimited');
    await page.press('Advanced');
    expect(page.besides('CPU reservation')).toBe('MHz; max: 98,000');
  });

  it('shows a problem beside its field', async () => {
    const page = await thePage(one().calls);
    await page.type('CPU', 'many');
    expect(page.besides('CPU')).toContain('The CPU limit is not a whole number.');
  });

  it('keeps what is entered when "Advanced" is closed', async () => {
    const page = await thePage(one().calls);
    await page.press('Advanced');
    await page.type('CPU reservation', '500');
    await page.choose('Memory shares', 'High');
    await page.press('Advanced');
    expect(page.fields).not.toContain('CPU reservation');
    const { cpu, memory } = page.draft.settings().compute;
    expect([cpu.reservation, memory.shares]).toEqual(['500', 'high']);
    await page.press('Advanced');
    expect(page.valueOf('CPU reservation')).toBe('500');
  });

  it('opens "Advanced" when something in it is wrong', async () => {
    const page = await thePage(one().calls);
    page.draft.forms.compute.controls.endpointCpus.setValue('0');
    await page.settle();
    expect(page.fields).toContain('Endpoint VM CPUs');
  });

  it('offers VM-host affinity on clusters alone, and tells when it is not possible', async () => {
    const page = await thePage(one().calls);
    await page.press('Advanced');
    expect(page.words).toContain('VM-host affinity is possible when the compute resource is a cluster.');
    await page.click('Lab');
    expect(page.besides('VM-host affinity')).toContain('DRS is off in Lab');
    await page.click('Production');
    expect(page.besides('VM-host affinity')).toContain('called “virtual-container-host”');
    page.draft.forms.general.controls.name.setValue('taken');
    await page.settle();
    expect(page.besides('VM-host affinity')).toContain('The cluster has a VM group called “taken” already.');
    await page.toggle('VM-host affinity');
    expect(page.draft.findings().map(({ id }) => id)).toContain('compute.vm-group-possible');
  });

  it('shows a number of shares that a command gave', async () => {
    const page = await thePage(one().calls, (draft) => {
      draft.forms.compute.controls.cpu.controls.shares.setValue('8000');
    });
    await page.press('Advanced');
    expect(page.valueOf('CPU shares')).toBe('8000');
  });
});
