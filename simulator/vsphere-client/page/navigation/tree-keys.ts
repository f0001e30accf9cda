// SPDX-License-Identifier: Apache-2.0

/**
 * Moves in a tree of `[role=treeitem]` as the ARIA pattern says: up and down over what is visible, right unfolds or goes
 * in, left folds or goes out, Home, End, Enter and Space. Answers whether the key was one of these.
 */
export function moveInTree(
  tree: HTMLElement,
  event: KeyboardEvent,
  toggle: (urn: string) => void,
  open: (urn: string) => void,
): boolean {
  const items = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const index = items.indexOf(document.activeElement as HTMLElement);
  const item = items[index];
  const urn = item?.dataset['urn'];
  if (!item || urn === undefined) return false;
  const expanded = item.getAttribute('aria-expanded');
  const focus = (next: HTMLElement | null | undefined): void => {
    if (!next) return;
    for (const each of items) each.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
  switch (event.key) {
    case 'ArrowDown':
      focus(items[index + 1]);
      return true;
    case 'ArrowUp':
      focus(items[index - 1]);
      return true;
    case 'Home':
      focus(items[0]);
      return true;
    case 'End':
      focus(items.at(-1));
      return true;
    case 'ArrowRight':
      if (expanded === 'false') toggle(urn);
      else if (expanded === 'true') focus(items[index + 1]);
      return true;
    case 'ArrowLeft':
      if (expanded === 'true') toggle(urn);
      else
        focus(
          items
            .slice(0, index)
            .reverse()
            .find((each) => levelOf(each) < levelOf(item)),
        );
      return true;
    case 'Enter':
    case ' ':
      open(urn);
      return true;
    default:
      return false;
  }
}

function levelOf(item: HTMLElement): number {
  return Number(item.getAttribute('aria-level'));
}
