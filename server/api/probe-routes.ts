// SPDX-License-Identifier: Apache-2.0
import express, { type Router } from 'express';
import type { VCenter } from '../../src/domain/inventory';
import { paths, type ProbeAnswer } from '../../src/domain/plugin-api';
import { readVch } from '../../src/domain/vic-machine';
import { type Result, succeeded } from '../answers/result';
import { sendResult } from '../answers/send-result';
import { type ProbeTarget, probeTarget } from '../probe/probe-target';
import { type ProbeOptions, probeVch } from '../probe/probe-vch';
import { vchsOf } from '../vic-machine/vch-list';
import type { VicMachineClient } from '../vic-machine/vic-machine-client';
import type { Inventory } from '../vsphere/inventory';
import { knownVCenter } from './known-vcenter';
import { routePath } from './route-path';
import { callerOf } from './session-guard';

interface ProbePath {
  readonly vCenter: string;
  readonly vch: string;
}

interface ProbeParts {
  readonly inventory: Inventory;
  readonly client: VicMachineClient;
  readonly probe: ProbeOptions;
}

/** Probes at a time, unless told otherwise. */
const usuallyAtOnce = 3;

/** What a VCH really serves, at the addresses it tells itself to an operator who may see it. */
export function probeRoutes({ inventory, client, probe }: ProbeParts): Router {
  const routes = express.Router();
  let running = 0;
  routes.post<ProbePath>(routePath(paths.probe(':vCenter', ':vch')), async (request, response) => {
    const { session } = callerOf(request);
    const vCenter = await knownVCenter(inventory, session, request.params.vCenter);
    const target = vCenter.ok
      ? await targetOf({ inventory, client }, session, vCenter.value, request.params.vch)
      : vCenter;
    if (!target.ok) {
      sendResult(response, target);
      return;
    }
    if (target.value === null) {
      sendResult(response, succeeded<ProbeAnswer>({ outcome: 'not-probed', reason: 'no-address' }));
      return;
    }
    if (running >= (probe.atOnce ?? usuallyAtOnce)) {
      sendResult(response, succeeded<ProbeAnswer>({ outcome: 'not-probed', reason: 'busy' }));
      return;
    }
    running++;
    try {
      sendResult(response, succeeded(await probeVch(target.value, probe)));
    } finally {
      running--;
    }
  });
  return routes;
}

/** From the VCH's description; from the list where the API cannot describe it. */
async function targetOf(
  { inventory, client }: Pick<ProbeParts, 'inventory' | 'client'>,
  session: string,
  vCenter: VCenter,
  vchId: string,
): Promise<Result<ProbeTarget | null>> {
  const answer = await client.call(session, vCenter, {
    method: 'GET',
    datacenterId: null,
    path: `/${encodeURIComponent(vchId)}`,
    accept: 'application/json',
  });
  if (answer.ok) {
    const description = readVch(parsed(answer.value), vchId);
    return succeeded(
      description.ok ? probeTarget(description.value.dockerHost, description.value.adminPortal) : null,
    );
  }
  if (answer.problem.kind !== 'refused' || answer.problem.status < 500) {
    return answer;
  }
  const list = await vchsOf(session, vCenter, inventory, client);
  const item = list.ok ? list.value.find(({ id }) => id === vchId) : undefined;
  return item === undefined ? answer : succeeded(probeTarget(item.dockerHost, item.adminPortal));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
