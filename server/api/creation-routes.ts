// SPDX-License-Identifier: Apache-2.0
import express, { type Router } from 'express';
import type { VCenter } from '../../src/domain/inventory';
import { type CreationRequest, paths } from '../../src/domain/plugin-api';
import { sendProblem, sendResult } from '../answers/send-result';
import type { CreationCalls } from '../creations/creation';
import type { Creations } from '../creations/creations';
import type { VchDetails } from '../details/vch-details';
import { vchsIn } from '../vic-machine/vch-list';
import type { VicMachineClient } from '../vic-machine/vic-machine-client';
import type { Inventory } from '../vsphere/inventory';
import { knownVCenter } from './known-vcenter';
import { routePath } from './route-path';
import { callerOf } from './session-guard';

interface CreationPath {
  readonly key: string;
}

interface CreationParts {
  readonly inventory: Inventory;
  readonly client: VicMachineClient;
  readonly creations: Creations;
  readonly details: VchDetails;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const managedObjectId = /^[\w-]{1,80}$/;

/** Starting a creation, and following it. */
export function creationRoutes({ inventory, client, creations, details }: CreationParts): Router {
  const routes = express.Router();
  const path = routePath(paths.creation(':key'));
  routes.put<CreationPath>(path, async (request, response) => {
    const { session, user } = callerOf(request);
    const { key } = request.params;
    const wanted = readCreation(request.body);
    if (!uuid.test(key) || wanted === null) {
      sendProblem(response, {
        kind: 'bad-request',
        message: 'a UUID, vCenterId, datacenterId and body are needed',
      });
      return;
    }
    const vCenter = await knownVCenter(inventory, session, wanted.vCenterId);
    if (!vCenter.ok) {
      sendProblem(response, vCenter.problem);
      return;
    }
    const calls = (): CreationCalls => creationCalls(client, session, vCenter.value, wanted.datacenterId);
    sendResult(response.status(202), creations.start(key, user, wanted, calls));
  });
  routes.get<CreationPath>(path, (request, response) => {
    const from = Number(request.query['from'] ?? 0);
    const { user } = callerOf(request);
    const result = creations.read(
      request.params.key,
      user,
      Number.isSafeInteger(from) && from >= 0 ? from : 0,
    );
    const made = result.ok ? result.value.vch : null;
    if (made !== null) {
      // It may have been read while it was being made.
      details.forgetVch(made.vCenterId, made.id);
    }
    sendResult(response, result);
  });
  return routes;
}

function creationCalls(
  client: VicMachineClient,
  session: string,
  vCenter: VCenter,
  datacenterId: string,
): CreationCalls {
  return {
    create: (body) =>
      client.call(session, vCenter, {
        method: 'POST',
        datacenterId,
        path: '',
        accept: 'application/json',
        body,
      }),
    list: () => vchsIn(session, vCenter, datacenterId, client),
    log: (vchId) =>
      client.call(session, vCenter, {
        method: 'GET',
        datacenterId,
        path: `/${encodeURIComponent(vchId)}/log`,
        accept: 'text/plain',
      }),
  };
}

function readCreation(value: unknown): CreationRequest | null {
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  const { vCenterId, datacenterId, body } = value as Partial<Record<string, unknown>>;
  return typeof vCenterId === 'string' &&
    typeof datacenterId === 'string' &&
    managedObjectId.test(datacenterId) &&
    typeof body === 'object' &&
    body !== null &&
    !Array.isArray(body)
    ? { vCenterId, datacenterId, body }
    : null;
}
