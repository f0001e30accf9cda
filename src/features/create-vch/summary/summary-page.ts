// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { worstFirst } from '../../../domain/findings';
import { FindingList } from '../../../ui/finding-list/finding-list';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDraft } from '../vch-draft';
import { summarySections } from './summary-sections';
import { VicMachineCommand } from './vic-machine-command';

/** Everything that was chosen, the configuration it makes, and what the operator should know before Finish. */
@Component({
  selector: 'vch-summary-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FindingList, VicMachineCommand],
  templateUrl: './summary-page.html',
  styleUrl: './summary-page.scss',
})
export class SummaryPage {
  protected readonly draft = inject(VchDraft);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().summaryPage);
  protected readonly sections = computed(() => summarySections(this.draft.settings(), this.all()));
  protected readonly findings = computed(() => worstFirst(this.draft.findings()));

  constructor() {
    // Finish is too late to find out that a file cannot be fetched any more; what is here once stays.
    void import('../creation/request-body').catch(() => null);
  }
}
