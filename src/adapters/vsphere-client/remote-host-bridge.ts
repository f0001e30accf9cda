// SPDX-License-Identifier: Apache-2.0
import { signal, type Signal } from '@angular/core';
import type { ConfirmOptions, HostBridge, ModalOptions, ObjectReference } from './host-bridge';
import type { HtmlClientSdk, SdkApp, SdkEvent, SdkModal } from './html-client-sdk';
import { readObjectReference, writeObjectReference } from './object-reference';
import { askInPage } from './plain-confirmation';

/** Time the client gets to answer, milliseconds: a page that hangs silently helps nobody. */
const patience = 15_000;

/** The vSphere Client around a remote plug-in, by way of `window.htmlClientSdk`. */
export class RemoteHostBridge implements HostBridge {
  readonly kind = 'remote';
  readonly ready: Promise<void>;
  readonly theme: Signal<'light' | 'dark'>;
  readonly refreshes: Signal<number>;

  private readonly currentTheme = signal<'light' | 'dark'>('light');
  private readonly refreshCount = signal(0);
  /** Read by {@link formatDate}, so that what shows a date follows the operator's change of format. */
  private readonly dateFormatChanges = signal(0);

  constructor(
    private readonly sdk: HtmlClientSdk,
    private readonly document: Document,
  ) {
    this.theme = this.currentTheme.asReadonly();
    this.refreshes = this.refreshCount.asReadonly();
    this.ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error('The vSphere Client did not answer.'));
      }, patience);
      sdk.initialize(() => {
        clearTimeout(timer);
        this.follow();
        resolve();
      });
    });
  }

  context(): readonly ObjectReference[] {
    return this.app.getContextObjects().flatMap((object) => readObjectReference(object.id) ?? []);
  }

  locale(): string {
    return this.app.getClientLocale();
  }

  sessionToken(): Promise<string | null> {
    return new Promise((resolve) => {
      this.app.getSessionInfo((info) => {
        resolve(info?.sessionToken ?? null);
      });
    });
  }

  openModal({ context, ...options }: ModalOptions): Promise<unknown> {
    const opener = this.document.activeElement;
    return new Promise((resolve) => {
      this.modal.open({
        ...options,
        ...(context
          ? { contextObjects: context.map((object) => ({ id: writeObjectReference(object) })) }
          : {}),
        onClosed: (result) => {
          // The client can give the focus back to our frame, but only we know where in it the operator was.
          if (opener instanceof HTMLElement) opener.focus();
          resolve(result);
        },
      });
    });
  }

  closeModal(result?: unknown): void {
    // A dialog from the Actions menu has no opener that could react: what hangs on the result is drawn again.
    if (result !== undefined) this.app.refreshPluginItemsState?.();
    this.modal.close(result);
  }

  customData(): unknown {
    return this.modal.getCustomData() ?? this.app.getNavigationData() ?? null;
  }

  confirm(options: ConfirmOptions): Promise<boolean> {
    if (!this.modal.openConfirmationModal) return askInPage(this.document, options);
    const { modal } = this;
    return new Promise((resolve) => {
      let confirmed = false;
      modal.openConfirmationModal?.({
        title: options.title,
        content: options.content,
        buttons: [
          { label: options.cancel, type: 'SECONDARY' },
          {
            label: options.confirm,
            type: 'PRIMARY',
            ...(options.danger ? { style: 'DANGER' as const } : {}),
            callback: () => {
              confirmed = true;
              resolve(true);
            },
          },
        ],
        // Whichever of the two the client runs first: after both we know.
        onClosed: () => {
          setTimeout(() => {
            resolve(confirmed);
          });
        },
      });
    });
  }

  navigate(to: {
    readonly view?: string;
    readonly object?: ObjectReference;
    readonly customData?: unknown;
  }): void {
    this.app.navigateTo({
      ...(to.view === undefined ? {} : { targetViewId: to.view }),
      ...(to.object === undefined ? {} : { objectId: writeObjectReference(to.object) }),
      ...(to.customData === undefined ? {} : { customData: to.customData }),
    });
  }

  formatDate(date: Date): string {
    this.dateFormatChanges();
    return (
      this.app.formatDateTime?.(date.getTime()) ??
      new Intl.DateTimeFormat(this.locale(), { dateStyle: 'medium', timeStyle: 'medium' }).format(date)
    );
  }

  private follow(): void {
    this.takeTheme(this.app.getTheme?.().name);
    this.event.onThemeChanged?.((theme) => {
      this.takeTheme(theme.name);
    });
    this.event.onGlobalRefresh(() => {
      this.refreshCount.update((count) => count + 1);
    });
    this.event.onDateTimeFormatChanged?.(() => {
      this.dateFormatChanges.update((count) => count + 1);
    });
  }

  /** A theme we do not know is shown light. */
  private takeTheme(name: string | undefined): void {
    this.currentTheme.set(name === 'dark' ? 'dark' : 'light');
  }

  private get app(): SdkApp {
    return present(this.sdk.app);
  }

  private get event(): SdkEvent {
    return present(this.sdk.event);
  }

  private get modal(): SdkModal {
    return present(this.sdk.modal);
  }
}

function present<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('Wait for HostBridge.ready first');
  return part;
}
