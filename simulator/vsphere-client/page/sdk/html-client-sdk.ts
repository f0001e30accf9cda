// SPDX-License-Identifier: Apache-2.0
import { appApi, type AppApi } from './app-api';
import { EventHandlers, type EventApi } from './event-api';
import { HostLink, type FrameWindow } from './host-link';
import { modalApi, type ModalApi } from './modal-api';
import { proxiedPluginServerOrigin } from './proxied-origin';

/** `window.htmlClientSdk` as the vSphere Client SDK documents it; three functions until it is initialized. */
export interface HtmlClientSdk {
  initialize(callback?: () => void): void;
  isInitialized(): boolean;
  getProxiedPluginServerOrigin(): string | null;
  app?: AppApi;
  event?: EventApi;
  modal?: ModalApi;
}

/** The window and document a frame runs in. */
export interface SdkFrame extends FrameWindow {
  readonly location: { readonly origin: string; readonly pathname: string };
  readonly document: { readonly baseURI: string };
}

/** Makes the library for one frame; it says nothing to the host before `initialize`. */
export function createHtmlClientSdk(frame: SdkFrame, hostOrigin: string): HtmlClientSdk {
  const handlers = new EventHandlers();
  let waiting: (() => void)[] = [];
  let greeted = false;
  const link: HostLink = new HostLink(
    frame,
    hostOrigin,
    () => {
      sdk.app ??= appApi(link);
      sdk.event ??= handlers.api;
      sdk.modal ??= modalApi(link, () => frame.document.baseURI);
      const callbacks = waiting;
      waiting = [];
      for (const callback of callbacks) callback();
    },
    (event) => {
      handlers.run(event);
    },
  );
  const sdk: HtmlClientSdk = {
    initialize: (callback) => {
      if (sdk.app) {
        callback?.();
        return;
      }
      if (callback) waiting.push(callback);
      if (!greeted) link.greet();
      greeted = true;
    },
    isInitialized: () => sdk.app !== undefined,
    getProxiedPluginServerOrigin: () => proxiedPluginServerOrigin(frame.location),
  };
  return sdk;
}
