// SPDX-License-Identifier: Apache-2.0

/** An answer that is not 2xx; `code` is go-swagger's own number and absent from the handlers' answers. */
export interface Refusal {
  readonly status: number;
  readonly code: number | null;
  readonly message: string;
}
