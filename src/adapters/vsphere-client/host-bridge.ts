// SPDX-License-Identifier: Apache-2.0
import type { Signal } from '@angular/core';

/** A vSphere object, from an id such as `urn:vmomi:VirtualMachine:vm-69:<vCenter instance id>`. */
export interface ObjectReference {
  /** Managed object type, `VirtualMachine`. */
  readonly type: string;
  /** Managed object id, `vm-69`. */
  readonly id: string;
  readonly vCenterId: string;
}

/** A dialog of the host with a page of ours in it. The host owns the frame; only height and title change later. */
export interface ModalOptions {
  /** Our own address with the view to show, relative to the plug-in's folder: `index.html#/create-vch`. */
  readonly url: string;
  /** Visible title, drawn by the host; without one `accessibilityTitle` names the dialog. */
  readonly title?: string;
  readonly accessibilityTitle?: string;
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Whether the host draws an X and lets Escape close the dialog; default true. */
  readonly closable?: boolean;
  /** Objects the dialog is about; it reads them with {@link HostBridge.context}. */
  readonly context?: readonly ObjectReference[];
  /** Plain data for the dialog. Never a key, password or ticket: the host keeps a copy. */
  readonly customData?: unknown;
}

/** A yes/no question shown by the host. */
export interface ConfirmOptions {
  readonly title: string;
  readonly content: string;
  readonly confirm: string;
  readonly cancel: string;
  /** Whether confirming destroys something. */
  readonly danger?: boolean;
}

/**
 * The vSphere Client around us, whichever way it lets plug-ins talk to it. One interface, an implementation for each
 * way; nothing else in the product knows the host, and nobody touches `window.parent`.
 */
export interface HostBridge {
  readonly kind: 'remote' | 'standalone';
  /** Settles when the host has answered for the first time; everything below may be used then. */
  readonly ready: Promise<void>;
  /** The objects this page is about: none in the global view. */
  context(): readonly ObjectReference[];
  /** BCP 47 tag, `de-DE`. Fixed for the life of the page. */
  locale(): string;
  readonly theme: Signal<'light' | 'dark'>;
  /** Counts up whenever the operator presses the host's Refresh. */
  readonly refreshes: Signal<number>;
  /** A fresh session token for the plug-in server; null when the session is gone. */
  sessionToken(): Promise<string | null>;
  /** Opens a dialog; resolves with what it was closed with, undefined for X and Escape. */
  openModal(options: ModalOptions): Promise<unknown>;
  /** Closes the dialog this page runs in. */
  closeModal(result?: unknown): void;
  /** Data the opener of this dialog, or whoever navigated here, passed; null when nobody did. */
  customData(): unknown;
  confirm(options: ConfirmOptions): Promise<boolean>;
  /** Shows one of our own views (see `views`), or an object's default view when only the object is named. */
  navigate(to: {
    readonly view?: string;
    readonly object?: ObjectReference;
    readonly customData?: unknown;
  }): void;
  /** Date and time in the operator's own format. */
  formatDate(date: Date): string;
}
