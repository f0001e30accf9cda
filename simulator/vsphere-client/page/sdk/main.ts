// SPDX-License-Identifier: Apache-2.0
import { createHtmlClientSdk, type HtmlClientSdk } from './html-client-sdk';

/** Origin of the host page, put in when the file is built. */
declare const HOST_ORIGIN: string;

(window as unknown as { htmlClientSdk: HtmlClientSdk }).htmlClientSdk = createHtmlClientSdk(
  window,
  HOST_ORIGIN,
);
