// SPDX-License-Identifier: Apache-2.0
import type { Member } from './requests';
import type { Snapshot } from './snapshot';

/** Marks our messages among everything else that browsers and extensions post to a window. */
export const namespace = 'vch-host-shell';

interface Envelope {
  readonly ns: typeof namespace;
  readonly v: 1;
  /** Chosen by the host for one frame and handed to it as the frame's name. */
  readonly nonce: string;
}

/** What happened in the host; the snapshot's part is updated before handlers run. */
export type HostEvent =
  | { readonly name: 'refresh' }
  | { readonly name: 'theme'; readonly change: Pick<Snapshot, 'theme'> }
  | { readonly name: 'date-time-format'; readonly change: Pick<Snapshot, 'timeFormat'> };

/** From the plug-in's frame to the host. */
export type FrameMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'call'; readonly id: number; readonly member: Member; readonly argument: unknown };

/** From the host to the plug-in's frame. */
export type HostMessage =
  | { readonly kind: 'init'; readonly snapshot: Snapshot }
  | { readonly kind: 'event'; readonly event: HostEvent }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown };

/** Wraps a message for its way. */
export function seal<Message extends FrameMessage | HostMessage>(
  nonce: string,
  message: Message,
): Envelope & { readonly message: Message } {
  return { ns: namespace, v: 1, nonce, message };
}

/**
 * The message inside `data`; null when it is not one of ours or not for this frame. Who sent it (source and origin) is
 * for the caller to check before.
 */
export function unseal(data: unknown, nonce: string): unknown {
  if (typeof data !== 'object' || data === null) return null;
  const envelope = data as Partial<Envelope> & { readonly message?: unknown };
  if (envelope.ns !== namespace || envelope.v !== 1 || envelope.nonce !== nonce) return null;
  return envelope.message ?? null;
}
