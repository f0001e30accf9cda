// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TEXTS } from '../../ui/texts/texts';
import { TextField } from '../../ui/text-field/text-field';
import { VchDraft } from './vch-draft';

/** Who runs a vic-machine command, `--user`: the same wherever the wizard shows one. */
@Component({
  selector: 'vch-deployer-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextField],
  template: `<vch-text-field
    [control]="control"
    field="target.user"
    [label]="texts().user"
    [hint]="texts().userHint"
    [help]="texts().userHelp"
    option="--user"
  />`,
})
export class DeployerField {
  protected readonly control = inject(VchDraft).deployer;
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().vicMachineCommand);
}
