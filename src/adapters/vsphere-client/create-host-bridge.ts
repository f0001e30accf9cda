// SPDX-License-Identifier: Apache-2.0
import type { HostBridge } from './host-bridge';
import type { HtmlClientSdk } from './html-client-sdk';
import { RemoteHostBridge } from './remote-host-bridge';
import { StandaloneHostBridge } from './standalone-host-bridge';

/**
 * The bridge to whatever is around us. index.html names the client's library, `/api/ui/htmlClientSdk.js`, in a plain
 * `<script>` before everything else: where a vSphere Client serves it, it has run by now, so there is nothing to wait
 * for here; elsewhere the address leads nowhere. A page that is nobody's frame has no client to talk to, even where the
 * library exists.
 */
export function createHostBridge(window: Window): HostBridge {
  const { htmlClientSdk } = window as Window & { readonly htmlClientSdk?: HtmlClientSdk };
  const framed = window.self !== window.top;
  return htmlClientSdk && framed
    ? new RemoteHostBridge(htmlClientSdk, window.document)
    : new StandaloneHostBridge(window);
}
