// SPDX-License-Identifier: Apache-2.0
import express, { type Request, type Response, type Router } from 'express';
import type { SimulatedVCenter } from './inventory-object';
import type { SimulatedInventory } from './inventory';
import type { Sessions } from './sessions';

const sessionHeader = 'vmware-api-session-id';

/**
 * What the simulated vCenters answer: the session service at vSphere's own paths, and the inventory below
 * `/simulator/vcenters`, where a real vCenter has its property collector.
 */
export function vCenterRoutes(inventory: SimulatedInventory, sessions: Sessions): Router {
  const routes = express.Router();
  const json = express.json({ limit: '16kb' });

  /** vSphere Automation API: whose session is this? */
  routes.get('/api/session', (request, response) => {
    const principal = sessions.principal(request.get(sessionHeader));
    if (principal === null) {
      unauthenticated(response);
    } else {
      response.json({ user: principal.user });
    }
  });

  /** The vSphere Client's ticket service: 401 without a session, 404 for a vCenter it does not know. */
  routes.post('/api/ui/vcenter/session/clone-ticket', json, (request, response) => {
    const token = request.get(sessionHeader);
    if (sessions.principal(token) === null) {
      unauthenticated(response);
      return;
    }
    const server = inventory.server(textOf(request.body, 'vc_guid'));
    const ticket = server && sessions.cloneTicket(token, server.id);
    if (ticket === null) {
      response.status(404).json({ message: 'no such vCenter Server' });
    } else {
      response.json({ session_clone_ticket: ticket });
    }
  });

  routes.use('/simulator/vcenters', (request, response, next) => {
    if (sessions.principal(request.get(sessionHeader)) === null) {
      unauthenticated(response);
    } else {
      next();
    }
  });
  routes.get('/simulator/vcenters', (_request, response) => {
    response.json({ vCenters: inventory.vCenters() });
  });
  routes.get('/simulator/vcenters/:vCenter/compute', (request, response) => {
    answer(inventory, request, response, (server) => ({ roots: inventory.compute(server) }));
  });
  routes.get('/simulator/vcenters/:vCenter/compute/:resource/datastores', (request, response) => {
    answer(inventory, request, response, (server) => {
      const datastores = inventory.datastores(server, request.params.resource);
      return datastores && { datastores };
    });
  });
  routes.get('/simulator/vcenters/:vCenter/compute/:resource/port-groups', (request, response) => {
    answer(inventory, request, response, (server) => {
      const portGroups = inventory.portGroups(server, request.params.resource);
      return portGroups && { portGroups };
    });
  });
  routes.get('/simulator/vcenters/:vCenter/names', (request, response) => {
    const name = typeof request.query['name'] === 'string' ? request.query['name'] : '';
    answer(inventory, request, response, (server) => ({ taken: inventory.nameTaken(server, name) }));
  });
  return routes;
}

function answer(
  inventory: SimulatedInventory,
  request: Request<{ vCenter: string }>,
  response: Response,
  read: (server: SimulatedVCenter) => object | null,
): void {
  const server = inventory.server(request.params.vCenter);
  if (server !== null && !inventory.reachable(server.id)) {
    request.socket.destroy();
    return;
  }
  const found = server && read(server);
  if (found === null) {
    response.status(404).json({ message: 'no such object' });
  } else {
    response.json(found);
  }
}

function unauthenticated(response: Response): void {
  response.status(401).json({ error_type: 'UNAUTHENTICATED', messages: [] });
}

function textOf(body: unknown, key: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined;
  return typeof value === 'string' ? value : '';
}
