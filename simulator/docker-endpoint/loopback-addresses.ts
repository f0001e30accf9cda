// SPDX-License-Identifier: Apache-2.0

/**
 * Addresses for the VCHs of one simulator, all on the loopback interface: 127.a.b.2 to 127.a.b.254, where a.b is the
 * simulator's own port, so that two simulators on one machine do not meet.
 */
export class LoopbackAddresses {
  readonly #taken = new Set<string>();

  constructor(private readonly port: number) {}

  /** The address that is given out next; null when all are taken. */
  next(): string | null {
    for (let host = 2; host < 255; host++) {
      const address = `127.${this.port >> 8}.${this.port & 0xff}.${host}`;
      if (!this.#taken.has(address)) {
        return address;
      }
    }
    return null;
  }

  /** Gives out an address nobody has; null when all are taken. */
  lease(): string | null {
    const address = this.next();
    if (address !== null) {
      this.#taken.add(address);
    }
    return address;
  }

  /** Gives an address back. */
  release(address: string): void {
    this.#taken.delete(address);
  }
}
