// SPDX-License-Identifier: Apache-2.0
import { sessionHeader } from '../../src/domain/plugin-api';
import { httpCall } from '../answers/http-call';
import { failed, type Result, succeeded } from '../answers/result';
import type { Inventory } from './inventory';

/** The inventory of the simulated vCenters, read over HTTP; their answers have the shape of ours. */
export function simulatedInventory(vCenterUrl: string): Inventory {
  const read = async <T>(session: string, ...path: readonly string[]): Promise<Result<T>> => {
    const outcome = await httpCall({
      method: 'GET',
      url: new URL(['/simulator/vcenters', ...path].join('/'), vCenterUrl).href,
      headers: { Accept: 'application/json', [sessionHeader]: session },
      body: null,
      authorities: null,
      timeout: 20_000,
    });
    if (outcome.kind !== 'answer') {
      return failed({ kind: 'unreachable', message: `vCenter Server: ${outcome.reason}` });
    }
    switch (outcome.status) {
      case 200:
        return succeeded(JSON.parse(outcome.text) as T);
      case 401:
        return failed({ kind: 'unauthenticated', message: 'the vSphere session is gone' });
      default:
        return failed({ kind: 'not-found', message: 'there is no such object in this vCenter Server' });
    }
  };
  const encoded = encodeURIComponent;
  return {
    vCenters: (session) => read(session),
    compute: (session, vCenterId) => read(session, encoded(vCenterId), 'compute'),
    datastores: (session, vCenterId, resourceId) =>
      read(session, encoded(vCenterId), 'compute', encoded(resourceId), 'datastores'),
    portGroups: (session, vCenterId, resourceId) =>
      read(session, encoded(vCenterId), 'compute', encoded(resourceId), 'port-groups'),
    name: (session, vCenterId, name) => read(session, encoded(vCenterId), `names?name=${encoded(name)}`),
  };
}
