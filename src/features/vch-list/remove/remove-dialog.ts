// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { ClrInputModule } from '@clr/angular/forms/input';
import { ClrRadioModule } from '@clr/angular/forms/radio';
import { ClrModalModule } from '@clr/angular/modal';
import { ClrSpinnerModule } from '@clr/angular/progress/spinner';
import { PluginServer } from '../../../adapters/plugin-server';
import type { VchListItem } from '../../../domain/inventory';
import type { DeleteRequest, ServerProblem } from '../../../domain/plugin-api';
import { upgradeState } from '../../../domain/review';
import { laterTexts } from '../../../ui/texts/later-texts';

/** What goes with a VCH unless more is asked for. */
const leastDeleted: DeleteRequest = { containers: 'off', volumeStores: 'none' };

/** Where a deletion is. */
type Deletion =
  | { readonly step: 'asking' }
  | { readonly step: 'running' }
  | { readonly step: 'failed'; readonly problem: ServerProblem };

/**
 * Asks what goes with a VCH, and that it is meant: its name has to be typed. Deletes it, and says when that failed. What
 * goes and what stays: vmware/vic lib/install/management/delete.go and store_files.go; VIC documentation, "Delete a VCH".
 */
@Component({
  selector: 'vch-remove-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ReactiveFormsModule,
    ClrAlertModule,
    ClrInputModule,
    ClrModalModule,
    ClrRadioModule,
    ClrSpinnerModule,
  ],
  templateUrl: './remove-dialog.html',
  styleUrl: './remove-dialog.scss',
  // Clarity listens for Escape on the body: this marks the view as changed (no zone.js does).
  host: { '(document:keyup.escape)': '0' },
})
export class RemoveDialog {
  readonly vch = input.required<VchListItem>();
  /** The VCH is gone. */
  readonly removed = output();
  /** The dialog is done with; whether something may have changed. */
  readonly closed = output<boolean>();

  readonly #server = inject(PluginServer);
  readonly #texts = laterTexts((later) => later.oneVch);
  protected readonly texts = computed(() => this.#texts()?.remove);
  protected readonly form = inject(NonNullableFormBuilder).group({ ...leastDeleted, name: '' });
  readonly #name = toSignal(this.form.controls.name.valueChanges, { initialValue: '' });
  protected readonly isConfirmed = computed(() => this.#name().trim() === this.vch().name);
  /** The vic-machine server then refuses (vmware/vic lib/apiservers/service/restapi/handlers/vch_delete.go). */
  protected readonly isOfOtherVersion = computed(() =>
    ['available', 'newer'].includes(upgradeState(this.vch().upgradeStatus).state),
  );
  protected readonly deletion = signal<Deletion>({ step: 'asking' });
  protected readonly failure = computed(() => {
    const deletion = this.deletion();
    return deletion.step === 'failed' ? this.#failureText(deletion.problem) : null;
  });

  protected async remove(): Promise<void> {
    if (!this.isConfirmed() || this.deletion().step === 'running') return;
    const { vCenterId, id } = this.vch();
    const { containers, volumeStores } = this.form.getRawValue();
    this.deletion.set({ step: 'running' });
    const answer = await this.#server.deleteVch(vCenterId, id, { containers, volumeStores });
    if (answer.ok) this.removed.emit();
    else this.deletion.set({ step: 'failed', problem: answer.problem });
  }

  protected close(): void {
    const { step } = this.deletion();
    if (step !== 'running') this.closed.emit(step === 'failed');
  }

  #failureText(problem: ServerProblem): string {
    const texts = this.texts();
    if (texts === undefined) return '';
    const { name } = this.vch();
    switch (problem.kind) {
      case 'connection-lost':
        return texts.lost(name);
      case 'refused':
        return `${texts.failed(name, problem.message)} ${texts.failedRemedy}`;
      default:
        return texts.unreachable(problem.message);
    }
  }
}
