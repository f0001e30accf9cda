// SPDX-License-Identifier: Apache-2.0

/** An answer that is not 2xx; `code` is go-swagger's own number and absent from the handlers' answers. */
export interface Refusal {
  readonly status: number;
  readonly code: number | null;
  readonly message: string;
}

/** Where the certificates of an accepted request come from. */
export interface TlsOutcome {
  readonly server: 'none' | 'generated' | 'given';
  /** Authorities client certificates must come from. `generated` makes a throw-away authority, whatever was given. */
  readonly clientAuthorities: 'none' | 'generated' | 'given';
}

/** What the API makes of a creation request before it touches the inventory. */
export type Verdict =
  | { readonly accepted: true; readonly tls: TlsOutcome }
  | { readonly accepted: false; readonly refusal: Refusal };
