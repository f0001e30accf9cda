// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { TEXTS } from '../../../ui/texts/texts';
import { PortGroups } from './port-groups';

/** Why there are no port groups to choose from, if there are none. */
@Component({
  selector: 'vch-port-group-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule],
  template: `<div aria-live="polite">
    @switch (lookup().state) {
      @case ('none') {
        <clr-alert clrAlertType="info" [clrAlertClosable]="false">
          <clr-alert-item>
            <span class="alert-text">{{ texts().none }}</span>
          </clr-alert-item>
        </clr-alert>
      }
      @case ('loading') {
        <p class="loading"><span class="spinner spinner-inline"></span> {{ texts().loading }}</p>
      }
      @case ('failed') {
        <clr-alert clrAlertType="danger" [clrAlertClosable]="false">
          <clr-alert-item>
            <span class="alert-text">{{ reason() }}</span>
            <div class="alert-actions">
              <button type="button" class="btn alert-action" (click)="lookUpAgain()">
                {{ all().app.retry }}
              </button>
            </div>
          </clr-alert-item>
        </clr-alert>
      }
      @case ('loaded') {
        @if (isEmpty()) {
          <clr-alert clrAlertType="warning" [clrAlertClosable]="false">
            <clr-alert-item>
              <span class="alert-text">{{ texts().empty }}</span>
              <div class="alert-actions">
                <button type="button" class="btn alert-action" (click)="lookUpAgain()">
                  {{ all().app.retry }}
                </button>
              </div>
            </clr-alert-item>
          </clr-alert>
        }
      }
    }
  </div>`,
})
export class PortGroupNotice {
  readonly #portGroups = inject(PortGroups);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().networksPage.portGroups);
  protected readonly lookup = this.#portGroups.lookup;
  protected readonly isEmpty = computed(() => this.#portGroups.offered().length === 0);
  protected readonly reason = computed(() => {
    const lookup = this.lookup();
    if (lookup.state !== 'failed') return '';
    const { kind, message } = lookup.problem;
    return this.texts().failed(this.texts().problem[kind](message));
  });

  protected lookUpAgain(): void {
    this.#portGroups.lookUpAgain();
  }
}
