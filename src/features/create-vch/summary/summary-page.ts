// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { exposedPorts } from '../../../domain/exposure';
import type { Finding, Severity } from '../../../domain/findings';
import { OpenPorts } from '../../../ui/open-ports/open-ports';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDraft } from '../vch-draft';
import type { WizardPage } from '../wizard-pages';
import { judgedSections } from './judged-sections';
import { SummaryFinding } from './summary-finding';
import { summarySections } from './summary-sections';
import { VicMachineCommand } from './vic-machine-command';

/** Everything that was chosen with what was found about it, the configuration it makes, and the command for the same. */
@Component({
  selector: 'vch-summary-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [OpenPorts, SummaryFinding, VicMachineCommand],
  templateUrl: './summary-page.html',
  styleUrl: './summary-page.scss',
})
export class SummaryPage {
  /** A page is to be opened. */
  readonly edited = output<WizardPage>();
  /** The field of a finding is to be shown. */
  readonly chosen = output<Finding>();

  protected readonly draft = inject(VchDraft);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().summaryPage);
  readonly #context = computed(() => ({
    at: this.draft.now(),
    plan: this.draft.clientPlan(),
    connection: this.draft.connection(),
  }));
  protected readonly sections = computed(() =>
    judgedSections(
      summarySections(this.draft.settings(), this.#context(), this.all()),
      this.draft.findings(),
    ),
  );
  protected readonly ports = computed(() => exposedPorts(this.draft.settings()));
  protected readonly verdict = computed(() => {
    const findings = this.draft.findings();
    const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
    const confirmed = findings.filter(
      (finding) => finding.needsAcknowledgement && this.draft.isAcknowledged(finding),
    );
    return this.texts().verdict({
      errors: count('error'),
      warnings: count('warning'),
      confirmed: confirmed.length,
      notes: count('note'),
    });
  });

  constructor() {
    // Finish is too late to find out that a file cannot be fetched any more; what is here once stays.
    void import('../creation/request').catch(() => null);
  }
}
