// SPDX-License-Identifier: Apache-2.0
import type { HostEvent, HostMessage } from '../protocol/messages';
import { seal, unseal } from '../protocol/messages';
import type { Calls, Member } from '../protocol/requests';
import type { Snapshot } from '../protocol/snapshot';

/** The parts of a window the library needs; the real one in a browser. */
export interface FrameWindow {
  /** The frame's nonce, set by the host as the frame's name. */
  readonly name: string;
  readonly parent: { postMessage(data: unknown, targetOrigin: string): void };
  addEventListener(type: 'message', listener: (event: IncomingMessage) => void): void;
}

/** A `message` event, as far as it is looked at. */
export interface IncomingMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/**
 * The frame's end of the conversation with the host. Listens to its parent only, and only while that is the expected
 * origin: another page that frames the plug-in gets no answer and learns nothing.
 */
export class HostLink {
  private current: Snapshot | null = null;
  private lastId = 0;
  private readonly waiting = new Map<number, (value: unknown) => void>();

  constructor(
    private readonly frame: FrameWindow,
    private readonly hostOrigin: string,
    private readonly onInit: () => void,
    private readonly onEvent: (event: HostEvent) => void,
  ) {
    frame.addEventListener('message', (event) => {
      this.receive(event);
    });
  }

  /** What the host last told; the handshake comes first. */
  get snapshot(): Snapshot {
    if (!this.current) throw new Error('htmlClientSdk is not initialized');
    return this.current;
  }

  /** Asks the host for the snapshot. */
  greet(): void {
    this.frame.parent.postMessage(seal(this.frame.name, { kind: 'hello' }), this.hostOrigin);
  }

  /** Calls the host; `onAnswer` runs once when it answers. */
  call<M extends Member>(
    member: M,
    argument: Calls[M]['argument'],
    onAnswer?: (answer: Calls[M]['answer']) => void,
  ): void {
    const id = ++this.lastId;
    this.frame.parent.postMessage(
      seal(this.frame.name, { kind: 'call', id, member, argument }),
      this.hostOrigin,
    );
    if (onAnswer) this.waiting.set(id, onAnswer);
  }

  private receive(event: IncomingMessage): void {
    if (event.source !== this.frame.parent || event.origin !== this.hostOrigin) return;
    const message = unseal(event.data, this.frame.name) as HostMessage | null;
    if (message?.kind === 'init') {
      this.current = message.snapshot;
      this.onInit();
    } else if (message?.kind === 'event' && this.current) {
      if ('change' in message.event) this.current = { ...this.current, ...message.event.change };
      this.onEvent(message.event);
    } else if (message?.kind === 'answer') {
      const onAnswer = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      onAnswer?.(message.value);
    }
  }
}
