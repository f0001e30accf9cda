// SPDX-License-Identifier: Apache-2.0
import { element } from '../element';
import type { TreeNode } from '../inventory';
import { writePlace, type Tab } from '../navigation/place';
import type { Plugin } from '../plugin';
import { hasViews, type ShowFrame } from './plugin-views';

/** The plug-in's views under Monitor or Configure: a list on the left, the chosen one beside it. */
export function viewsTab(
  node: TreeNode,
  tab: Exclude<Tab, 'summary'>,
  wanted: string | null,
  plugin: Plugin | null,
  showFrame: ShowFrame,
): readonly HTMLElement[] {
  const views = plugin && hasViews(node) ? (plugin.extensions(node.type)[tab]?.views ?? []) : [];
  const chosen = views.find((view) => view.navigationId === wanted) ?? views[0];
  if (!plugin || !chosen) {
    return [element('p', { class: 'nothing' }, 'No plug-in has a view here.')];
  }
  const links = views.map((view) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: writePlace({ kind: 'object', urn: node.urn, tab, view: view.navigationId }),
          'aria-current': view === chosen ? 'page' : undefined,
        },
        plugin.text(view.labelKey),
      ),
    ),
  );
  return [
    element(
      'div',
      { class: 'views' },
      element(
        'nav',
        { class: 'views-list', 'aria-label': 'Views' },
        element('h2', {}, plugin.name),
        element('ul', {}, ...links),
      ),
      element('div', { class: 'view' }, showFrame(plugin.address(chosen.uri), plugin.text(chosen.labelKey))),
    ),
  ];
}
