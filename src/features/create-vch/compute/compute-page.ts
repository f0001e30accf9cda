// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { FormControl } from '@angular/forms';
import { AdvancedSection } from '../../../ui/advanced-section/advanced-section';
import { CheckField } from '../../../ui/check-field/check-field';
import { type Choice, SelectField } from '../../../ui/select-field/select-field';
import { TextField } from '../../../ui/text-field/text-field';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDraft } from '../vch-draft';
import { ComputeTree } from './compute-tree';

const levels = ['', 'low', 'normal', 'high'] as const;

/** Where the VCH runs, and how much of it the VCH may use. */
@Component({
  selector: 'vch-compute-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AdvancedSection, CheckField, ComputeTree, SelectField, TextField],
  templateUrl: './compute-page.html',
  styleUrl: './compute-page.scss',
})
export class ComputePage {
  readonly #draft = inject(VchDraft);
  protected readonly controls = this.#draft.forms.compute.controls;
  protected readonly texts = computed(() => this.#all().computePage);
  readonly #all = inject(TEXTS);

  readonly #resource = toSignal(this.controls.resource.valueChanges, {
    initialValue: this.controls.resource.value,
  });
  /** The chosen node; null while only a name is known, or nothing. */
  protected readonly node = computed(() => {
    const resource = this.#resource();
    return resource.kind === 'chosen' ? resource.node : null;
  });

  /** Settings whose fields are in the advanced section. */
  protected readonly advanced = [
    'compute.cpu.reservation',
    'compute.cpu.shares',
    'compute.memory.reservation',
    'compute.memory.shares',
    'compute.endpointCpus',
    'compute.endpointMemory',
    'compute.useVmGroup',
  ];
  protected readonly cpuShares = this.#sharesChoices(this.controls.cpu.controls.shares);
  protected readonly memoryShares = this.#sharesChoices(this.controls.memory.controls.shares);

  /** Whether VM-host affinity is offered: for a cluster, and for a name that may turn out to be one. */
  protected readonly offersVmGroup = computed(() => {
    const node = this.node();
    return node === null ? this.#resource().kind === 'named' : node.kind === 'cluster';
  });
  protected readonly vmGroupHint = computed(() => {
    const node = this.node();
    const { name } = this.#draft.settings().general;
    if (node?.drs === false) return this.texts().vmGroupDrsOff(node.name);
    return node?.vmGroups.includes(name) ? this.texts().vmGroupTaken(name) : this.texts().vmGroupHint(name);
  });

  /** The levels, and a number of shares when a pasted command gave one. */
  #sharesChoices(control: FormControl<string>) {
    const value = toSignal(control.valueChanges, { initialValue: control.value });
    return computed((): readonly Choice[] => {
      const known = levels.map((level) => ({ value: level, label: this.texts().shares[level] }));
      const isKnown = known.some((choice) => choice.value === value());
      return isKnown ? known : [...known, { value: value(), label: value() }];
    });
  }
}
