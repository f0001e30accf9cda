// SPDX-License-Identifier: Apache-2.0
import type { ConfirmOptions } from './host-bridge';

/** Asks in a dialog of our own page, for hosts that have none to offer. Escape is a no. */
export function askInPage(document: Document, options: ConfirmOptions): Promise<boolean> {
  const dialog = document.createElement('dialog');
  const title = document.createElement('h1');
  title.textContent = options.title;
  const content = document.createElement('p');
  content.textContent = options.content;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-label', options.title);
  return new Promise((resolve) => {
    const cancel = answerButton(options.cancel, 'btn', dialog, 'no');
    const confirm = answerButton(
      options.confirm,
      options.danger ? 'btn btn-danger' : 'btn btn-primary',
      dialog,
      'yes',
    );
    dialog.append(title, content, cancel, confirm);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
    // Enter without reading keeps what there is.
    cancel.focus();
  });
}

function answerButton(
  label: string,
  className: string,
  dialog: HTMLDialogElement,
  answer: string,
): HTMLButtonElement {
  const button = dialog.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = label;
  button.addEventListener('click', () => {
    dialog.close(answer);
  });
  return button;
}
