// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ClrIcon } from '@clr/angular/icon';
import type { SecurityPattern } from '../../../domain/logs';
import { severityShapes } from '../../../ui/findings/finding-line';
import { LOG_TEXTS } from '../log-texts';

/** How serious a message is, as icon and word. */
@Component({
  selector: 'vch-severity-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  template: `<clr-icon [shape]="shape()" role="img" [attr.aria-label]="texts().severities[severity()]" />`,
  host: { '[attr.data-severity]': 'severity()' },
  styles: `
    :host([data-severity='error']) {
      color: var(--cds-alias-status-danger);
    }
    :host([data-severity='warning']) {
      color: var(--cds-alias-status-warning-dark);
    }
    :host([data-severity='note']) {
      color: var(--cds-alias-status-info);
    }
  `,
})
export class SeverityIcon {
  readonly severity = input.required<SecurityPattern['severity']>();

  protected readonly texts = inject(LOG_TEXTS);
  protected readonly shape = computed(() => severityShapes[this.severity()]);
}
