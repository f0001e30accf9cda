// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT, NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, type Type, effect, inject, signal } from '@angular/core';
import { HOST_BRIDGE } from '../adapters/vsphere-client';
import { SteadyPress } from '../ui/steady-press/steady-press';
import { TEXTS } from '../ui/texts/texts';
import { VIEWS, viewName } from './views';

/** The root: takes theme and locale from the host, and shows the view the address asks for. */
@Component({
  selector: 'vch-app',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgComponentOutlet],
  hostDirectives: [SteadyPress],
  template: `@if (view(); as view) {
      <ng-container [ngComponentOutlet]="view" />
    } @else if (unknown(); as name) {
      <p>{{ texts().app.unknownView(name) }}</p>
    }`,
  host: { '(window:hashchange)': 'show()' },
  styles: `
    :host {
      display: block;
      height: 100%;
    }
  `,
})
export class App {
  protected readonly texts = inject(TEXTS);
  protected readonly view = signal<Type<unknown> | null>(null);
  protected readonly unknown = signal('');
  readonly #host = inject(HOST_BRIDGE);
  readonly #document = inject(DOCUMENT);
  readonly #views = inject(VIEWS);

  constructor() {
    effect(() => {
      const theme = this.#host.theme();
      this.#document.body.setAttribute('cds-theme', theme);
    });
    void this.#host.ready.then(() => {
      this.#document.documentElement.lang = this.#host.locale();
      return this.show();
    });
  }

  protected async show(): Promise<void> {
    const { location } = this.#document;
    const [first = ''] = Object.keys(this.#views);
    const wanted = viewName(location.hash);
    const name = wanted === '' ? first : wanted;
    const load = Object.hasOwn(this.#views, name) ? this.#views[name] : undefined;
    // The list of VCHs is an entry page of its own.
    if (load === undefined && name === 'list') location.replace('list.html');
    this.unknown.set(load === undefined ? name : '');
    this.view.set(load === undefined ? null : await load());
  }
}
