// SPDX-License-Identifier: Apache-2.0
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { Arrival, Arrivals } from '../control/arrivals';
import type { CreationFault, Faults } from '../control/faults';
import type { SimulatedInventory } from '../vcenter/inventory';
import type { Sessions } from '../vcenter/sessions';
import { type CreationContext, createVch, type Pace } from './create-vch';
import { connect, type ConnectedTarget, readCredentials } from './target';
import { listItemAnswer, vchAnswer } from './vch-answers';
import { engineVersion, type VchRecord } from './vch-record';
import type { VchStore } from './vch-store';
import type { Refusal } from './refusal';

/** What the API works on. */
export interface VicMachineParts {
  readonly inventory: SimulatedInventory;
  readonly vchs: VchStore;
  readonly sessions: Sessions;
  readonly arrivals: Arrivals;
  readonly faults: Faults;
}

type VicMachineOptions = VicMachineParts & CreationContext;
type Call = Request<{ target: string; datacenter?: string; vch: string }>;
type Handler = (request: Call, response: Response, target: ConnectedTarget) => void | Promise<void>;

const crash = 'runtime error: invalid memory address or nil pointer dereference';

/** The vic-machine API (version 1.5) at its real paths, below `/container`. */
export function vicMachineRoutes(parts: VicMachineParts, pace: Pace): Router {
  const { inventory, vchs, sessions, arrivals, faults } = parts;
  const options = { inventory, vchs, sessions, arrivals, faults, pace };
  const routes = express.Router();
  routes.get('/hello', (_request, response) => {
    response.type('text/plain').send('You have successfully accessed the VCH Management API');
  });
  routes.get('/version', (_request, response) => {
    response.type('text/plain').send(engineVersion);
  });
  routes.use(recorded(arrivals));

  const connected = connectFirst(options);
  for (const root of ['/target/:target', '/target/:target/datacenter/:datacenter']) {
    routes.get(`${root}/vch`, connected(listVchs(options)));
    routes.post(`${root}/vch`, connected(postVch(options)));
    routes.get(`${root}/vch/:vch`, connected(getVch(options)));
    routes.delete(`${root}/vch/:vch`, connected(deleteVch(options)));
    routes.get(`${root}/vch/:vch/certificate`, connected(getCertificate(options)));
    routes.get(`${root}/vch/:vch/log`, connected(getLog(options)));
    routes.all([root, `${root}/vch/:vch`], (request, response) => {
      response.status(501).json(`operation ${request.method} ${request.path} has not yet been implemented`);
    });
  }
  routes.use((request, response) => {
    refuse(response, { status: 404, code: 404, message: `path ${request.path} was not found` });
  });
  routes.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const reason = error instanceof Error ? error.message : 'unknown';
    refuse(response, {
      status: 400,
      code: 400,
      message: `parsing vch body from "" failed, because json: ${reason}`,
    });
  });
  return routes;
}

/** Reads the body and remembers the request, whoever sent it. */
function recorded(arrivals: Arrivals): express.RequestHandler[] {
  const record: express.RequestHandler = (request, response, next) => {
    const credentials = readCredentials(request.get('x-vmware-ticket'), request.get('authorization'));
    const arrival: Arrival = arrivals.record({
      at: new Date().toISOString(),
      method: request.method,
      path: request.originalUrl,
      credentials: credentials?.kind ?? 'none',
      body: request.body as unknown,
    });
    response.on('finish', () => {
      arrival.status = response.statusCode;
    });
    next();
  };
  return [express.json({ limit: '2mb', strict: false }), record];
}

function connectFirst({ inventory, sessions }: VicMachineOptions) {
  return (handler: Handler): express.RequestHandler<{ target: string; datacenter?: string; vch: string }> =>
    async (request, response) => {
      const credentials = readCredentials(request.get('x-vmware-ticket'), request.get('authorization'));
      if (credentials === null) {
        refuse(response, { status: 401, code: 401, message: 'unauthenticated for invalid credentials' });
        return;
      }
      const schema = request.method === 'POST' ? mediaProblem(request) : null;
      const thumbprint = typeof request.query['thumbprint'] === 'string' ? request.query['thumbprint'] : null;
      const { target, datacenter = null } = request.params;
      const found = schema ?? connect(inventory, sessions, { target, datacenter, thumbprint }, credentials);
      if ('status' in found) {
        refuse(response, found);
      } else {
        await handler(request, response, found);
      }
    };
}

function mediaProblem(request: Request): Refusal | null {
  if (request.is('application/json') === false) {
    const type = request.get('content-type') ?? '';
    const message = `unsupported media type "${type}", only [application/json] are allowed`;
    return { status: 415, code: 415, message };
  }
  return null;
}

function listVchs({ vchs }: VicMachineOptions): Handler {
  return (_request, response, { server, datacenterId }) => {
    response.json({ vchs: vchs.of(server.id, datacenterId).map(listItemAnswer) });
  };
}

function postVch(options: VicMachineOptions): Handler {
  return async (request, response, target) => {
    const fault = options.faults.takeNextCreation();
    if (fault !== null && fault !== 'connection-lost') {
      refuse(response, injected(fault));
      return;
    }
    const creation = createVch(options, target, request.body);
    if (fault === 'connection-lost') {
      // As with the real server the creation goes on: only nobody is told how it ends.
      setTimeout(() => request.socket.destroy(), 2 * options.pace.step);
    }
    const refusal = await creation;
    if (response.destroyed || request.socket.destroyed) {
      return;
    }
    if (refusal === null) {
      response.status(201).json({ task: null });
    } else {
      refuse(response, refusal);
    }
  };
}

function injected({ status }: Exclude<CreationFault, 'connection-lost'>): Refusal {
  const refusals: Record<typeof status, Refusal> = {
    400: { status: 400, code: null, message: "failed to validate VCH: network 'vic-bridge' not found" },
    422: { status: 422, code: 605, message: 'name in body should match the naming rules of vSphere' },
    500: { status: 500, code: null, message: 'failed to create VCH: Uploading images failed. Exiting...' },
  };
  return refusals[status];
}

function getVch(options: VicMachineOptions): Handler {
  return (request, response, target) => {
    const vch = findVch(options, request, response, target);
    if (vch === null) {
      return;
    }
    const answer = vchAnswer(target.server, vch);
    if (answer === null) {
      refuse(response, { status: 500, code: null, message: crash });
    } else {
      response.json(answer);
    }
  };
}

function deleteVch(options: VicMachineOptions): Handler {
  return async (request, response, target) => {
    const vch = findVch(options, request, response, target);
    if (vch === null) {
      return;
    }
    const specification = (request.body ?? {}) as Partial<Record<string, unknown>>;
    const wrong =
      enumProblem(specification, 'containers', ['off', 'all']) ??
      enumProblem(specification, 'volume_stores', ['none', 'all']);
    if (wrong !== null) {
      refuse(response, wrong);
      return;
    }
    if (vch.version !== engineVersion) {
      const message = `VCH version "${vch.version}" is different than API version ${engineVersion}`;
      refuse(response, { status: 400, code: null, message });
      return;
    }
    await options.vchs.remove(vch);
    response.status(202).end();
  };
}

function enumProblem(
  body: Partial<Record<string, unknown>>,
  field: string,
  allowed: readonly string[],
): Refusal | null {
  const value = body[field];
  return value === undefined || (typeof value === 'string' && allowed.includes(value))
    ? null
    : { status: 422, code: 606, message: `${field} in body should be one of [${allowed.join(' ')}]` };
}

function getCertificate(options: VicMachineOptions): Handler {
  return (request, response, target) => {
    const vch = findVch(options, request, response, target);
    if (vch === null) {
      return;
    }
    if (vch.server === null) {
      refuse(response, { status: 404, code: null, message: `no certificate found for VCH ${vch.id}` });
    } else {
      // The real server writes bare PEM under whatever media type was asked for.
      response.setHeader(
        'Content-Type',
        request.accepts('application/json') ? 'application/json' : 'text/plain',
      );
      response.end(vch.server.certificate);
    }
  };
}

function getLog(options: VicMachineOptions): Handler {
  return (request, response, target) => {
    const vch = findVch(options, request, response, target);
    if (vch === null) {
      return;
    }
    const accept = request.get('accept');
    if (accept !== undefined && /text\/plain|\*\/\*/.test(accept)) {
      response.type('text/plain').send(vch.log);
    } else {
      response.json(vch.log);
    }
  };
}

function findVch(
  { vchs }: VicMachineOptions,
  request: Call,
  response: Response,
  { server, datacenterId }: ConnectedTarget,
): VchRecord | null {
  const id = request.params.vch;
  const vch = vchs.of(server.id, datacenterId).find((candidate) => candidate.id === id) ?? null;
  if (vch === null) {
    refuse(response, {
      status: 404,
      code: null,
      message: `unable to find VCH ${id}: id "${id}" could not be found`,
    });
  }
  return vch;
}

function refuse(response: Response, { status, code, message }: Refusal): void {
  response.status(status).json(code === null ? { message } : { code, message });
}
