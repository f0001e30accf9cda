// SPDX-License-Identifier: Apache-2.0
import type { ComputeNode, Datastore, PortGroup, VCenter, VchListItem } from '../inventory';

/**
 * What the user interface and the plug-in server say to each other: JSON over HTTP, below the folder the user
 * interface is served from. Every request carries the vSphere session in the header {@link sessionHeader}; the server
 * answers 401 without one.
 */
export const sessionHeader = 'vmware-api-session-id';

/** Paths relative to the user interface's own address. Ids are percent-encoded by the caller. */
export const paths = {
  /** GET → {@link SessionAnswer} */
  session: 'api/session',
  /** GET → {@link VCentersAnswer} */
  vCenters: 'api/vcenters',
  /** GET → {@link ComputeAnswer}: the whole tree of one vCenter. */
  compute: (vCenter: string) => `api/vcenters/${vCenter}/compute`,
  /** GET → {@link DatastoresAnswer} */
  datastores: (vCenter: string, resource: string) => `api/vcenters/${vCenter}/compute/${resource}/datastores`,
  /** GET → {@link PortGroupsAnswer} */
  portGroups: (vCenter: string, resource: string) =>
    `api/vcenters/${vCenter}/compute/${resource}/port-groups`,
  /** GET `?name=` → {@link NameAnswer}: whether a VCH, resource pool or vApp has the name already. */
  name: (vCenter: string) => `api/vcenters/${vCenter}/names`,
  /** GET → {@link VchsAnswer} */
  vchs: 'api/vchs',
  /**
   * GET `?since=` → `VchDetailsAnswer`: what was read about the VCHs of the list since the last answer. DELETE forgets
   * what was read, so that it is read anew.
   */
  vchDetails: 'api/vchs/details',
  /** GET → the vic-machine API's own answer; DELETE with {@link DeleteRequest}. */
  vch: (vCenter: string, vch: string) => `api/vcenters/${vCenter}/vchs/${vch}`,
  /** GET → text/plain, PEM. 404 without TLS. */
  certificate: (vCenter: string, vch: string) => `api/vcenters/${vCenter}/vchs/${vch}/certificate`,
  /** POST → `ProbeAnswer`: what the VCH's own addresses really serve. They come from its description alone. */
  probe: (vCenter: string, vch: string) => `api/vcenters/${vCenter}/vchs/${vch}/probe`,
  /** GET → text/plain. */
  log: (vCenter: string, vch: string) => `api/vcenters/${vCenter}/vchs/${vch}/log`,
  /**
   * PUT with {@link CreationRequest} starts a creation, once per key however often it is sent; GET `?from=` →
   * {@link CreationAnswer}. The key is chosen by the caller (a random UUID).
   */
  creation: (key: string) => `api/creations/${key}`,
} as const;

/** Whose vSphere session it is. */
export interface SessionAnswer {
  /** `Administrator@vsphere.local` */
  readonly user: string;
}

export interface VCentersAnswer {
  readonly vCenters: readonly VCenter[];
}

export interface ComputeAnswer {
  readonly roots: readonly ComputeNode[];
}

export interface DatastoresAnswer {
  readonly datastores: readonly Datastore[];
}

export interface PortGroupsAnswer {
  readonly portGroups: readonly PortGroup[];
}

export interface NameAnswer {
  readonly taken: boolean;
}

/** The VCHs of all vCenters; a vCenter that does not answer is named, and hides nothing. */
export interface VchsAnswer {
  readonly vchs: readonly VchListItem[];
  readonly problems: readonly { readonly vCenterId: string; readonly problem: ServerProblem }[];
}

/** `volumeStores` and `containers` as the vic-machine API takes them (DELETE …/vch/{id}). */
export interface DeleteRequest {
  readonly containers: 'off' | 'all';
  readonly volumeStores: 'none' | 'all';
}

export interface CreationRequest {
  readonly vCenterId: string;
  /** Managed object id of the datacenter. */
  readonly datacenterId: string;
  /** The vic-machine API's request body, from `createRequest`. */
  readonly body: object;
}

/** Where a creation stands, with the part of its log that follows the offset asked for. */
export interface CreationAnswer {
  readonly state: 'running' | 'succeeded' | 'failed';
  /** vic-machine's log from the offset on. */
  readonly log: string;
  /** Offset to ask from next time, in UTF-16 code units. */
  readonly next: number;
  /** The new VCH, once succeeded and found in the list. */
  readonly vch: VchListItem | null;
  /** Why it failed. */
  readonly problem: ServerProblem | null;
}

/** Why a call did not do what was asked; the body of every answer that is not 2xx. */
export type ServerProblem =
  /** The vic-machine API answered with an error of its own: its status and its words. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** The connection to the vic-machine API broke after the request was sent: nobody knows what became of it. */
  | { readonly kind: 'connection-lost'; readonly message: string }
  /** The vic-machine API or the vCenter could not be reached at all; nothing was changed. */
  | { readonly kind: 'unreachable'; readonly message: string }
  /** The vSphere session is gone. */
  | { readonly kind: 'unauthenticated'; readonly message: string }
  /** The request itself was wrong, or what it names does not exist. */
  | { readonly kind: 'not-found' | 'bad-request'; readonly message: string };
