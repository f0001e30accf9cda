// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningSimulator } from '../start';

/** A VCH as `/simulator/state` tells it. */
export interface VchInState {
  readonly id: string;
  readonly name: string;
  readonly dockerHost: string;
  readonly endpoint: { readonly listening: string | null; readonly problem: string | null } | null;
}

/** What specs read from `/simulator/state`. */
export interface SimulatorState {
  readonly nextAddress: string;
  readonly vchs: readonly VchInState[];
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly credentials: string;
    readonly status: number | null;
    readonly body: unknown;
  }[];
}

/** Speaks to the simulated vic-machine API as an administrator does: Basic authentication and a thumbprint. */
export class VicMachineCaller {
  readonly vCenter = 'vcenter-west.example.com';
  readonly #thumbprint: string;

  private constructor(
    private readonly simulator: RunningSimulator,
    thumbprint: string,
  ) {
    this.#thumbprint = thumbprint;
  }

  static async for(simulator: RunningSimulator): Promise<VicMachineCaller> {
    const session = await fetch(`${simulator.origin}/simulator/session`, { method: 'POST' });
    const { sessionToken } = (await session.json()) as { sessionToken: string };
    const answer = await fetch(`${simulator.origin}/simulator/vcenters`, {
      headers: { 'vmware-api-session-id': sessionToken },
    });
    const { vCenters } = (await answer.json()) as { vCenters: readonly { thumbprint: string }[] };
    return new VicMachineCaller(simulator, vCenters[0]?.thumbprint ?? '');
  }

  /** A call below `/container/target/{vCenter}/vch`. `headers` replace the usual ones. */
  call(method: string, path = '', body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const url = `${this.simulator.origin}/container/target/${this.vCenter}/vch${path}`;
    return fetch(`${url}?thumbprint=${encodeURIComponent(this.#thumbprint)}`, {
      method,
      headers: {
        Authorization: `Basic ${Buffer.from('Administrator@vsphere.local:secret').toString('base64')}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  async state(): Promise<SimulatorState> {
    return (await (await fetch(`${this.simulator.origin}/simulator/state`)).json()) as SimulatorState;
  }

  /** A VCH of this name, once it has its address. */
  async started(name: string): Promise<VchInState> {
    for (let attempt = 0; attempt < 200; attempt++) {
      const vch = (await this.state()).vchs.find((candidate) => candidate.name === name);
      if (vch?.dockerHost) {
        return vch;
      }
      await wait(20);
    }
    throw new Error(`${name} did not start`);
  }
}

/** A request the API accepts; `auth` and further properties as wanted. */
export function aBody(name: string, more: object = {}): object {
  return {
    name,
    compute: { resource: { name: 'Production' } },
    storage: { image_stores: ['vsan-production'] },
    network: {
      bridge: { port_group: { name: 'vic-bridge-2' }, ip_range: '172.16.0.0/12' },
      public: { port_group: { name: 'vic-public' } },
    },
    endpoint: { operations_credentials: { user: 'ops@vsphere.local', password: 'a password' } },
    ...more,
  };
}
