// SPDX-License-Identifier: Apache-2.0
import express, { type Router } from 'express';
import { readDeployment } from './deployment';
import { otherLoopbackName } from './host-origin';
import { bundlePage } from './page-bundle';

/** What the simulated vSphere Client has to know. */
export interface HostPageOptions {
  /** Address of the plug-in's folder, `http://localhost:4280/plugins/…/`, as the browser reaches it. */
  readonly pluginOrigin: string;
  /**
   * Origin under which the host page itself is opened; it has to differ from the plug-in's, so that nothing reaches from
   * one into the other. Default: the plug-in's with the other loopback name (`localhost` and `127.0.0.1`).
   */
  readonly hostOrigin?: string;
}

/**
 * The simulated vSphere Client: its page at `/ui/` and its library at `/api/ui/htmlClientSdk.js`, which the plug-in's
 * origin has to serve too. The page expects `GET /simulator/inventory` and `POST /simulator/session` beside it.
 */
export async function hostPageRouter(options: HostPageOptions): Promise<Router> {
  const pluginOrigin = new URL(options.pluginOrigin).origin;
  const hostOrigin = options.hostOrigin ?? otherLoopbackName(pluginOrigin);
  const page = await bundlePage(hostOrigin);
  const router = express.Router();
  router.use(['/ui', '/api/ui'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  router.get(/^\/ui\/?$/, (request, response) => {
    // Opened under the plug-in's own name the two would share an origin: go where they do not.
    if (request.headers.host !== new URL(hostOrigin).host) {
      response.redirect(`${hostOrigin}/ui/`);
      return;
    }
    if (request.path === '/ui') {
      response.redirect('/ui/');
      return;
    }
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
        `frame-src ${pluginOrigin}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    );
    response.type('html').send(page.html);
  });
  router.get('/ui/page.js', (_request, response) => {
    response.type('js').send(page.script);
  });
  router.get('/ui/page.css', (_request, response) => {
    response.type('css').send(page.style);
  });
  router.get('/ui/deployment', async (_request, response) => {
    response.json(await readDeployment(options.pluginOrigin));
  });
  router.get('/api/ui/htmlClientSdk.js', (_request, response) => {
    response.type('js').send(page.sdk);
  });
  return router;
}
