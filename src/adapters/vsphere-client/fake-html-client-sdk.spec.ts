// SPDX-License-Identifier: Apache-2.0
import type { HtmlClientSdk, SdkApp, SdkEvent, SdkModal } from './html-client-sdk';

type Opened = Parameters<SdkModal['open']>[0];
type Confirmation = Parameters<NonNullable<SdkModal['openConfirmationModal']>>[0];

/** A vSphere Client's library in memory: answers when told to, and remembers what it was asked. */
export class FakeHtmlClientSdk implements HtmlClientSdk {
  app?: SdkApp;
  event?: SdkEvent;
  modal?: SdkModal;
  readonly opened: Opened[] = [];
  readonly confirmations: Confirmation[] = [];
  readonly closed: unknown[] = [];
  readonly navigated: unknown[] = [];
  readonly refresh: (() => void)[] = [];
  readonly themeChanged: ((theme: { name: string }) => void)[] = [];
  readonly dateFormatChanged: (() => void)[] = [];
  itemsRefreshed = 0;
  contextObjects: { id: string }[] = [];
  session: { sessionToken: string } | null = { sessionToken: 'token-1' };
  theme = 'light';
  customData: unknown = null;
  navigationData: unknown = null;
  datePrefix = '24h';
  private callbacks: (() => void)[] = [];

  /** `old` leaves out what came after the first release with remote plug-ins. */
  constructor(private readonly release: 'new' | 'old' = 'new') {}

  initialize(callback?: () => void): void {
    if (callback) this.callbacks.push(callback);
  }

  isInitialized(): boolean {
    return this.app !== undefined;
  }

  /** The host answers the handshake. */
  answer(): void {
    this.app = { ...this.firstApp(), ...(this.release === 'new' ? this.newerApp() : {}) };
    this.event = {
      onGlobalRefresh: (handler) => this.refresh.push(handler),
      ...(this.release === 'old'
        ? {}
        : {
            onThemeChanged: (handler: (theme: { name: string }) => void) => this.themeChanged.push(handler),
            onDateTimeFormatChanged: (handler: () => void) => this.dateFormatChanged.push(handler),
          }),
    };
    this.modal = {
      open: (options) => this.opened.push(options),
      close: (result) => this.closed.push(result),
      getCustomData: () => this.customData,
      ...(this.release === 'old'
        ? {}
        : { openConfirmationModal: (options: Confirmation) => this.confirmations.push(options) }),
    };
    for (const callback of this.callbacks) callback();
    this.callbacks = [];
  }

  private firstApp(): SdkApp {
    return {
      getContextObjects: () => this.contextObjects,
      getClientLocale: () => 'de-DE',
      getSessionInfo: (callback) => {
        callback(this.session);
      },
      getNavigationData: () => this.navigationData,
      navigateTo: (options) => this.navigated.push(options),
    };
  }

  private newerApp(): Partial<SdkApp> {
    return {
      getTheme: () => ({ name: this.theme }),
      formatDateTime: (milliseconds) => `${this.datePrefix} ${String(milliseconds)}`,
      refreshPluginItemsState: () => {
        this.itemsRefreshed += 1;
      },
    };
  }
}
