// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { Finding } from '../../domain/findings';
import { FindingLine } from '../findings/finding-line';
import { TEXTS } from '../texts/texts';

/** Findings as a list; choosing one leads to what it is about. */
@Component({
  selector: 'vch-finding-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FindingLine],
  template: `<ul class="list-unstyled">
    @for (finding of findings(); track finding.id) {
      <li>
        <vch-finding-line [finding]="finding" />
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
    vch-finding-line {
      flex: 1;
    }
    .btn {
      margin: 0;
    }
  `,
})
export class FindingList {
  readonly findings = input.required<readonly Finding[]>();
  /** Whether each finding has a button that leads to it. */
  readonly linked = input(false);
  readonly chosen = output<Finding>();

  protected readonly texts = inject(TEXTS);
}
