// SPDX-License-Identifier: Apache-2.0
import type { RequestHandler } from 'express';

/**
 * Keeps the two origins apart that one port serves, and answers under no other name, so that no page can reach the
 * simulator by making its own name point here. The plug-in's origin has the plug-in and the client's library only.
 */
export function knownHostsOnly(origins: { readonly host: string; readonly plugin: string }): RequestHandler {
  const hostName = new URL(origins.host).host;
  const pluginName = new URL(origins.plugin).host;
  return (request, response, next) => {
    const plugin = request.path.startsWith('/plugins/');
    const library = request.path === '/api/ui/htmlClientSdk.js';
    // The host page itself sends those who open it under the other name to the right one.
    const entrance = request.path === '/ui/' || request.path === '/ui' || request.path === '/';
    const name = request.headers.host;
    if (name === hostName && !plugin) {
      next();
    } else if (name === pluginName && (plugin || library || entrance)) {
      next();
    } else {
      response.status(421).type('text/plain').send('Not under this name');
    }
  };
}
