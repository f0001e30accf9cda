// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, model } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { ClrCheckboxModule } from '@clr/angular/forms/checkbox';
import { ClrInputModule } from '@clr/angular/forms/input';
import { ClrSelectModule } from '@clr/angular/forms/select';
import { type ReportFilter, noFilter } from '../../../domain/report';
import { TEXTS } from '../../../ui/texts/texts';

/** Which VCHs are shown, and whether in groups. */
@Component({
  selector: 'vch-report-filter',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrCheckboxModule, ClrInputModule, ClrSelectModule],
  template: `<form [formGroup]="form" class="clr-form clr-form-vertical" role="search">
    <clr-input-container>
      <label>{{ texts().search }}</label>
      <input clrInput type="search" formControlName="text" [placeholder]="texts().searchHint" size="20" />
    </clr-input-container>
    <clr-select-container>
      <label>{{ texts().protection }}</label>
      <select clrSelect formControlName="protection">
        <option value="any">{{ texts().any }}</option>
        @for (mode of modes; track mode) {
          <option [value]="mode">{{ texts().protections[mode] }}</option>
        }
      </select>
    </clr-select-container>
    <clr-select-container>
      <label>{{ texts().attention }}</label>
      <select clrSelect formControlName="attention">
        <option value="any">{{ texts().any }}</option>
        @for (attention of attentions; track attention) {
          <option [value]="attention">{{ texts().attentions[attention] }}</option>
        }
      </select>
    </clr-select-container>
    <clr-checkbox-wrapper>
      <input type="checkbox" clrCheckbox formControlName="isGrouped" />
      <label>{{ texts().group }}</label>
    </clr-checkbox-wrapper>
  </form>`,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.2rem 1rem;
      padding: 0;
    }
    form > * {
      display: flex;
      flex-direction: row;
      align-items: center;
      gap: 0.3rem;
      margin: 0;
    }
    label {
      margin: 0;
    }
    clr-checkbox-wrapper {
      min-height: 24px;
    }
  `,
})
export class ReportFilterForm {
  readonly filter = model.required<ReportFilter>();
  readonly isGrouped = model.required<boolean>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().vchList);
  protected readonly modes = ['tlsverify', 'no-tlsverify', 'no-tls'] as const;
  protected readonly attentions = ['error', 'failed', 'warning', 'none', 'unread'] as const;
  protected readonly form = inject(NonNullableFormBuilder).group({ ...noFilter, isGrouped: false });

  constructor() {
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      const { isGrouped, ...filter } = this.form.getRawValue();
      this.filter.set(filter);
      this.isGrouped.set(isGrouped);
    });
  }
}
