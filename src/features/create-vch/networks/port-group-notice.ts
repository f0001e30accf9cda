// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { LoadStatus } from '../../../ui/loading/load-status';
import { TEXTS } from '../../../ui/texts/texts';
import { PortGroups } from './port-groups';

/** Why there are no port groups to choose from, if there are none. */
@Component({
  selector: 'vch-port-group-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, LoadStatus],
  template: `@if (portGroups.load(); as load) {
      <vch-load-status [load]="load" [what]="texts().what" (retried)="portGroups.lookUpAgain()" />
      @if (portGroups.usable()?.length === 0) {
        <clr-alert clrAlertType="warning" [clrAlertClosable]="false" [clrAlertSizeSmall]="true">
          <clr-alert-item>
            <span class="alert-text">{{ texts().empty }}</span>
            <div class="alert-actions">
              <button type="button" class="btn alert-action" (click)="portGroups.lookUpAgain()">
                {{ all().app.retry }}
              </button>
            </div>
          </clr-alert-item>
        </clr-alert>
      }
    } @else {
      <clr-alert clrAlertType="info" [clrAlertClosable]="false" [clrAlertSizeSmall]="true">
        <clr-alert-item
          ><span class="alert-text">{{ texts().none }}</span></clr-alert-item
        >
      </clr-alert>
    }`,
})
export class PortGroupNotice {
  protected readonly portGroups = inject(PortGroups);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().networksPage.portGroups);
}
