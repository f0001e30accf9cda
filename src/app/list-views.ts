// SPDX-License-Identifier: Apache-2.0
import type { Views } from './views';

/** Entry page `list.html`: the global view. */
export const listViews: Views = {
  list: async () => (await import('../features/vch-list')).VchList,
};
