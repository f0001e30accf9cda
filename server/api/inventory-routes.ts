// SPDX-License-Identifier: Apache-2.0
import express, { type Router } from 'express';
import { paths } from '../../src/domain/plugin-api';
import { sendResult } from '../answers/send-result';
import type { Inventory } from '../vsphere/inventory';
import { routePath } from './route-path';
import { callerOf } from './session-guard';

/** The inventory as the wizard reads it. */
export function inventoryRoutes(inventory: Inventory): Router {
  const routes = express.Router();
  routes.get(routePath(paths.vCenters), async (request, response) => {
    sendResult(response, await inventory.vCenters(callerOf(request).session));
  });
  routes.get<VCenterPath>(routePath(paths.compute(':vCenter')), async (request, response) => {
    sendResult(response, await inventory.compute(callerOf(request).session, request.params.vCenter));
  });
  routes.get<ResourcePath>(
    routePath(paths.datastores(':vCenter', ':resource')),
    async (request, response) => {
      const { vCenter, resource } = request.params;
      sendResult(response, await inventory.datastores(callerOf(request).session, vCenter, resource));
    },
  );
  routes.get<ResourcePath>(
    routePath(paths.portGroups(':vCenter', ':resource')),
    async (request, response) => {
      const { vCenter, resource } = request.params;
      sendResult(response, await inventory.portGroups(callerOf(request).session, vCenter, resource));
    },
  );
  routes.get<VCenterPath>(routePath(paths.name(':vCenter')), async (request, response) => {
    const name = typeof request.query['name'] === 'string' ? request.query['name'] : '';
    sendResult(response, await inventory.name(callerOf(request).session, request.params.vCenter, name));
  });
  return routes;
}

interface VCenterPath {
  readonly vCenter: string;
}

interface ResourcePath extends VCenterPath {
  readonly resource: string;
}
