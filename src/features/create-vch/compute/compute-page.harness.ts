// SPDX-License-Identifier: Apache-2.0
import { wordsOf } from '../../../ui/texts/words-of.harness';
import { PageHarness, type ServerCalls } from '../page.harness';
import type { VchDraft } from '../vch-draft';
import { ComputePage } from './compute-page';

/** The Compute Capacity page with its tree. */
export class ComputePageHarness extends PageHarness<ComputePage> {
  constructor(server: ServerCalls, prepare?: (draft: VchDraft) => void) {
    super(ComputePage, server, prepare);
  }

  /** Names of the nodes to be seen, indented by a blank per level; those greyed out in brackets. */
  get tree(): readonly string[] {
    return this.#items().map((item) => {
      const name = nameOf(item);
      const isGreyed = item.getAttribute('aria-disabled') === 'true';
      return ' '.repeat(levelOf(item)) + (isGreyed ? `[${name}]` : name);
    });
  }

  /** Name of the node that is marked as chosen; '' when none is. */
  get marked(): string {
    return nameOf(this.#items().find((item) => item.getAttribute('aria-selected') === 'true') ?? null);
  }

  /** What the line above the tree says. */
  get status(): string {
    return wordsOf(this.root.querySelector('[aria-live]'));
  }

  /** Name of the node that has the focus. */
  get focusedNode(): string {
    const { activeElement } = document;
    return activeElement?.getAttribute('role') === 'treeitem' ? nameOf(activeElement) : '';
  }

  /** Clicks on a node's name. */
  async click(name: string): Promise<void> {
    (this.#item(name).querySelector<HTMLElement>('.clr-treenode-link') ?? this.#item(name)).click();
    await this.settle();
  }

  /** Opens or closes a node with the mouse. */
  async unfold(name: string): Promise<void> {
    this.#item(name).querySelector<HTMLElement>('.clr-treenode-caret')?.click();
    await this.settle();
  }

  /** Moves the focus into the tree, as a reason for a disabled Next does. */
  async enterTree(): Promise<void> {
    this.root.querySelector<HTMLElement>('[data-field="compute.resource"]')?.focus();
    await this.settle();
  }

  /** Presses keys one after the other, where the focus is. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await this.settle();
    }
  }

  #items(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  }

  #item(name: string): HTMLElement {
    const item = this.#items().find((candidate) => nameOf(candidate).startsWith(name));
    if (item === undefined) throw new Error(`No node ${name}: ${this.tree.join(', ')}`);
    return item;
  }
}

/** A node's own words, without what only screen readers are told. */
function nameOf(item: Element | null): string {
  const name = item?.querySelector('.clr-treenode-link, .name') ?? item;
  return wordsOf(name);
}

function levelOf(item: Element): number {
  let level = -1;
  for (
    let node = item.closest('clr-tree-node');
    node !== null;
    node = node.parentElement?.closest('clr-tree-node') ?? null
  ) {
    level++;
  }
  return level;
}
