// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { Finding, Severity } from '../../domain/findings';
import {
  ClarityIcons,
  ClrIcon,
  errorStandardIcon,
  infoStandardIcon,
  warningStandardIcon,
} from '@clr/angular/icon';
import { FindingText } from '../findings/finding-text';
import { TEXTS } from '../texts/texts';

ClarityIcons.addIcons(errorStandardIcon, infoStandardIcon, warningStandardIcon);

const shapes: Readonly<Record<Severity, string>> = {
  error: 'error-standard',
  warning: 'warning-standard',
  note: 'info-standard',
};

/** Findings as a list; choosing one leads to what it is about. */
@Component({
  selector: 'vch-finding-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, FindingText],
  template: `<ul class="list-unstyled">
    @for (finding of findings(); track finding.id) {
      <li [attr.data-severity]="finding.severity" [attr.data-rule]="finding.id">
        <clr-icon
          [shape]="shapes[finding.severity]"
          [attr.aria-label]="texts().wizard.severity[finding.severity]"
          role="img"
        />
        <span><vch-finding-text [finding]="finding" /></span>
        @if (linked()) {
          <button type="button" class="btn btn-link btn-sm" (click)="chosen.emit(finding)">
            {{ texts().wizard.goThere }}
          </button>
        }
      </li>
    }
  </ul>`,
  styles: `
    li {
      display: flex;
      align-items: flex-start;
      gap: 0.4rem;
      padding: 0.15rem 0;
    }
    li > span {
      flex: 1;
    }
    clr-icon {
      flex: none;
      margin-top: 0.1rem;
    }
    .btn {
      margin: 0;
    }
    [data-severity='error'] clr-icon {
      color: var(--cds-alias-status-danger);
    }
    [data-severity='warning'] clr-icon {
      color: var(--cds-alias-status-warning-dark);
    }
    [data-severity='note'] clr-icon {
      color: var(--cds-alias-status-info);
    }
  `,
})
export class FindingList {
  readonly findings = input.required<readonly Finding[]>();
  /** Whether each finding has a button that leads to it. */
  readonly linked = input(false);
  readonly chosen = output<Finding>();

  protected readonly texts = inject(TEXTS);
  protected readonly shapes = shapes;
}
