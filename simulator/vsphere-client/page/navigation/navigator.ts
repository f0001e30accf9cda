// SPDX-License-Identifier: Apache-2.0
import { element } from '../element';
import { plugin } from '../plugin';
import { inventoryTree } from './inventory-tree';
import { currentPlace } from './navigate';
import { writePlace } from './place';

const shortcuts = element('a', { href: writePlace({ kind: 'shortcuts' }) }, 'Shortcuts');
const globalView = element('a', { href: writePlace({ kind: 'global' }) });
const globalItem = element('li', {}, globalView);

/** The left side: shortcuts, the plug-in's global view, the inventory. */
export const navigator = element(
  'nav',
  { class: 'navigator', 'aria-label': 'Navigator' },
  element('ul', { class: 'navigator-links' }, element('li', {}, shortcuts), globalItem),
  element('h2', { class: 'navigator-heading' }, 'Inventory'),
  inventoryTree,
);

/** Brings names and the mark of the current page up to date. */
export function drawNavigator(): void {
  const shown = plugin.value?.manifest.global?.view.navigationVisible !== false;
  globalItem.hidden = !plugin.value || !shown;
  globalView.textContent = plugin.value?.name ?? '';
  const { kind } = currentPlace();
  mark(shortcuts, kind === 'shortcuts');
  mark(globalView, kind === 'global');
}

function mark(link: HTMLElement, current: boolean): void {
  if (current) link.setAttribute('aria-current', 'page');
  else link.removeAttribute('aria-current');
}
