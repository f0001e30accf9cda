// SPDX-License-Identifier: Apache-2.0
import { element } from '../element';
import type { TreeNode } from '../inventory';
import type { Plugin } from '../plugin';
import { hasViews, type ShowFrame } from './plugin-views';
import { typeName } from './icons';

/** What the client knows about an object, and the plug-in's card. */
export function summaryTab(
  node: TreeNode,
  plugin: Plugin | null,
  showFrame: ShowFrame,
): readonly HTMLElement[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Type', typeName(node)],
    ['vCenter Server', node.vCenter.name],
    ['Managed object id', node.id],
    ...(node.children.length > 0 ? [['Objects below', String(node.children.length)] as const] : []),
  ];
  const cards = [
    card(
      'Details',
      element(
        'dl',
        { class: 'facts' },
        ...facts.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]),
      ),
    ),
  ];
  const view = plugin?.extensions(node.type).summary?.view;
  if (plugin && view && hasViews(node)) {
    cards.push(card(plugin.name, showFrame(plugin.address(view.uri), plugin.name)));
  }
  return [element('div', { class: 'cards' }, ...cards)];
}

function card(title: string, body: HTMLElement): HTMLElement {
  return element('section', { class: 'card', 'aria-label': title }, element('h2', {}, title), body);
}
