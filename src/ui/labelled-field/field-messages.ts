// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Finding } from '../../domain/findings';
import { FindingLine } from '../findings/finding-line';
import { FindingText } from '../findings/finding-text';

/**
 * Findings as the small text below a field, or what is said there while there are none. Clarity gives errors their sign;
 * warnings and notes get theirs here.
 */
@Component({
  selector: 'vch-field-messages',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FindingLine, FindingText],
  template: `@for (finding of findings(); track finding.id) {
      @if (finding.severity === 'error') {
        <span [attr.data-severity]="finding.severity"><vch-finding-text [finding]="finding" /></span>
      } @else {
        <vch-finding-line [finding]="finding" />
      }
    } @empty {
      {{ hint() }}
    }`,
  styles: `
    span {
      display: block;
    }
  `,
})
export class FieldMessages {
  readonly findings = input.required<readonly Finding[]>();
  readonly hint = input('');
}
