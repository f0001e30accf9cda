// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { ClrModalModule } from '@clr/angular/modal';
import { ClrSpinnerModule } from '@clr/angular/progress/spinner';
import { saveFile } from '../../../adapters/downloads';
import { PluginServer } from '../../../adapters/plugin-server';
import type { VchListItem } from '../../../domain/inventory';
import { type Load, loadOf, loading } from '../../../ui/loading/load';
import { laterTexts } from '../../../ui/texts/later-texts';

/** What vic-machine wrote when it created a VCH. */
@Component({
  selector: 'vch-log-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, ClrModalModule, ClrSpinnerModule],
  template: `@if (texts(); as texts) {
    <clr-modal
      [clrModalOpen]="true"
      (clrModalOpenChange)="closed.emit()"
      clrModalSize="lg"
      [clrModalStaticBackdrop]="false"
    >
      <h2 class="modal-title" id="creation-log-title">{{ texts.title(vch().name) }}</h2>
      <div class="modal-body">
        @let now = log();
        @switch (now.state) {
          @case ('loading') {
            <p role="status"><clr-spinner clrInline aria-hidden="true" /> {{ texts.loading }}</p>
          }
          @case ('failed') {
            <clr-alert clrAlertType="danger" [clrAlertClosable]="false">
              <clr-alert-item>
                <span class="alert-text">{{ texts.failed(now.problem.message) }}</span>
              </clr-alert-item>
            </clr-alert>
          }
          @case ('loaded') {
            @if (now.value === '') {
              <p>{{ texts.empty }}</p>
            } @else {
              <pre tabindex="0" role="log" aria-live="off" aria-labelledby="creation-log-title">{{
                now.value
              }}</pre>
            }
          }
        }
      </div>
      <div class="modal-footer">
        @if (text(); as content) {
          <button type="button" class="btn btn-outline" (click)="save(content)">{{ texts.save }}</button>
        }
        <button type="button" class="btn btn-primary" (click)="closed.emit()">{{ texts.close }}</button>
      </div>
    </clr-modal>
  }`,
  styles: `
    pre {
      max-height: none;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
  // Clarity listens for Escape on the body: this marks the view as changed (no zone.js does).
  host: { '(document:keyup.escape)': '0' },
})
export class LogDialog {
  readonly vch = input.required<VchListItem>();
  readonly closed = output();

  readonly #server = inject(PluginServer);
  readonly #document = inject(DOCUMENT);
  readonly #texts = laterTexts((later) => later.oneVch);
  protected readonly texts = computed(() => this.#texts()?.log);
  protected readonly log = signal<Load<string>>(loading);
  protected readonly text = computed(() => {
    const log = this.log();
    return log.state === 'loaded' ? log.value : '';
  });

  constructor() {
    effect(() => {
      void this.#load(this.vch());
    });
  }

  protected save(content: string): void {
    saveFile(this.#document, `${this.vch().name}-creation.log`, content, 'text/plain');
  }

  async #load({ vCenterId, id }: VchListItem): Promise<void> {
    this.log.set(loading);
    this.log.set(loadOf(await this.#server.log(vCenterId, id)));
  }
}
