// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { Datastore } from '../../inventory';
import { parseSize } from '../size';
import type { StorageSettings } from '../storage-settings';
import { anonymousVolumesPossible } from './anonymous-volumes-possible';
import { baseImageSizeValid } from './base-image-size-valid';
import { imageStoreCharactersAllowed } from './image-store-characters-allowed';
import { imageStoreChosen } from './image-store-chosen';
import { imageStoreHasRoom } from './image-store-has-room';
import { quotaIsAmount } from './quota-is-amount';
import { volumeLabelsAllowed } from './volume-labels-allowed';
import { volumeLabelsDiffer } from './volume-labels-differ';
import { volumeLabelsGiven } from './volume-labels-given';
import { volumeLocationsGiven } from './volume-locations-given';
import { volumeLocationsValid } from './volume-locations-valid';

function storage(changes: Partial<StorageSettings> = {}): StorageSettings {
  return { imageStore: 'datastore1', baseImageSize: '', volumeStores: [], quota: '', ...changes };
}
const image = (imageStore: string) => storage({ imageStore });
const size = (baseImageSize: string) => storage({ baseImageSize });
const volumes = (...stores: readonly (readonly [string, string])[]) =>
  storage({ volumeStores: stores.map(([location, label]) => ({ location, label })) });

ruleCases(imageStoreChosen, { holds: [storage()], fails: [[image(' '), {}]], doesNotApply: [] });
ruleCases(imageStoreCharactersAllowed, {
  holds: [image('datastore1 (1)/my imgs'), image('ds://datastore1/x')],
  fails: [
    [image('ds\\x'), { characters: ['\\'] }],
    [image('ds%1&%'), { characters: ['%', '&'] }],
  ],
  doesNotApply: [image('')],
});
ruleCases(baseImageSizeValid, {
  holds: [size('8GB'), size('8 gb'), size('8000m'), size('1.5T'), size('8589934592')],
  fails: [
    [size('eight'), { problem: 'not-a-size', text: 'eight' }],
    [size('8GiB'), { problem: 'not-a-size', text: '8GiB' }],
    [size('-8GB'), { problem: 'not-a-size', text: '-8GB' }],
    [size('0GB'), { problem: 'zero', text: '0GB' }],
  ],
  doesNotApply: [storage()],
});
ruleCases(volumeLocationsGiven, {
  holds: [volumes(['datastore1/v', 'default'])],
  fails: [[volumes(['a', 'b'], ['', 'c']), { places: [{ index: 1, part: 'location' }] }]],
  doesNotApply: [storage()],
});
ruleCases(volumeLocationsValid, {
  holds: [
    volumes(['datastore1/v', 'default'], ['ds://datastore1/v', 'x'], ['nfs://h/p?uid=0', 'lbl']),
    volumes(['datastore1 (1)', 'default']),
  ],
  fails: [
    [
      volumes(['ftp://h/p', 'x']),
      { places: [{ index: 0, part: 'location', problem: 'scheme-unsupported' }] },
    ],
    [volumes(['nfs://', 'x']), { places: [{ index: 0, part: 'location', problem: 'nfs-host' }] }],
    [volumes(['nfs://h', 'x']), { places: [{ index: 0, part: 'location', problem: 'nfs-path' }] }],
    [volumes(['ds%', 'x']), { places: [{ index: 0, part: 'location', problem: 'characters' }] }],
    [volumes(['a:b:c', 'd']), { places: [{ index: 0, part: 'location', problem: 'characters' }] }],
  ],
  doesNotApply: [storage(), volumes(['', 'x'])],
});
ruleCases(volumeLabelsGiven, {
  holds: [volumes(['a', 'b'])],
  fails: [[volumes(['a', ' ']), { places: [{ index: 0, part: 'label' }] }]],
  doesNotApply: [storage()],
});
ruleCases(volumeLabelsAllowed, {
  holds: [volumes(['a', 'my_volumes (1)'])],
  fails: [[volumes(['a', 'b'], ['c', 'x/y']), { places: [{ index: 1, part: 'label', characters: ['/'] }] }]],
  doesNotApply: [storage(), volumes(['a', ''])],
});
ruleCases(volumeLabelsDiffer, {
  holds: [volumes(['a', 'b'], ['a', 'c']), volumes(['a', ''], ['b', ''])],
  fails: [
    [
      volumes(['a', 'b'], ['c', 'b'], ['d', 'b']),
      {
        places: [
          { index: 1, part: 'label', label: 'b' },
          { index: 2, part: 'label', label: 'b' },
        ],
      },
    ],
  ],
  doesNotApply: [storage(), volumes(['a', 'b'])],
});
ruleCases(anonymousVolumesPossible, {
  holds: [volumes(['a', 'default'])],
  fails: [
    [storage(), { stores: 0 }],
    [volumes(['a', 'b']), { stores: 1 }],
  ],
  doesNotApply: [],
});
ruleCases(quotaIsAmount, {
  holds: [storage({ quota: '100' })],
  fails: [[storage({ quota: '1.5' }), { text: '1.5' }]],
  doesNotApply: [storage()],
});

const datastore: Datastore = {
  id: 'datastore-1',
  name: 'datastore1',
  capacity: 1e12,
  free: 5e9,
  type: 'VMFS',
};
ruleCases(imageStoreHasRoom, {
  holds: [{ storage: size('4GB'), datastores: [datastore] }],
  fails: [
    [
      { storage: storage(), datastores: [datastore] },
      { datastore: 'datastore1', free: 5e9, size: 8e9 },
    ],
    [
      {
        storage: storage({ imageStore: 'ds://datastore1/x', baseImageSize: '9GB' }),
        datastores: [datastore],
      },
      { datastore: 'datastore1', free: 5e9, size: 9e9 },
    ],
  ],
  doesNotApply: [{ storage: image('other'), datastores: [datastore] }],
});

describe('a size', () => {
  it('is in powers of 1000', () => {
    expect(parseSize('8GB')).toBe(8e9);
    expect(parseSize('1.5k')).toBe(1500);
    expect(parseSize('12')).toBe(12);
    expect(parseSize('')).toBeNull();
  });
});
