// SPDX-License-Identifier: Apache-2.0

/** A managed object as the client hands it to a plug-in: `urn:vmomi:VirtualMachine:vm-69:<vCenter instance id>`. */
export interface ContextObject {
  readonly id: string;
}

export type ThemeName = 'light' | 'dark';

/** How the operator wants times written: as the locale does, or with a fixed clock. */
export type TimeFormat = 'locale' | '12' | '24';

/** Address of the client's own API, in the parts the SDK documents. */
export interface ApiEndpoint {
  readonly origin: string;
  readonly pathname: string;
  readonly queryParams: readonly { readonly name: string; readonly value: string }[];
  readonly fullUrl: string;
}

/**
 * Everything the synchronous getters of the SDK answer, sent with the handshake and kept current by events, because a
 * page on another origin cannot ask synchronously.
 */
export interface Snapshot {
  readonly contextObjects: readonly ContextObject[];
  readonly locale: string;
  readonly theme: ThemeName;
  readonly timeFormat: TimeFormat;
  readonly clientInfo: { readonly type: string; readonly version: string };
  readonly apiEndpoint: ApiEndpoint;
  /** What `navigateTo` passed to this view; null when nobody did. */
  readonly navigationData: unknown;
  /** What the opener of this dialog passed; null in views. */
  readonly customData: unknown;
  /** Whether the dialog's result travels as JSON; false when its opener asked for a structured clone. */
  readonly sanitizeResult: boolean;
}
