// SPDX-License-Identifier: Apache-2.0
import express, { type Router } from 'express';
import { FileCache } from './file-cache';

/** Where the user interface is, and who may show it. */
export interface UserInterfaceOptions {
  /** Folders with its files, looked at in this order: the build, then the manifest. */
  readonly folders: readonly string[];
  /** Origins of the vSphere Clients that may frame it; empty = only the origin it comes from. */
  readonly hostOrigins: readonly string[];
}

/** Names the build gives to files whose content never changes: `main-4XNBQO5J.js`. */
const hashed = /-[A-Z0-9]{8}\.\w+$/;

/** The built user interface and the plug-in's manifest. */
export function userInterfaceRoutes({ folders, hostOrigins }: UserInterfaceOptions): Router {
  const routes = express.Router();
  const files = new FileCache(folders);
  const policy = contentSecurityPolicy(hostOrigins);
  routes.get(/.*/, async (request, response) => {
    if (!request.originalUrl.split('?')[0]?.startsWith(`${request.baseUrl}/`)) {
      response.redirect(`${request.baseUrl}/`);
      return;
    }
    const path = request.path === '/' ? '/index.html' : request.path;
    const gzip = request.acceptsEncodings('gzip') === 'gzip';
    const file = await files.read(path, gzip);
    if (file === null) {
      const missing = path.endsWith('.html') && (await files.read('/index.html', false)) === null;
      const why = missing ? 'The user interface is not built: npm run build' : 'Not found';
      response
        .status(missing ? 503 : 404)
        .type('text/plain')
        .send(why);
      return;
    }
    response.setHeader('Cache-Control', cacheControl(path));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Vary', 'Accept-Encoding');
    if (path.endsWith('.html')) {
      response.setHeader('Content-Security-Policy', policy);
    }
    if (file.gzipped) {
      response.setHeader('Content-Encoding', 'gzip');
    }
    response.type(path.slice(path.lastIndexOf('.'))).send(file.content);
  });
  return routes;
}

function cacheControl(path: string): string {
  if (path.endsWith('.html') || path.endsWith('.json')) {
    return 'no-store';
  }
  return hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Angular adds component styles at run time, hence 'unsafe-inline' for styles and for nothing else. */
function contentSecurityPolicy(hostOrigins: readonly string[]): string {
  const self = ["'self'", ...hostOrigins].join(' ');
  return [
    "default-src 'none'",
    `script-src ${self}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    `frame-ancestors ${self}`,
  ].join('; ');
}
