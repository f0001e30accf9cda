// SPDX-License-Identifier: Apache-2.0

/**
 * Where the client's reverse proxy shows the plug-in's server, from the address of a page behind it:
 * `https://vc/plugins/<key>~<version>~<n>/<host>-<port>`. Null for a page that is not behind the proxy.
 */
export function proxiedPluginServerOrigin(page: {
  readonly origin: string;
  readonly pathname: string;
}): string | null {
  const prefix = /^\/plugins\/[^/]+\/[^/]+(?=\/)/.exec(page.pathname);
  return prefix ? page.origin + prefix[0] : null;
}
