// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { HOST_BRIDGE } from '../../../adapters/vsphere-client';
import type { ClientTable as Clients } from '../../../domain/logs';
import { LOG_TEXTS } from '../log-texts';
import { type ClientColumn, type ClientOrder, sortedClients } from './client-order';
import { Pager, pageOf } from './pager';

/** Rows on a page. */
const pageSize = 15;

/** Who it was: every client address with its messages, sorted by any column. */
@Component({
  selector: 'vch-client-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Pager],
  templateUrl: './client-table.html',
  styleUrls: ['./table.scss', './client-table.scss'],
})
export class ClientTable {
  readonly clients = input.required<Clients>();
  /** An address whose lines the operator wants to see. */
  readonly chosen = output<string>();

  readonly #host = inject(HOST_BRIDGE);
  protected readonly texts = inject(LOG_TEXTS);
  protected readonly columns: readonly ClientColumn[] = ['address', 'count', 'failed', 'first', 'last'];
  /** Which way a column is sorted; the same is told to screen readers in another way. */
  protected readonly arrows = { none: '↕', ascending: '▲', descending: '▼' } as const;
  protected readonly order = signal<ClientOrder>({ column: 'count', isDescending: true });
  protected readonly pageSize = pageSize;
  readonly #sorted = computed(() => sortedClients(this.clients().rows, this.order()));
  protected readonly page = linkedSignal({ source: this.#sorted, computation: () => 0 });
  protected readonly rows = computed(() => {
    const { clients, messages, securityMessages, number } = this.texts();
    const date = (at: number | null) => (at === null ? messages.noTime : this.#host.formatDate(new Date(at)));
    return pageOf(this.#sorted(), this.page(), pageSize).map((row) => ({
      address: row.address,
      count: number(row.count),
      failed: number(row.failed),
      first: date(row.first),
      last: date(row.last),
      reasons: row.messages.map(({ id, count }) => clients.reason(securityMessages[id].title, count)),
    }));
  });

  protected sort(column: ClientColumn): void {
    this.order.update((order) => ({
      column,
      // Numbers and times begin with the largest, addresses with the smallest.
      isDescending: order.column === column ? !order.isDescending : column !== 'address',
    }));
  }

  protected ariaSort(column: ClientColumn): 'ascending' | 'descending' | 'none' {
    const order = this.order();
    if (order.column !== column) return 'none';
    return order.isDescending ? 'descending' : 'ascending';
  }
}
