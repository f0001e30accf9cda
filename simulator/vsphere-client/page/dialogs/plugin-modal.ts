// SPDX-License-Identifier: Apache-2.0
import { showBanner } from '../banner';
import { element } from '../element';
import type { HostServices } from '../frames/host-channel';
import { openFrame, type DialogOfFrame } from '../frames/plugin-frame';
import { reloadInventory } from '../navigation/reload';
import type { Plugin } from '../plugin';
import type { ModalRequest } from '../protocol/requests';
import { openDialog } from './dialog-frame';

/** Size of a dialog that does not say how large it wants to be, CSS pixels. */
const defaultSize = { width: 600, height: 400 };

/**
 * `modal.open`, and the dialogs of the Actions menu: a page of the plug-in in a dialog of the client. Resolves with what
 * the page closed it with, undefined for X and Escape.
 */
export function openPluginModal(
  plugin: Plugin,
  request: ModalRequest,
  servicesFor: (dialog: DialogOfFrame) => HostServices,
): Promise<unknown> {
  if (!request.url.startsWith(plugin.baseUrl)) {
    const problem = `The plug-in opens a dialog with a page that is not its own: ${request.url}`;
    console.warn(problem);
    showBanner('warning', problem);
    return Promise.resolve(undefined);
  }
  return new Promise((resolve) => {
    const finish = (result: unknown): void => {
      dialog.close();
      frame.remove();
      void reloadInventory();
      resolve(result);
    };
    const inDialog: DialogOfFrame = {
      customData: request.customData ?? null,
      sanitizeResult: request.sanitizeData ?? true,
      close: finish,
      change: (change) => {
        const name = change.title ?? change.accessibilityTitle;
        if (change.title !== undefined) dialog.setTitle(change.title);
        else if (name !== undefined) dialog.element.setAttribute('aria-label', name);
        if (change.height !== undefined) dialog.element.style.height = `${change.height}px`;
      },
    };
    const frame = openFrame({
      plugin,
      url: request.url,
      title: request.title ?? request.accessibilityTitle ?? plugin.name,
      context: request.contextObjects ?? [],
      dialog: inDialog,
      services: servicesFor(inDialog),
    });
    const dialog = openDialog(
      {
        title: request.title,
        accessibilityTitle: request.accessibilityTitle,
        closable: request.closable ?? true,
        ...(request.size ?? defaultSize),
      },
      element('div', { class: 'modal-body' }, frame.element),
      () => {
        finish(undefined);
      },
    );
    frame.element.focus();
    // The focus went to the empty page that was there before; hand it to the one that came, unless it is elsewhere now.
    frame.element.addEventListener('load', () => {
      if (document.activeElement === frame.element) frame.element.contentWindow?.focus();
    });
  });
}
