// SPDX-License-Identifier: Apache-2.0
import { showBanner } from '../banner';
import { loadInventory } from '../inventory';

/** Reads the inventory again and tells the operator when that fails; what was read before stays. */
export async function reloadInventory(): Promise<void> {
  try {
    await loadInventory();
  } catch (error) {
    showBanner('error', `The inventory cannot be read. ${error instanceof Error ? error.message : ''}`);
  }
}
