// SPDX-License-Identifier: Apache-2.0
import { button, element } from '../element';

/** How a dialog of the client looks. */
export interface DialogLook {
  /** Visible title. */
  readonly title?: string | undefined;
  /** Name for screen readers when there is no visible title. */
  readonly accessibilityTitle?: string | undefined;
  /** Whether an X and Escape close it. */
  readonly closable: boolean;
  /** CSS pixels; the window's size is the limit. */
  readonly width: number;
  readonly height?: number | undefined;
}

/** An open modal dialog. */
export interface OpenDialog {
  readonly element: HTMLDialogElement;
  readonly setTitle: (title: string) => void;
  readonly close: () => void;
}

/**
 * Opens a modal dialog around `body`. The browser's own `<dialog>` keeps the focus inside and makes the rest of the page
 * inert. `onDismiss` runs for X and Escape.
 */
export function openDialog(look: DialogLook, body: Node, onDismiss: () => void): OpenDialog {
  const heading = element('h1', { class: 'modal-title', tabindex: '-1' }, look.title ?? '');
  const header = element('div', { class: 'modal-header' }, heading);
  if (look.closable) {
    header.append(button({ class: 'close', 'aria-label': 'Close' }, onDismiss, '×'));
  }
  heading.hidden = look.title === undefined;
  header.hidden = look.title === undefined && !look.closable;
  const dialog = element(
    'dialog',
    {
      class: 'modal-dialog',
      'aria-label': look.title ?? look.accessibilityTitle ?? 'Dialog',
      'aria-modal': 'true',
      // Browsers let a second Escape through however often `cancel` is prevented; this they respect.
      closedby: 'none',
    },
    header,
    body,
  );
  dialog.style.width = `${look.width}px`;
  if (look.height !== undefined) dialog.style.height = `${look.height}px`;
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (look.closable) onDismiss();
  });
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  return {
    element: dialog,
    setTitle: (title) => {
      heading.textContent = title;
      heading.hidden = header.hidden = false;
      dialog.setAttribute('aria-label', title);
    },
    close: () => {
      dialog.close();
      // The browser gives the focus back to elements of the page, but not to a frame that had it.
      if (before instanceof HTMLElement) before.focus();
      if (before instanceof HTMLIFrameElement) before.contentWindow?.focus();
      dialog.remove();
    },
  };
}
