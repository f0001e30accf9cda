// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { pluginServer } from '../server/plugin-server';
import { simulatedInventory } from '../server/vsphere/simulated-inventory';
import { vCenterSessions } from '../server/vsphere/vsphere-sessions';
import { controlRoutes } from './control/control-routes';
import { knownHostsOnly } from './loopback/known-hosts-only';
import { listenOnLoopback } from './loopback/listen-on-loopback';
import { Simulation } from './simulation';
import { vCenterRoutes } from './vcenter/vcenter-routes';
import { vicMachineRoutes } from './vic-machine-api/vic-machine-routes';
import { hostPageRouter } from './vsphere-client';

/** How to start the simulator. */
export interface SimulatorOptions {
  /** Preferred port; default 4280. A free one is taken when it is in use. 0 = any free one. */
  readonly port?: number;
  /** Whether creations take milliseconds instead of seconds. */
  readonly fast?: boolean;
}

/** A simulator that runs. */
export interface RunningSimulator {
  /** The simulated vSphere Client, `http://127.0.0.1:4280/ui/`. */
  readonly url: string;
  /** The plug-in's own folder, on another origin: `http://localhost:4280/plugins/…/`. */
  readonly pluginUrl: string;
  /** Origin of the simulator's API: `/simulator/state`, `/container/…`. */
  readonly origin: string;
  /** Stops all servers and Docker endpoints. */
  stop(): Promise<void>;
}

const pluginKey = 'org.vchsecurity.plugin';
const root = new URL('../', import.meta.url);
const pace = {
  usual: { api: { step: 350, boot: 1500 }, creation: { poll: 700, patience: 30_000 } },
  fast: { api: { step: 10, boot: 50 }, creation: { poll: 25, patience: 10_000 } },
};

/**
 * Starts the simulated vSphere Client with everything in it: host page, vCenters, vic-machine API, the VCHs' Docker
 * endpoints, and the plug-in server, in this process and on the loopback interface only.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const app = express().disable('x-powered-by').disable('etag');
  const server = await listenOnLoopback(app, options.port ?? 4280);
  const simulation = new Simulation(server.port, new Date());
  const stop = async (): Promise<void> => {
    await Promise.all([server.close(), simulation.endpoints.closeAll()]);
  };
  try {
    const origin = `http://127.0.0.1:${server.port}`;
    const pluginOrigin = `http://localhost:${server.port}`;
    const pluginPath = `/plugins/${pluginKey}~${await version()}~1/localhost-${server.port}`;
    const addresses = { origin, pluginOrigin, pluginPath, fast: options.fast === true };
    await Promise.all([simulation.reset(), compose(app, simulation, addresses)]);
    return { url: `${origin}/ui/`, pluginUrl: `${pluginOrigin}${pluginPath}/`, origin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Addresses {
  readonly origin: string;
  readonly pluginOrigin: string;
  readonly pluginPath: string;
  readonly fast: boolean;
}

async function compose(app: Express, simulation: Simulation, addresses: Addresses): Promise<void> {
  const { origin, pluginOrigin, pluginPath, fast } = addresses;
  const { api, creation } = fast ? pace.fast : pace.usual;
  app.use(knownHostsOnly({ host: origin, plugin: pluginOrigin }));
  app.use(
    pluginPath,
    pluginServer({
      userInterface: {
        folders: ['dist/plugin', 'packaging/remote'].map((path) => fileURLToPath(new URL(path, root))),
        hostOrigins: [origin],
      },
      inventory: simulatedInventory(origin),
      sessions: vCenterSessions(origin),
      vicMachine: () => ({ url: origin, authorities: null }),
      creationPace: creation,
      // The simulated VCHs live on this machine.
      probe: { loopback: true },
    }),
  );
  app.get('/', (_request, response) => {
    response.redirect('/ui/');
  });
  app.use(await hostPageRouter({ pluginOrigin: `${pluginOrigin}${pluginPath}/`, hostOrigin: origin }));
  app.use(vCenterRoutes(simulation.inventory, simulation.sessions));
  app.use('/simulator', controlRoutes(simulation));
  app.use('/container', vicMachineRoutes(simulation, api));
}

async function version(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { version: string };
  return manifest.version;
}
