// SPDX-License-Identifier: Apache-2.0
import { button, element } from '../element';

/** An entry of a menu. */
export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
}

/**
 * The Actions button and its menu, by the ARIA pattern of a menu button: arrow keys move, Escape and Tab close, and the
 * focus is back on the button before an entry runs, so that a dialog can give it back there.
 */
export function actionsMenu(objectName: string, entries: readonly MenuEntry[]): HTMLElement {
  const menu = element('div', {
    role: 'menu',
    class: 'menu',
    'aria-label': `Actions of ${objectName}`,
    hidden: true,
  });
  const opener = button(
    { class: 'btn btn-secondary', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    () => {
      show(menu.hidden);
    },
    'Actions',
  );
  const items = entries.map((entry) =>
    button(
      { role: 'menuitem', tabindex: '-1', class: 'menu-item' },
      () => {
        show(false);
        entry.run();
      },
      entry.label,
    ),
  );
  menu.append(
    ...(items.length > 0
      ? items
      : [
          element(
            'div',
            { role: 'menuitem', 'aria-disabled': 'true', tabindex: '-1', class: 'menu-item' },
            'No actions',
          ),
        ]),
  );

  const targets = (): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  function show(open: boolean): void {
    menu.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) targets()[0]?.focus();
    else opener.focus();
  }
  const whole = element('div', { class: 'menu-button' }, opener, menu);
  whole.addEventListener('keydown', (event) => {
    const all = targets();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown' && menu.hidden) show(true);
    else if (menu.hidden) return;
    else if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(at - 1)?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else if (event.key === 'Escape') show(false);
    else return;
    event.preventDefault();
  });
  whole.addEventListener('focusout', (event) => {
    if (menu.hidden || whole.contains(event.relatedTarget as Node | null)) return;
    menu.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  });
  return whole;
}
