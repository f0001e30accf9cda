// SPDX-License-Identifier: Apache-2.0
import express, { type Router } from 'express';
import { paths, type VchDetailsAnswer, type VchsAnswer } from '../../src/domain/plugin-api';
import { type Result, succeeded } from '../answers/result';
import { sendResult } from '../answers/send-result';
import type { VchDetails } from '../details/vch-details';
import { allVchs } from '../vic-machine/all-vchs';
import type { VicMachineClient } from '../vic-machine/vic-machine-client';
import type { Inventory } from '../vsphere/inventory';
import { routePath } from './route-path';
import { type Caller, callerOf } from './session-guard';

/** All VCHs: the list, and what is read about each of them in the background. */
export function vchListRoutes(parts: {
  readonly inventory: Inventory;
  readonly client: VicMachineClient;
  readonly details: VchDetails;
}): Router {
  const { inventory, client, details } = parts;
  const routes = express.Router();
  const list = async ({ session, user }: Caller): Promise<Result<VchsAnswer>> => {
    const answer = await allVchs(inventory, client, session);
    if (!answer.ok) {
      return answer;
    }
    details.expect(user, answer.value);
    const { vchs, problems } = answer.value;
    return succeeded({ vchs, problems });
  };

  routes.get(routePath(paths.vchs), async (request, response) => {
    sendResult(response, await list(callerOf(request)));
  });
  routes.get(routePath(paths.vchDetails), async (request, response) => {
    const caller = callerOf(request);
    const since = typeof request.query['since'] === 'string' ? request.query['since'] : '';
    // A server that has started anew knows nobody's list.
    const listed = details.of(caller.user) === null ? await list(caller) : succeeded({});
    const known = details.of(caller.user);
    const nothing: VchDetailsAnswer = { details: [], next: '', pending: 0 };
    sendResult(response, listed.ok ? succeeded(known?.answer(caller.session, since) ?? nothing) : listed);
  });
  routes.delete(routePath(paths.vchDetails), (request, response) => {
    details.forget(callerOf(request).user);
    response.status(204).end();
  });
  return routes;
}
