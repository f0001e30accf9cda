// SPDX-License-Identifier: Apache-2.0
import { element } from '../element';
import type { TreeNode } from '../inventory';
import type { Place } from '../navigation/place';
import type { Plugin } from '../plugin';
import { actionsMenu } from './actions-menu';
import { typeIcon, typeName } from './icons';
import type { ShowFrame } from './plugin-views';
import { pluginActions } from './run-action';
import { summaryTab } from './summary-tab';
import { tabBar } from './tab-bar';
import { viewsTab } from './views-tab';

/** One object: name, actions, tabs. */
export function objectPage(
  node: TreeNode,
  place: Extract<Place, { kind: 'object' }>,
  plugin: Plugin | null,
  showFrame: ShowFrame,
): readonly HTMLElement[] {
  const content =
    place.tab === 'summary'
      ? summaryTab(node, plugin, showFrame)
      : viewsTab(node, place.tab, place.view, plugin, showFrame);
  return [
    element(
      'div',
      { class: 'object-header' },
      typeIcon(node),
      element('h1', {}, node.name, element('small', {}, typeName(node))),
      actionsMenu(node.name, plugin ? pluginActions(plugin, node) : []),
    ),
    tabBar(node.urn, place.tab),
    element(
      'div',
      { role: 'tabpanel', id: 'object-panel', class: 'object-panel', 'aria-labelledby': `tab-${place.tab}` },
      ...content,
    ),
  ];
}
