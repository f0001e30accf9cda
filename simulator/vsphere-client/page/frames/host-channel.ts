// SPDX-License-Identifier: Apache-2.0
import type { FrameMessage, HostEvent, HostMessage } from '../protocol/messages';
import { seal, unseal } from '../protocol/messages';
import type { Calls, Member } from '../protocol/requests';
import type { Snapshot } from '../protocol/snapshot';

/** What the host does for one frame, member by member. */
export type HostServices = {
  readonly [M in Member]: (argument: Calls[M]['argument']) => Promise<Calls[M]['answer']>;
};

/** The frame on the other end. */
export interface Peer {
  /** The frame's window, as `MessageEvent.source` shows it; null once the frame is gone. */
  readonly window: () => { postMessage(data: unknown, targetOrigin: string): void } | null;
  /** Where the plug-in is served. */
  readonly origin: string;
  readonly nonce: string;
}

/** The host's end of the conversation with one plug-in frame. */
export class HostChannel {
  private greeted = false;

  constructor(
    private readonly peer: Peer,
    /** Read again at every handshake, as a frame may reload itself. */
    private readonly snapshot: () => Snapshot,
    private readonly services: HostServices,
  ) {}

  /** Handles a `message` event of the host's window; those of others are not for us. */
  receive(event: { readonly data: unknown; readonly origin: string; readonly source: unknown }): void {
    if (event.source === null || event.source !== this.peer.window()) return;
    if (event.origin !== this.peer.origin) return;
    const message = unseal(event.data, this.peer.nonce) as FrameMessage | null;
    if (message?.kind === 'hello') {
      this.greeted = true;
      this.post({ kind: 'init', snapshot: this.snapshot() });
    } else if (message?.kind === 'call' && Object.hasOwn(this.services, message.member)) {
      void this.answer(message.id, message.member, message.argument);
    }
  }

  /** Tells the frame what happened, once it has introduced itself. */
  tell(event: HostEvent): void {
    if (this.greeted) this.post({ kind: 'event', event });
  }

  private async answer(id: number, member: Member, argument: unknown): Promise<void> {
    const service = this.services[member] as (argument: unknown) => Promise<unknown>;
    this.post({ kind: 'answer', id, value: await service(argument) });
  }

  private post(message: HostMessage): void {
    // A frame that left the page has no window any more: whoever asked does not need the answer.
    this.peer.window()?.postMessage(seal(this.peer.nonce, message), this.peer.origin);
  }
}
