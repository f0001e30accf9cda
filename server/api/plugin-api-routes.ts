// SPDX-License-Identifier: Apache-2.0
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { sendProblem } from '../answers/send-result';
import type { Creations } from '../creations/creations';
import type { VchDetails } from '../details/vch-details';
import type { ProbeOptions } from '../probe/probe-vch';
import type { VicMachineClient } from '../vic-machine/vic-machine-client';
import type { Inventory } from '../vsphere/inventory';
import type { VSphereSessions } from '../vsphere/vsphere-sessions';
import { creationRoutes } from './creation-routes';
import { inventoryRoutes } from './inventory-routes';
import { probeRoutes } from './probe-routes';
import { sessionGuard } from './session-guard';
import { sessionRoutes } from './session-routes';
import { vchListRoutes } from './vch-list-routes';
import { vchRoutes } from './vch-routes';

/** What the REST API is made of. */
export interface PluginApiParts {
  readonly inventory: Inventory;
  readonly sessions: VSphereSessions;
  readonly client: VicMachineClient;
  readonly creations: Creations;
  readonly details: VchDetails;
  readonly probe: ProbeOptions;
}

/** The REST API between the user interface and the plug-in server (`src/domain/plugin-api`), below `/api`. */
export function pluginApiRoutes(parts: PluginApiParts): Router {
  const routes = express.Router();
  routes.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  routes.use(sessionGuard(parts.sessions));
  // Certificates and keys are some kilobytes each; nobody needs a megabyte.
  routes.use(express.json({ limit: '1mb' }));
  routes.use(sessionRoutes());
  routes.use(inventoryRoutes(parts.inventory));
  routes.use(vchListRoutes(parts));
  routes.use(vchRoutes(parts));
  routes.use(probeRoutes(parts));
  routes.use(creationRoutes(parts));
  routes.use((_request, response) => {
    sendProblem(response, { kind: 'not-found', message: 'there is no such path' });
  });
  routes.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    // The error may quote the body: only its status is told.
    const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined;
    if (typeof status === 'number' && status < 500) {
      sendProblem(response, { kind: 'bad-request', message: 'the request body cannot be read' }, status);
    } else {
      sendProblem(response, { kind: 'bad-request', message: 'the plug-in server failed' }, 500);
    }
  });
  return routes;
}
