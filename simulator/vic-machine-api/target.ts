// SPDX-License-Identifier: Apache-2.0
import type { SimulatedInventory } from '../vcenter/inventory';
import type { SimulatedVCenter } from '../vcenter/inventory-object';
import type { Sessions } from '../vcenter/sessions';
import type { Refusal } from './refusal';

/** Who a request says it comes from. */
export type Credentials =
  | { readonly kind: 'ticket'; readonly ticket: string }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string };

/** What a request named in its path and query. */
export interface TargetRequest {
  readonly target: string;
  /** Managed object id; null when the path names none. */
  readonly datacenter: string | null;
  /** SHA-1 of the vCenter certificate; null when not given. */
  readonly thumbprint: string | null;
}

/** The vCenter a request is about, and who it acts as. */
export interface ConnectedTarget {
  readonly server: SimulatedVCenter;
  readonly datacenterId: string | null;
  readonly user: string;
  /** Whether a password came along; a clone ticket brings none. */
  readonly hasPassword: boolean;
}

/** Credentials from the headers; null when there are none that can be used. */
export function readCredentials(
  ticket: string | undefined,
  authorization: string | undefined,
): Credentials | null {
  if (ticket !== undefined && ticket !== '') {
    return { kind: 'ticket', ticket };
  }
  const [, encoded] = /^Basic (.+)$/i.exec(authorization ?? '') ?? [];
  const [, user, password] =
    /^([^:]*):([^]*)$/.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
  return user ? { kind: 'basic', user, password: password ?? '' } : null;
}

/** Connects to the vCenter as the engine does before anything else: trust, then login, then datacenter. */
export function connect(
  inventory: SimulatedInventory,
  sessions: Sessions,
  request: TargetRequest,
  credentials: Credentials,
): ConnectedTarget | Refusal {
  const server = inventory.server(request.target);
  if (server === null || !inventory.reachable(server.id)) {
    return refusal(400, `validation error: dial tcp: lookup ${request.target}: no such host`);
  }
  if (request.thumbprint?.toUpperCase() !== server.thumbprint) {
    return refusal(
      400,
      `validation error: Failed to verify certificate for target=${server.name} (thumbprint=${server.thumbprint})`,
    );
  }
  const user = login(sessions, server, credentials);
  if (user === null) {
    return refusal(
      400,
      'validation error: Failed to log in: ServerFaultCode: Cannot complete login due to an incorrect user name or password.',
    );
  }
  if (
    request.datacenter !== null &&
    inventory.find(server, request.datacenter)?.object.kind !== 'datacenter'
  ) {
    return refusal(404, 'ServerFaultCode: ManagedObjectNotFound');
  }
  return { server, datacenterId: request.datacenter, user, hasPassword: credentials.kind === 'basic' };
}

function login(sessions: Sessions, server: SimulatedVCenter, credentials: Credentials): string | null {
  return credentials.kind === 'ticket'
    ? (sessions.redeem(credentials.ticket, server.id)?.user ?? null)
    : credentials.password === ''
      ? null
      : credentials.user;
}

function refusal(status: number, message: string): Refusal {
  return { status, code: null, message };
}
