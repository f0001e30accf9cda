// SPDX-License-Identifier: Apache-2.0
import express, { type Request, type Response, type Router } from 'express';
import { paths } from '../../src/domain/plugin-api';
import { failed, type Result, succeeded } from '../answers/result';
import { sendProblem } from '../answers/send-result';
import type { VchDetails } from '../details/vch-details';
import type { VicMachineCall, VicMachineClient } from '../vic-machine/vic-machine-client';
import type { Inventory } from '../vsphere/inventory';
import { knownVCenter } from './known-vcenter';
import { routePath } from './route-path';
import { callerOf } from './session-guard';

interface VchPath {
  readonly vCenter: string;
  readonly vch: string;
}

/** One existing VCH: what it is, its certificate and log, and its end. */
export function vchRoutes(parts: {
  readonly inventory: Inventory;
  readonly client: VicMachineClient;
  readonly details: VchDetails;
}): Router {
  const routes = express.Router();
  const call = async (
    request: Request<VchPath>,
    method: VicMachineCall['method'],
    below: string,
    accept: string,
    body?: object,
  ): Promise<Result<string>> => {
    const { session } = callerOf(request);
    const vCenter = await knownVCenter(parts.inventory, session, request.params.vCenter);
    const path = `/${encodeURIComponent(request.params.vch)}${below}`;
    return vCenter.ok
      ? parts.client.call(session, vCenter.value, {
          method,
          path,
          accept,
          datacenterId: null,
          ...(body === undefined ? {} : { body }),
        })
      : vCenter;
  };

  routes.get<VchPath>(routePath(paths.vch(':vCenter', ':vch')), async (request, response) => {
    sendText(response, await call(request, 'GET', '', 'application/json'), 'application/json');
  });
  routes.get<VchPath>(routePath(paths.certificate(':vCenter', ':vch')), async (request, response) => {
    sendText(response, await call(request, 'GET', '/certificate', 'text/plain'), 'text/plain; charset=utf-8');
  });
  routes.get<VchPath>(routePath(paths.log(':vCenter', ':vch')), async (request, response) => {
    sendText(response, await call(request, 'GET', '/log', 'text/plain'), 'text/plain; charset=utf-8');
  });
  routes.delete<VchPath>(routePath(paths.vch(':vCenter', ':vch')), async (request, response) => {
    const specification = readDeletion(request.body);
    const result = specification.ok
      ? await call(request, 'DELETE', '', 'application/json', specification.value)
      : specification;
    // A deletion that failed half-way leaves another VCH than the one that was read.
    parts.details.forgetVch(request.params.vCenter, request.params.vch);
    if (result.ok) {
      response.status(204).end();
    } else {
      sendProblem(response, result.problem);
    }
  });
  return routes;
}

function sendText(response: Response, result: Result<string>, contentType: string): void {
  if (result.ok) {
    response.setHeader('Content-Type', contentType);
    response.end(result.value);
  } else {
    sendProblem(response, result.problem);
  }
}

/** The contract's names become the vic-machine API's. */
function readDeletion(body: unknown): Result<object> {
  const value = (typeof body === 'object' && body !== null ? body : {}) as Partial<Record<string, unknown>>;
  const { containers, volumeStores } = value;
  return (containers === 'off' || containers === 'all') && (volumeStores === 'none' || volumeStores === 'all')
    ? succeeded({ containers, volume_stores: volumeStores })
    : failed({ kind: 'bad-request', message: 'containers and volumeStores are needed' });
}
