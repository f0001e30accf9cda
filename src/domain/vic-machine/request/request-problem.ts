// SPDX-License-Identifier: Apache-2.0

/**
 * Why no request body is made from settings: the API cannot say it, or would take it and make something else of it.
 * `field` is a path in VchSettings.
 */
export type RequestProblem =
  /** Rows 1 and 4: the API makes a client certificate and hands its key to nobody. Command line only. */
  | { readonly code: 'generated-client-authorities'; readonly field: string }
  /** Rows 2 and 5 are sent as a pair made here, and none was passed. */
  | { readonly code: 'generated-pair-missing'; readonly field: string }
  /** A file is not chosen, or has no certificate or key that can be sent. */
  | { readonly code: 'file-missing'; readonly field: string }
  /** An option that only the command line has. */
  | { readonly code: 'command-line-only'; readonly field: string }
  /** A text that is not what the field takes. The API would panic, or store nothing without saying so. */
  | { readonly code: 'invalid-value'; readonly field: string; readonly value: string }
  /** Two container networks under one alias: the API keeps the last and says nothing. */
  | { readonly code: 'duplicate-alias'; readonly field: string; readonly value: string };

/** Where the parts of a body leave what keeps it from being made; with one problem no body is returned at all. */
export type ReportProblem = (problem: RequestProblem) => void;
