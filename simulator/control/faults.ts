// SPDX-License-Identifier: Apache-2.0

/** How the next creation goes wrong. */
export type CreationFault = { readonly status: 400 | 422 | 500 } | 'connection-lost';

/** Faults a test asked for. */
export class Faults {
  #nextCreation: CreationFault | null = null;

  /** Makes the next creation fail, once; null takes that back. */
  setNextCreation(fault: CreationFault | null): void {
    this.#nextCreation = fault;
  }

  /** The fault of the creation that starts now; null when it may go well. Each fault is used once. */
  takeNextCreation(): CreationFault | null {
    const fault = this.#nextCreation;
    this.#nextCreation = null;
    return fault;
  }
}
