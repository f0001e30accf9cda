// SPDX-License-Identifier: Apache-2.0
import { element } from '../element';
import { inventory, pathTo, type TreeNode } from '../inventory';
import { typeIcon, typeName } from '../object/icons';
import { goTo } from './navigate';
import { moveInTree } from './tree-keys';

const collapsed = new Set<string>();
let selected: string | null = null;

/** The inventory as a tree: one tab stop, arrow keys inside, Enter or click opens the object. */
export const inventoryTree = element('ul', { role: 'tree', 'aria-label': 'Inventory', class: 'tree' });

inventoryTree.addEventListener('keydown', (event) => {
  if (moveInTree(inventoryTree, event, toggle, open)) event.preventDefault();
});
inventoryTree.addEventListener('click', (event) => {
  const target = event.target as Element;
  const urn = target.closest<HTMLElement>('[role=treeitem]')?.dataset['urn'];
  if (urn === undefined) return;
  if (target.closest('.tree-caret')) toggle(urn);
  else open(urn);
});

/** Draws the tree again, with the focus where it was. */
export function drawTree(): void {
  const focused = inventoryTree.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset['urn']
    : undefined;
  inventoryTree.replaceChildren(...visible(inventory.value ?? []).map(item));
  const items = [...inventoryTree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const entry = items.find((each) => each.dataset['urn'] === (focused ?? selected)) ?? items[0];
  if (entry) entry.tabIndex = 0;
  if (focused !== undefined) entry?.focus();
}

/** Marks the object that is shown, and unfolds the way to it. */
export function selectInTree(urn: string | null): void {
  selected = urn;
  if (urn !== null) for (const node of pathTo(urn).slice(0, -1)) collapsed.delete(node.urn);
  drawTree();
}

/** The visible nodes in reading order. Flat: the level says who is below whom. */
function visible(nodes: readonly TreeNode[], level = 1): readonly (readonly [TreeNode, number])[] {
  return nodes.flatMap((node) => [
    [node, level] as const,
    ...(collapsed.has(node.urn) ? [] : visible(node.children, level + 1)),
  ]);
}

function item([node, level]: readonly [TreeNode, number]): HTMLLIElement {
  const parent = node.children.length > 0;
  const made = element(
    'li',
    {
      role: 'treeitem',
      class: 'tree-row',
      tabindex: '-1',
      'data-urn': node.urn,
      'aria-level': String(level),
      'aria-selected': String(node.urn === selected),
      'aria-expanded': parent ? String(!collapsed.has(node.urn)) : undefined,
    },
    element('span', { class: parent ? 'tree-caret' : 'tree-no-caret', 'aria-hidden': 'true' }),
    typeIcon(node),
    element('span', {}, node.name, ' ', element('span', { class: 'spoken' }, typeName(node))),
  );
  made.style.paddingInlineStart = `${level * 14 - 8}px`;
  return made;
}

function toggle(urn: string): void {
  if (!collapsed.delete(urn)) collapsed.add(urn);
  drawTree();
}

function open(urn: string): void {
  goTo({ kind: 'object', urn, tab: 'summary', view: null });
}
