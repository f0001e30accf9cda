// SPDX-License-Identifier: Apache-2.0
import { banner, showBanner } from './banner';
import { content, drawContent, drawContentIfChanged } from './content';
import { element } from './element';
import { tellFrames } from './frames/plugin-frame';
import { header } from './header';
import { inventory } from './inventory';
import { drawTree, selectInTree } from './navigation/inventory-tree';
import { currentPlace } from './navigation/navigate';
import { drawNavigator, navigator } from './navigation/navigator';
import { reloadInventory } from './navigation/reload';
import { loadPlugin, plugin } from './plugin';
import { locale, theme, timeFormat } from './preferences';

function showPlace(): void {
  const place = currentPlace();
  selectInTree(place.kind === 'object' ? place.urn : null);
  drawNavigator();
  drawContent();
}

function refresh(): void {
  void reloadInventory();
  tellFrames({ name: 'refresh' });
}

function applyTheme(): void {
  document.documentElement.dataset['theme'] = theme.value;
}

applyTheme();
document.body.append(
  element('a', { class: 'skip', href: '#content' }, 'Skip to content'),
  header(refresh),
  element('div', { class: 'below' }, navigator, element('div', { class: 'right' }, banner, content)),
);
document.querySelector('.skip')?.addEventListener('click', (event) => {
  // The fragment is the place we are at; the link only moves the focus.
  event.preventDefault();
  content.focus();
});
theme.watch((value) => {
  applyTheme();
  tellFrames({ name: 'theme', change: { theme: value } });
});
timeFormat.watch((value) => {
  tellFrames({ name: 'date-time-format', change: { timeFormat: value } });
});
// A frame keeps its language for life: another language means new frames.
locale.watch(showPlace);
plugin.watch(showPlace);
inventory.watch(() => {
  drawTree();
  drawContentIfChanged();
});
window.addEventListener('hashchange', showPlace);

showPlace();
void reloadInventory();
const problem = await loadPlugin();
if (problem !== null) showBanner('error', `The plug-in could not be deployed: ${problem}`);
