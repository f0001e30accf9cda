// SPDX-License-Identifier: Apache-2.0
import type { ContextObject } from './snapshot';

/** `modal.open`, as it travels: the address is absolute by now and callbacks stay behind. */
export interface ModalRequest {
  readonly url: string;
  readonly title?: string;
  readonly accessibilityTitle?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly closable?: boolean;
  readonly contextObjects?: readonly ContextObject[];
  readonly customData?: unknown;
  readonly sanitizeData?: boolean;
}

export type AlertLevel = 'success' | 'info' | 'warning' | 'danger';

/** A button of `modal.openConfirmationModal`. */
export interface ConfirmationButton {
  readonly label: string;
  readonly type?: 'PRIMARY' | 'SECONDARY';
  readonly style?: 'SUCCESS' | 'INFO' | 'WARNING' | 'DANGER';
}

/** `modal.openConfirmationModal`, as it travels. */
export interface ConfirmationRequest {
  readonly content: string;
  readonly buttons: readonly ConfirmationButton[];
  readonly size?: { readonly width: number };
  readonly alertLevel?: string;
  readonly title?: string;
  readonly accessibilityTitle?: string;
  readonly secondaryTitle?: string;
  readonly closable?: boolean;
}

/** `modal.setOptions`: a dialog's width is fixed when it opens. */
export interface ModalChange {
  readonly title?: string;
  readonly accessibilityTitle?: string;
  readonly height?: number;
}

/** `app.navigateTo`, and `app.navigateToClientView` with a view of the client's. */
export interface NavigationRequest {
  readonly targetViewId?: string;
  readonly objectId?: string;
  readonly customData?: unknown;
}

/** `app.getSessionInfo`. */
export interface SessionInfo {
  readonly sessionToken: string;
  readonly nodeId: string;
}

/** One server of the plug-in, as the browser reaches it. */
export interface BackendServer {
  /** Address of the manifest. */
  readonly proxiedUrl: string;
  /** Path of the folder, without the origin. */
  readonly proxiedBaseUrl: string;
  readonly type: string;
}

/** `app.getPluginBackendInfo`. */
export interface BackendInfo {
  readonly allPluginBackendServers: readonly BackendServer[];
  readonly backendServersPerVc: Readonly<Record<string, readonly BackendServer[]>>;
  readonly backendServersPerVcObject: Readonly<Record<string, readonly BackendServer[]>>;
}

/** What a frame may ask of the host: its argument and the answer it waits for (`null`: none is awaited). */
export interface Calls {
  'app.getSessionInfo': { readonly argument: null; readonly answer: SessionInfo | null };
  'app.getPluginBackendInfo': { readonly argument: null; readonly answer: BackendInfo | null };
  'app.navigateTo': { readonly argument: NavigationRequest; readonly answer: null };
  'app.navigateToClientView': { readonly argument: NavigationRequest; readonly answer: null };
  'app.refreshPluginItemsState': { readonly argument: null; readonly answer: null };
  'modal.open': { readonly argument: ModalRequest; readonly answer: unknown };
  'modal.close': { readonly argument: unknown; readonly answer: null };
  'modal.setOptions': { readonly argument: ModalChange; readonly answer: null };
  /** Answers the pressed button's index; null for X and Escape. */
  'modal.openConfirmationModal': { readonly argument: ConfirmationRequest; readonly answer: number | null };
}

export type Member = keyof Calls;
