// SPDX-License-Identifier: Apache-2.0
import { element } from '../element';
import type { Plugin } from '../plugin';
import { locale, theme, timeFormat } from '../preferences';
import type { HostEvent } from '../protocol/messages';
import type { ModalChange } from '../protocol/requests';
import type { ContextObject } from '../protocol/snapshot';
import { HostChannel, type HostServices } from './host-channel';

/** A page of the plug-in to be shown. */
export interface FrameOptions {
  readonly plugin: Plugin;
  /** Full address. */
  readonly url: string;
  /** Names the frame for screen readers. */
  readonly title: string;
  readonly context: readonly ContextObject[];
  readonly navigationData?: unknown;
  /** Set for a frame in a dialog. */
  readonly dialog?: DialogOfFrame;
  /** What the client does when the frame asks. */
  readonly services: HostServices;
}

/** What a frame in a dialog may do with it. */
export interface DialogOfFrame {
  readonly customData: unknown;
  readonly sanitizeResult: boolean;
  readonly close: (result: unknown) => void;
  readonly change: (options: ModalChange) => void;
}

/** A frame in the page; it stops listening when it is removed. */
export interface PluginFrame {
  readonly element: HTMLIFrameElement;
  readonly remove: () => void;
}

const channels = new Set<HostChannel>();

/** Makes the frame; the caller puts it into the page. */
export function openFrame(options: FrameOptions): PluginFrame {
  // The frame finds its nonce as the name of its window, before any script of its own runs.
  const nonce = crypto.randomUUID();
  const frame = element('iframe', { class: 'sandbox-iframe', name: nonce, title: options.title });
  const channel = new HostChannel(
    { window: () => frame.contentWindow, origin: options.plugin.origin, nonce },
    () => ({
      contextObjects: options.context,
      locale: locale.value,
      theme: theme.value,
      timeFormat: timeFormat.value,
      clientInfo: { type: 'HTML', version: '8.0.3' },
      apiEndpoint: {
        origin: location.origin,
        pathname: '/api/ui',
        queryParams: [],
        fullUrl: `${location.origin}/api/ui`,
      },
      navigationData: options.navigationData ?? null,
      customData: options.dialog?.customData ?? null,
      sanitizeResult: options.dialog?.sanitizeResult ?? true,
    }),
    options.services,
  );
  const listen = (event: MessageEvent): void => {
    channel.receive(event);
  };
  window.addEventListener('message', listen);
  channels.add(channel);
  frame.src = options.url;
  return {
    element: frame,
    remove: () => {
      window.removeEventListener('message', listen);
      channels.delete(channel);
      frame.remove();
    },
  };
}

/** Tells every frame on the page. */
export function tellFrames(event: HostEvent): void {
  for (const channel of channels) channel.tell(event);
}
