// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  ClarityIcons,
  ClrIcon,
  errorStandardIcon,
  infoStandardIcon,
  warningStandardIcon,
} from '@clr/angular/icon';
import type { Finding, Severity } from '../../domain/findings';
import { TEXTS } from '../texts/texts';
import { FindingText } from './finding-text';

ClarityIcons.addIcons(errorStandardIcon, infoStandardIcon, warningStandardIcon);

/** The icon of each severity. */
export const severityShapes: Readonly<Record<Severity, string>> = {
  error: 'error-standard',
  warning: 'warning-standard',
  note: 'info-standard',
};

/** A finding in one line: how serious it is, as icon and word, and what it says. */
@Component({
  selector: 'vch-finding-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, FindingText],
  template: `<clr-icon
      [shape]="shape()"
      role="img"
      [attr.aria-label]="texts().wizard.severity[finding().severity]"
    />
    <span><vch-finding-text [finding]="finding()" /></span>`,
  host: { '[attr.data-severity]': 'finding().severity', '[attr.data-rule]': 'finding().id' },
  styles: `
    :host {
      display: flex;
      align-items: flex-start;
      gap: 0.4rem;
    }
    clr-icon {
      flex: none;
      margin-top: 0.1rem;
    }
    :host([data-severity='error']) {
      color: var(--cds-alias-status-danger);
    }
    :host([data-severity='warning']) clr-icon {
      color: var(--cds-alias-status-warning-dark);
    }
    :host([data-severity='note']) clr-icon {
      color: var(--cds-alias-status-info);
    }
  `,
})
export class FindingLine {
  readonly finding = input.required<Finding>();

  protected readonly texts = inject(TEXTS);
  protected readonly shape = computed(() => severityShapes[this.finding().severity]);
}
