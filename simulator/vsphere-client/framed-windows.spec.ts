// SPDX-License-Identifier: Apache-2.0
import type { HostServices } from './page/frames/host-channel';
import { HostChannel } from './page/frames/host-channel';
import type { Snapshot } from './page/protocol/snapshot';
import type { IncomingMessage } from './page/sdk/host-link';
import { createHtmlClientSdk, type HtmlClientSdk } from './page/sdk/html-client-sdk';

export const hostOrigin = 'http://127.0.0.1:4280';
export const pluginOrigin = 'http://localhost:4280';

/** What a frame is told at first, unless a spec says otherwise. */
export const someSnapshot: Snapshot = {
  contextObjects: [],
  locale: 'en-US',
  theme: 'light',
  timeFormat: '24',
  clientInfo: { type: 'HTML', version: '8.0.3' },
  apiEndpoint: { origin: hostOrigin, pathname: '/api/ui', queryParams: [], fullUrl: `${hostOrigin}/api/ui` },
  navigationData: null,
  customData: null,
  sanitizeResult: true,
};

/** A host that answers nothing. */
export const noServices: HostServices = {
  'app.getSessionInfo': () => Promise.resolve(null),
  'app.getPluginBackendInfo': () => Promise.resolve(null),
  'app.navigateTo': () => Promise.resolve(null),
  'app.navigateToClientView': () => Promise.resolve(null),
  'app.refreshPluginItemsState': () => Promise.resolve(null),
  'modal.open': () => Promise.resolve(undefined),
  'modal.close': () => Promise.resolve(null),
  'modal.setOptions': () => Promise.resolve(null),
  'modal.openConfirmationModal': () => Promise.resolve(null),
};

/** The library in a frame and the host around it, with two windows that deliver as a browser does. */
export interface Framed {
  readonly sdk: HtmlClientSdk;
  readonly host: HostChannel;
  /** Every message the host's window got. */
  readonly arrived: unknown[];
  /** Gives the frame's window a message as if from someone. */
  readonly forge: (message: IncomingMessage) => void;
  /** The host's window, as the frame sees it. */
  readonly parent: object;
  /** Lets everything under way arrive. */
  readonly settle: () => Promise<void>;
  readonly removeFrame: () => void;
}

export function framed(
  services: Partial<HostServices> = {},
  snapshot: Partial<Snapshot> = {},
  origins: { readonly host?: string; readonly plugin?: string } = {},
): Framed {
  const nonce = 'nonce-1';
  const actualHost = origins.host ?? hostOrigin;
  const actualPlugin = origins.plugin ?? pluginOrigin;
  const arrived: unknown[] = [];
  const listeners: ((event: IncomingMessage) => void)[] = [];
  let removed = false;
  const frameWindow = {
    postMessage: (data: unknown, target: string) => {
      const copy: unknown = structuredClone(data);
      if (target !== actualPlugin) return;
      queueMicrotask(() => {
        for (const listener of listeners) listener({ data: copy, origin: actualHost, source: parent });
      });
    },
  };
  const parent = {
    postMessage: (data: unknown, target: string) => {
      const copy: unknown = structuredClone(data);
      if (target !== actualHost) return;
      queueMicrotask(() => {
        arrived.push(copy);
        host.receive({ data: copy, origin: actualPlugin, source: frameWindow });
      });
    },
  };
  const host = new HostChannel(
    { window: () => (removed ? null : frameWindow), origin: pluginOrigin, nonce },
    () => ({ ...someSnapshot, ...snapshot }),
    { ...noServices, ...services },
  );
  const folder = '/plugins/org.vchsecurity.plugin~0.1.0~1/localhost-4280/';
  const sdk = createHtmlClientSdk(
    {
      name: nonce,
      parent,
      addEventListener: (_type, listener) => listeners.push(listener),
      location: { origin: pluginOrigin, pathname: `${folder}index.html` },
      document: { baseURI: `${pluginOrigin}${folder}` },
    },
    hostOrigin,
  );
  return {
    sdk,
    host,
    arrived,
    parent,
    forge: (message) => {
      for (const listener of listeners) listener(message);
    },
    settle: () => new Promise((resolve) => setTimeout(resolve, 5)),
    removeFrame: () => {
      removed = true;
    },
  };
}

/** The same, after the handshake. */
export async function initialized(
  ...args: Parameters<typeof framed>
): Promise<Framed & { readonly sdk: Required<HtmlClientSdk> }> {
  const made = framed(...args);
  await new Promise<void>((resolve) => {
    made.sdk.initialize(resolve);
  });
  return made as Framed & { readonly sdk: Required<HtmlClientSdk> };
}
