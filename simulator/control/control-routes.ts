// SPDX-License-Identifier: Apache-2.0
import express, { type Router } from 'express';
import type { Simulation } from '../simulation';
import { type InventoryObject, managedType } from '../vcenter/inventory-object';
import { dockerHost, type VchRecord } from '../vic-machine-api/vch-record';
import type { CreationFault } from './faults';

/**
 * The simulator's own controls, below `/simulator`: what the host page needs (inventory, session), what tests and
 * demos read (state), and what makes things go wrong (faults, reset).
 */
export function controlRoutes(simulation: Simulation): Router {
  const routes = express.Router();
  const { inventory, sessions, arrivals, faults, vchs } = simulation;

  routes.use((request, response, next) => {
    // A page of another site may send a plain POST here, though it cannot read the answer.
    if (request.method !== 'GET' && request.get('sec-fetch-site') === 'cross-site') {
      response.status(403).json({ message: 'not from another site' });
    } else {
      next();
    }
  });
  routes.get('/inventory', (_request, response) => {
    const trees = inventory
      .servers()
      .map(({ id, name, roots }) => ({ id, name, children: roots.map(treeObject) }));
    response.json({ vCenters: trees });
  });
  routes.post('/session', (_request, response) => {
    response.json({ sessionToken: sessions.open() });
  });
  routes.get('/state', (_request, response) => {
    response.json({
      // For a certificate that has to name the VCH's address before there is a VCH.
      nextAddress: vchs.nextAddress(),
      requests: arrivals.all(),
      vchs: vchs.all().map((vch) => vchState(vch, simulation)),
    });
  });
  routes.post('/reset', async (_request, response) => {
    await simulation.reset();
    response.status(204).end();
  });
  routes.post('/faults', express.json(), (request, response) => {
    const wanted: unknown = request.body;
    if (typeof wanted !== 'object' || wanted === null || !isFaults(wanted)) {
      response.status(400).json({
        message:
          'expected {"nextCreation": 400 | 422 | 500 | "connection-lost" | null, "unreachable": [vCenter ids], "endSessions": true}',
      });
      return;
    }
    if (wanted.nextCreation !== undefined) {
      faults.setNextCreation(creationFault(wanted.nextCreation));
    }
    if (wanted.unreachable !== undefined) {
      const down = wanted.unreachable;
      inventory.servers().forEach(({ id }) => {
        inventory.setReachable(id, !down.includes(id));
      });
    }
    if (wanted.endSessions === true) {
      sessions.endAll();
    }
    response.status(204).end();
  });
  return routes;
}

/** What `POST /simulator/faults` takes; what is not named stays as it is. */
interface WantedFaults {
  readonly nextCreation?: 400 | 422 | 500 | 'connection-lost' | null;
  /** Ids of the vCenters that shall not answer; all others do. */
  readonly unreachable?: readonly string[];
  readonly endSessions?: boolean;
}

function isFaults(value: object): value is WantedFaults {
  const { nextCreation, unreachable } = value as WantedFaults;
  return (
    [400, 422, 500, 'connection-lost', null, undefined].includes(nextCreation) &&
    (unreachable === undefined || Array.isArray(unreachable))
  );
}

function creationFault(wanted: NonNullable<WantedFaults['nextCreation']> | null): CreationFault | null {
  return typeof wanted === 'number' ? { status: wanted } : wanted;
}

/** An object for the navigator, under vSphere's own type names. */
function treeObject(object: InventoryObject): object {
  return {
    type: managedType(object.kind),
    id: object.id,
    name: object.name,
    ...(object.kind === 'virtual-machine' && object.vch !== null ? { isVch: true } : {}),
    children: object.children.map(treeObject),
  };
}

function vchState(vch: VchRecord, { vchs }: Simulation): object {
  const endpoint = vchs.endpoint(vch);
  return {
    vCenterId: vch.vCenterId,
    datacenterId: vch.datacenterId,
    id: vch.id,
    name: vch.name,
    powerState: vch.powerState,
    dockerHost: dockerHost(vch),
    endpoint,
  };
}
