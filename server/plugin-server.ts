// SPDX-License-Identifier: Apache-2.0
import express, { type Router } from 'express';
import type { VCenter } from '../src/domain/inventory';
import { pluginApiRoutes } from './api/plugin-api-routes';
import type { CreationPace } from './creations/creation';
import { type CreationLimits, Creations } from './creations/creations';
import { vchReader } from './details/read-vch';
import type { DetailLimits } from './details/user-details';
import { VchDetails } from './details/vch-details';
import type { ProbeOptions } from './probe/probe-vch';
import { type UserInterfaceOptions, userInterfaceRoutes } from './user-interface/user-interface-routes';
import { type VicMachineAddress, VicMachineClient } from './vic-machine/vic-machine-client';
import type { Inventory } from './vsphere/inventory';
import type { VSphereSessions } from './vsphere/vsphere-sessions';

/** What the plug-in server is made of. */
export interface PluginServerOptions {
  readonly userInterface: UserInterfaceOptions;
  readonly inventory: Inventory;
  readonly sessions: VSphereSessions;
  /** Where the vic-machine API of a vCenter is. */
  readonly vicMachine: (vCenter: VCenter) => VicMachineAddress;
  /** Default: looks every second, waits a minute for an address. */
  readonly creationPace?: CreationPace;
  readonly creationLimits?: CreationLimits;
  readonly detailLimits?: DetailLimits;
  /** Default: nothing on the loopback interface, three at a time. */
  readonly probe?: ProbeOptions;
}

/**
 * The plug-in server: the user interface, its manifest and its REST API, to be mounted at any path. Everything it does
 * outside it does in the name of the operator whose vSphere session the request carries.
 */
export function pluginServer(options: PluginServerOptions): Router {
  const { inventory, sessions } = options;
  const client = new VicMachineClient(sessions, options.vicMachine);
  const router = express.Router();
  router.use(
    '/api',
    pluginApiRoutes({
      inventory,
      sessions,
      client,
      details: new VchDetails(vchReader(client), options.detailLimits),
      probe: options.probe ?? {},
      creations: new Creations(
        options.creationPace ?? { poll: 1000, patience: 60_000 },
        options.creationLimits,
      ),
    }),
  );
  router.use(userInterfaceRoutes(options.userInterface));
  return router;
}
