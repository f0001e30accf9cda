// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  type ClrDatagridComparatorInterface,
  ClrDatagridModule,
  ClrDatagridSortOrder,
} from '@clr/angular/data/datagrid';
import {
  ClarityIcons,
  ClrIcon,
  checkCircleIcon,
  errorStandardIcon,
  lockIcon,
  unlockIcon,
  userIcon,
  warningStandardIcon,
} from '@clr/angular/icon';
import type { VchListItem } from '../../../domain/inventory';
import {
  type Attention,
  postureOf,
  type ReportColumn,
  type ReportEntry,
  type ReportOrder,
} from '../../../domain/report';
import type { TlsDescription } from '../../../domain/vch';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDetailPane } from '../detail/vch-detail';
import type { ReportLine } from '../report-lines';
import { ReviewWords } from '../review-words';
import { type RowView, rowView } from '../row-view';
import { FocusFollows } from './focus-follows';
import { narrowPage } from './narrow-page';
import { SteadyRows } from './steady-rows';
import { TitlesOfCells } from './titles-of-cells';

ClarityIcons.addIcons(
  checkCircleIcon,
  errorStandardIcon,
  lockIcon,
  unlockIcon,
  userIcon,
  warningStandardIcon,
);

/** CSS pixels; every row is as high, or scrolling by rows would not know where it is. */
export const rowHeight = 36;

const attentionShapes: Readonly<Partial<Record<Attention, string>>> = {
  error: 'error-standard',
  warning: 'warning-standard',
  none: 'check-circle',
  failed: 'warning-standard',
};
const protectionShapes: Readonly<Record<TlsDescription['mode'], string>> = {
  tlsverify: 'lock',
  'no-tlsverify': 'user',
  'no-tls': 'unlock',
};

/** The lines of the report in a grid that draws only those in sight. The lines come in their order. */
@Component({
  selector: 'vch-report-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrDatagridModule, ClrIcon, FocusFollows, SteadyRows, TitlesOfCells, VchDetailPane],
  templateUrl: './report-grid.html',
  styleUrl: './report-grid.scss',
})
export class ReportGrid {
  readonly lines = input.required<readonly ReportLine[]>();
  readonly order = model.required<ReportOrder>();
  readonly loading = input(false);
  /** What the footer says. */
  readonly summary = input.required<string>();
  /** What the footer says while something is under way; not read out. */
  readonly progress = input('');
  /** What stands in place of lines when there are none. */
  readonly placeholder = input.required<string>();
  readonly logWanted = output<VchListItem>();
  readonly removalWanted = output<VchListItem>();

  readonly #words = inject(ReviewWords);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().vchList);
  protected readonly rowHeight = rowHeight;
  protected readonly columns: readonly ReportColumn[] = [
    'name',
    'vCenter',
    'state',
    'version',
    'endpoint',
    'protection',
    'expiry',
    'finding',
  ];
  /** What a narrow page leaves out at first; the operator may show it, and hide more. */
  protected readonly hidden = narrowPage(inject(DOCUMENT).defaultView);
  /** The lines come sorted; Clarity's part is to show by which column. It tells its columns apart by these objects. */
  protected readonly comparators: Readonly<Record<ReportColumn, ClrDatagridComparatorInterface<ReportLine>>> =
    {
      name: asTheyCome(),
      vCenter: asTheyCome(),
      state: asTheyCome(),
      version: asTheyCome(),
      endpoint: asTheyCome(),
      protection: asTheyCome(),
      expiry: asTheyCome(),
      finding: asTheyCome(),
    };
  /** Clarity asks for an array of its own. */
  protected readonly rows = computed(() => this.lines() as ReportLine[]);
  /** The id of the line whose details are shown. Clarity is given ids: lines are others once their VCHs are read anew. */
  protected readonly open = signal<string | null>(null);
  protected readonly openEntry = computed(() => {
    const id = this.open();
    const line = id === null ? undefined : this.lines().find((one) => one.id === id);
    return line?.kind === 'vch' ? line.entry : null;
  });
  private readonly focus = viewChild.required(FocusFollows);
  readonly #views = computed(() => {
    const texts = this.texts();
    const describe = this.#words.describe();
    const now = new Date();
    const views = new WeakMap<ReportEntry, RowView>();
    return (entry: ReportEntry): RowView => {
      const view = views.get(entry) ?? rowView(entry, texts, describe, now);
      views.set(entry, view);
      return view;
    };
  });

  constructor() {
    // The VCH may go while its details are shown.
    effect(() => {
      if (this.openEntry() === null) this.open.set(null);
    });
  }

  protected view(entry: ReportEntry): RowView {
    return this.#views()(entry);
  }

  protected sortOrder(column: ReportColumn): ClrDatagridSortOrder {
    const order = this.order();
    if (order?.by !== column) return ClrDatagridSortOrder.UNSORTED;
    return order.descending ? ClrDatagridSortOrder.DESC : ClrDatagridSortOrder.ASC;
  }

  protected sort(column: ReportColumn, order: ClrDatagridSortOrder): void {
    if (order !== ClrDatagridSortOrder.UNSORTED) {
      this.order.set({ by: column, descending: order === ClrDatagridSortOrder.DESC });
    } else if (this.order()?.by === column) {
      this.order.set(null);
    }
  }

  protected showDetails(id: string | null): void {
    const before = this.open();
    this.open.set(id);
    // Clarity gives the focus back to the row that was pressed, which may show another VCH by now.
    if (id === null && before !== null) this.focus().goTo(before);
  }

  protected attentionShape({ attention }: ReportEntry): string | undefined {
    return attentionShapes[attention];
  }

  protected protectionShape({ reading }: ReportEntry): string | undefined {
    const mode = postureOf(reading)?.protection ?? null;
    return mode === null ? undefined : protectionShapes[mode];
  }

  /** Clarity's templates do not know what they are given. */
  protected lineOf(line: ReportLine): ReportLine {
    return line;
  }
}

function asTheyCome(): ClrDatagridComparatorInterface<ReportLine> {
  return { compare: () => 0 };
}
