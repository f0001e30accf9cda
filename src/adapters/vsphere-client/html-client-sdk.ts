// SPDX-License-Identifier: Apache-2.0

/** A managed object as the client names it: `urn:vmomi:<type>:<managed object id>:<vCenter instance id>`. */
export interface SdkObject {
  readonly id: string;
}

/**
 * `htmlClientSdk.app`, as far as we use it. Optional members came after the first release with remote plug-ins
 * (6.7 U1) and have to be looked for.
 */
export interface SdkApp {
  getContextObjects(): readonly SdkObject[];
  getClientLocale(): string;
  /** The token and the node the session lives on; null when the client could not make one. */
  getSessionInfo(callback: (info: { readonly sessionToken: string } | null) => void): void;
  getNavigationData(): unknown;
  navigateTo(options: {
    readonly targetViewId?: string;
    readonly objectId?: string;
    readonly customData?: unknown;
  }): void;
  getTheme?(): { readonly name: string };
  /** Milliseconds since 1970, UTC; default format `DATE_AND_TIME`. */
  formatDateTime?(milliseconds: number): string;
  /** Asks the client to draw the plug-in's menu entries and views again. */
  refreshPluginItemsState?(): void;
}

/** `htmlClientSdk.event`. There is no way to unsubscribe. */
export interface SdkEvent {
  onGlobalRefresh(handler: () => void): void;
  onThemeChanged?(handler: (theme: { readonly name: string }) => void): void;
  onDateTimeFormatChanged?(handler: () => void): void;
}

/** A button of the client's confirmation dialog. */
export interface SdkConfirmationButton {
  readonly label: string;
  readonly type?: 'PRIMARY' | 'SECONDARY';
  readonly style?: 'SUCCESS' | 'INFO' | 'WARNING' | 'DANGER';
  readonly callback?: () => void;
}

/** `htmlClientSdk.modal`. Data travels as JSON unless the opener says otherwise. */
export interface SdkModal {
  open(options: {
    readonly url: string;
    readonly title?: string;
    readonly accessibilityTitle?: string;
    readonly size: { readonly width: number; readonly height: number };
    readonly closable?: boolean;
    /** Without an argument after X and Escape. */
    readonly onClosed?: (result?: unknown) => void;
    readonly contextObjects?: readonly SdkObject[];
    readonly customData?: unknown;
  }): void;
  close(result?: unknown): void;
  getCustomData(): unknown;
  openConfirmationModal?(options: {
    readonly title: string;
    readonly content: string;
    /** One to four. */
    readonly buttons: readonly SdkConfirmationButton[];
    readonly onClosed?: () => void;
  }): void;
}

/**
 * `window.htmlClientSdk`, the library every vSphere Client serves at `/api/ui/htmlClientSdk.js`. It is there as soon as
 * the script has run; `app`, `event` and `modal` are there once it is initialized.
 * Source: "Developing Remote Plug-ins with the vSphere Client SDK", releases 6.7 U1 to 9.0.
 */
export interface HtmlClientSdk {
  /** May be called any number of times; every callback runs. */
  initialize(callback?: () => void): void;
  isInitialized(): boolean;
  readonly app?: SdkApp;
  readonly event?: SdkEvent;
  readonly modal?: SdkModal;
}
