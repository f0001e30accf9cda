// SPDX-License-Identifier: Apache-2.0
import type { Datastore } from '../../../domain/inventory';
import { aNode, aVCenter } from '../../../testing/compute-inventory';
import { PageHarness, type ServerCalls } from '../page.harness';
import type { VchDraft } from '../vch-draft';
import { StoragePage } from './storage-page';

const aDatastore = (name: string, free: number): Datastore => ({
  id: `datastore-${name}`,
  name,
  capacity: 10e12,
  free,
  type: 'VMFS',
});
const datastores = [aDatastore('small', 5e9), aDatastore('datastore1 (1)', 8.4e12)];
const answer = (value: readonly Datastore[]) => Promise.resolve({ ok: true as const, value });

function chooseResource(draft: VchDraft): void {
  const node = aNode('cluster', 'Production');
  draft.forms.compute.controls.resource.setValue({
    kind: 'chosen',
    vCenter: aVCenter('west', { id: 'w' }),
    datacenter: { id: 'datacenter-1', path: 'Berlin' },
    owner: node,
    node,
  });
}

async function thePage(
  calls: ServerCalls = { datastores: () => answer(datastores) },
  prepare: (draft: VchDraft) => void = chooseResource,
) {
  const page = new PageHarness(StoragePage, calls, prepare);
  await page.settle();
  return page;
}

describe('Storage Capacity page', () => {
  it('asks for the datastores of the chosen resource', async () => {
    const asked: string[] = [];
    await thePage({
      datastores: (vCenter, resource) => {
        asked.push(`${vCenter} ${resource}`);
        return answer(datastores);
      },
    });
    expect(asked).toEqual(['w cluster-Production']);
  });

  it('offers datastores with their free space, the most first', async () => {
    const page = await thePage();
    expect(page.entriesOf('Datastore')).toEqual([
      'Not selected',
      'datastore1 (1) (VMFS, 8.4 TB of 10 TB free)',
      'small (VMFS, 5 GB of 10 TB free)',
    ]);
  });

  it('makes settings of what is chosen', async () => {
    const page = await thePage();
    await page.choose('Datastore', 'datastore1 (1)');
    await page.type('File folder', 'images');
    await page.type('Maximum container VM image size', '500');
    await page.choose('Unit', 'MB');
    const { imageStore, baseImageSize } = page.draft.settings().storage;
    expect([imageStore, baseImageSize]).toEqual(['datastore1 (1)/images', '500MB']);
  });

  it('warns of a disk that is larger than what is free', async () => {
    const page = await thePage();
    await page.choose('Datastore', 'small');
    expect(page.draft.findings().map(({ id }) => id)).toContain('storage.image-store-has-room');
  });

  it('says that a compute resource has to come first', async () => {
    const page = await thePage({}, () => undefined);
    expect(page.words).toContain('Choose a compute resource first');
  });

  it('says that there is no datastore', async () => {
    const page = await thePage({ datastores: () => answer([]) });
    expect(page.words).toContain('Production reaches no datastore.');
  });

  it('names the problem, and tries again', async () => {
    let isDown = true;
    const page = await thePage({
      datastores: () =>
        isDown
          ? Promise.resolve({ ok: false, problem: { kind: 'unreachable', message: 'no route' } })
          : answer(datastores),
    });
    expect(page.words).toContain('The datastores of Production could not be loaded: no route');
    isDown = false;
    await page.press('Try again : datastores of Production');
    expect(page.entriesOf('Datastore').length).toBe(3);
  });

  it('keeps a datastore that the resource does not reach in sight', async () => {
    const page = await thePage(undefined, (draft) => {
      chooseResource(draft);
      draft.forms.storage.patchValue({ imageStore: { datastore: 'elsewhere' } });
    });
    expect(page.entriesOf('Datastore')).toContain('elsewhere (not reached by the compute resource)');
    expect(page.valueOf('Datastore')).toBe('elsewhere');
    expect(page.draft.findings().map(({ id }) => id)).toContain('storage.image-store-reached');
  });
});

describe('Storage Capacity page: volume stores', () => {
  it('makes the store for anonymous volumes', async () => {
    const page = await thePage();
    await page.toggle('Enable anonymous volumes');
    expect(page.draft.settings().storage.volumeStores).toEqual([{ location: '', label: 'default' }]);
  });

  it('is added and removed, with the focus staying near', async () => {
    const page = await thePage();
    await page.press('Add a volume store');
    expect(page.focused).toBe('Kind');
    await page.type('Volume store label', 'fast');
    expect(page.draft.settings().storage.volumeStores.length).toBe(1);
    await page.press('Remove volume store 1');
    expect(page.focused).toBe('Add a volume store');
    expect(page.draft.settings().storage.volumeStores).toEqual([]);
  });

  it('can be an NFS share, and keeps both kinds while one is chosen', async () => {
    const page = await thePage();
    await page.press('Add a volume store');
    await page.type('Volume store label', 'shared');
    await page.choose('Kind', 'NFS share');
    await page.type('NFS URL', 'nfs://nfs.example.com/share');
    await page.choose('Kind', 'Datastore');
    await page.choose('Kind', 'NFS share');
    expect(page.draft.settings().storage.volumeStores).toEqual([
      { location: 'nfs://nfs.example.com/share', label: 'shared' },
    ]);
  });

  it('shows a problem in the row it is about, empty rows and anonymous volumes counted', async () => {
    const page = await thePage();
    await page.toggle('Enable anonymous volumes');
    await page.press('Add a volume store');
    await page.type('Volume store label', 'default');
    expect(page.besides('Volume store label')).toContain('default');
    await page.type('Volume store label', 'fast');
    expect(page.besides('Volume store label')).toBe('');
  });
});
