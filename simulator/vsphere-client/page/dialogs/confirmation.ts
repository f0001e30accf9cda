// SPDX-License-Identifier: Apache-2.0
import { button, element } from '../element';
import type { ConfirmationRequest } from '../protocol/requests';
import { openDialog } from './dialog-frame';

/** Asks the operator; resolves with the pressed button's index, null for X and Escape. */
export function openConfirmation(request: ConfirmationRequest): Promise<number | null> {
  return new Promise((resolve) => {
    const finish = (pressed: number | null): void => {
      dialog.close();
      resolve(pressed);
    };
    const buttons = request.buttons.map(({ label, type, style }, index) =>
      button(
        { class: `btn btn-${(type ?? 'PRIMARY').toLowerCase()} btn-${(style ?? 'INFO').toLowerCase()}` },
        () => {
          finish(index);
        },
        label,
      ),
    );
    const level = request.alertLevel?.toLowerCase();
    const body = element(
      'div',
      { class: 'modal-body confirmation' },
      ...(request.secondaryTitle === undefined ? [] : [element('h2', {}, request.secondaryTitle)]),
      element(
        'p',
        { id: 'confirmation-content' },
        ...(level === undefined
          ? []
          : [element('span', { class: `alert-${level}`, 'aria-hidden': 'true' }, '▲ ')]),
        request.content,
      ),
      element('div', { class: 'modal-footer' }, ...buttons),
    );
    const dialog = openDialog(
      {
        title: request.title,
        accessibilityTitle: request.accessibilityTitle,
        closable: request.closable ?? true,
        width: request.size?.width ?? 480,
      },
      body,
      () => {
        finish(null);
      },
    );
    dialog.element.setAttribute('role', 'alertdialog');
    dialog.element.setAttribute('aria-describedby', 'confirmation-content');
    // The safe answer first: whoever presses Enter without reading keeps what there is.
    (buttons.find((_, index) => request.buttons[index]?.type === 'SECONDARY') ?? buttons[0])?.focus();
  });
}
