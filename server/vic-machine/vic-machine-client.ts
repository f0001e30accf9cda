// SPDX-License-Identifier: Apache-2.0
import type { VCenter } from '../../src/domain/inventory';
import { type HttpCall, httpCall } from '../answers/http-call';
import { failed, type Result, succeeded } from '../answers/result';
import type { VSphereSessions } from '../vsphere/vsphere-sessions';

/** Where the vic-machine API of a vCenter is. */
export interface VicMachineAddress {
  /** `https://vic.example.com:8443` */
  readonly url: string;
  /** PEM of what signed its certificate; null = the system's authorities. */
  readonly authorities: string | null;
}

/** A call below `/container/target/{vCenter}[/datacenter/{id}]/vch`. */
export interface VicMachineCall {
  readonly method: HttpCall['method'];
  /** Managed object id; null leaves the datacenter out of the path. */
  readonly datacenterId: string | null;
  /** What follows `/vch`, already encoded: '', `/vm-69`, `/vm-69/log`. */
  readonly path: string;
  readonly body?: object;
  /** `application/json` or `text/plain`. */
  readonly accept: string;
}

const patience = { GET: 60_000, DELETE: 10 * 60_000, POST: 45 * 60_000 };

/** The vic-machine API, called in the operator's name with one fresh clone ticket per call. */
export class VicMachineClient {
  constructor(
    private readonly sessions: VSphereSessions,
    private readonly addressOf: (vCenter: VCenter) => VicMachineAddress,
  ) {}

  /** Makes a call; the answer's text when its status is 2xx. */
  async call(session: string, vCenter: VCenter, call: VicMachineCall): Promise<Result<string>> {
    const ticket = await this.sessions.cloneTicket(session, vCenter.id);
    if (!ticket.ok) {
      return ticket;
    }
    const { url, authorities } = this.addressOf(vCenter);
    const datacenter =
      call.datacenterId === null ? '' : `/datacenter/${encodeURIComponent(call.datacenterId)}`;
    const target = `/container/target/${encodeURIComponent(vCenter.name)}${datacenter}/vch${call.path}`;
    const outcome = await httpCall({
      method: call.method,
      url: new URL(`${target}?thumbprint=${encodeURIComponent(vCenter.thumbprint)}`, url).href,
      headers: { Accept: call.accept, 'X-VMWARE-TICKET': ticket.value },
      body: call.body === undefined ? null : JSON.stringify(call.body),
      authorities,
      timeout: patience[call.method],
    });
    if (outcome.kind === 'answer') {
      return outcome.status >= 200 && outcome.status < 300
        ? succeeded(outcome.text)
        : failed({ kind: 'refused', status: outcome.status, message: messageIn(outcome.text) });
    }
    // A lost GET has changed nothing, so for the caller the server simply was not there.
    const kind = call.method === 'GET' ? 'unreachable' : outcome.kind;
    return failed({ kind, message: `vic-machine API: ${outcome.reason}` });
  }
}

/** The API's own words: `message` of a JSON answer, a JSON text, or the answer as it is. */
function messageIn(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    const message: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'message') : body;
    return typeof message === 'string' ? message : text.trim();
  } catch {
    return text.trim();
  }
}
