// SPDX-License-Identifier: Apache-2.0
import { listViews } from './list-views';
import { objectViews } from './object-views';
import { viewName } from './views';

describe('viewName', () => {
  for (const [hash, name] of [
    ['', ''],
    ['#', ''],
    ['#/', ''],
    ['#/create-vch', 'create-vch'],
    ['#/create-vch?object=urn:vmomi', 'create-vch'],
    ['#/list/more', 'list'],
  ] as const) {
    it(`reads “${name}” from “${hash}”`, () => {
      expect(viewName(hash)).toBe(name);
    });
  }
});

describe('the entry pages', () => {
  it('share no view', () => {
    expect(Object.keys(objectViews).filter((name) => Object.hasOwn(listViews, name))).toEqual([]);
    expect(Object.keys(listViews)).toEqual(['list']);
  });
});
