// SPDX-License-Identifier: Apache-2.0
import { signal, type Signal } from '@angular/core';
import type { ConfirmOptions, HostBridge, ModalOptions, ObjectReference } from './host-bridge';
import { readObjectReference, writeObjectReference } from './object-reference';
import { askInPage } from './plain-confirmation';
import { viewPages, views } from './views';

/** A page that stands in for a dialog, and the way back. */
interface OpenPage {
  readonly options: ModalOptions;
  /** Address of the page that opened it. */
  readonly from: string;
  /** Its own address. */
  readonly at: string;
  readonly resolve: (result: unknown) => void;
}

/**
 * No vSphere Client around us: the product opened by its own address. A dialog is a page of its own, with the browser's
 * Back as its X; where that is another document, its opener is gone and its objects stand in its address. There is no
 * vSphere session, so the plug-in server will ask for one.
 */
export class StandaloneHostBridge implements HostBridge {
  readonly kind = 'standalone';
  readonly ready = Promise.resolve();
  readonly theme: Signal<'light' | 'dark'>;
  readonly refreshes = signal(0).asReadonly();

  private readonly open: OpenPage[] = [];
  private navigationData: unknown = null;

  constructor(private readonly window: Window) {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const theme = signal<'light' | 'dark'>(dark.matches ? 'dark' : 'light');
    dark.addEventListener('change', () => {
      theme.set(dark.matches ? 'dark' : 'light');
    });
    this.theme = theme.asReadonly();
    window.addEventListener('hashchange', () => {
      // Whoever leaves the page in another way has dismissed it.
      const page = this.open.at(-1);
      if (page && window.location.href !== page.at) this.open.pop()?.resolve(undefined);
    });
  }

  /** The objects the page was opened for, or the one its address names (`#/vch?object=urn:vmomi:…`). */
  context(): readonly ObjectReference[] {
    const page = this.open.at(-1);
    if (page) return page.options.context ?? [];
    const query = this.window.location.hash.split('?')[1] ?? '';
    return new URLSearchParams(query).getAll('object').flatMap((urn) => readObjectReference(urn) ?? []);
  }

  locale(): string {
    return this.window.navigator.language;
  }

  sessionToken(): Promise<string | null> {
    return Promise.resolve(null);
  }

  openModal(options: ModalOptions): Promise<unknown> {
    const at = this.address(options.url, options.context ?? []);
    return new Promise((resolve) => {
      this.open.push({ options, from: this.window.location.href, at, resolve });
      this.window.location.assign(at);
    });
  }

  closeModal(result?: unknown): void {
    const page = this.open.pop();
    this.window.location.assign(page?.from ?? this.address(viewPages[views.list] ?? '', []));
    page?.resolve(result);
  }

  customData(): unknown {
    const page = this.open.at(-1);
    return page ? (page.options.customData ?? null) : this.navigationData;
  }

  confirm(options: ConfirmOptions): Promise<boolean> {
    return askInPage(this.window.document, options);
  }

  navigate(to: {
    readonly view?: string;
    readonly object?: ObjectReference;
    readonly customData?: unknown;
  }): void {
    const page = viewPages[to.view ?? views.vch];
    if (page === undefined) return;
    this.navigationData = to.customData ?? null;
    this.window.location.assign(this.address(page, to.object ? [to.object] : []));
  }

  formatDate(date: Date): string {
    return new Intl.DateTimeFormat(this.locale(), { dateStyle: 'medium', timeStyle: 'medium' }).format(date);
  }

  /** Full address of one of our pages, about these objects. */
  private address(page: string, objects: readonly ObjectReference[]): string {
    const url = new URL(page, this.window.document.baseURI);
    const query = objects
      .map((object) => `object=${encodeURIComponent(writeObjectReference(object))}`)
      .join('&');
    if (query !== '') url.hash += `?${query}`;
    return url.href;
  }
}
