// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ClarityIcons, ClrIcon, trashIcon } from '@clr/angular/icon';
import type { Place } from '../../../ui/findings/findings';
import { RadioField } from '../../../ui/radio-field/radio-field';
import { type Choice, SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { TextListField } from '../../../ui/text-list-field/text-list-field';
import type { ContainerNetworkForm } from './container-network-form';
import { formValue } from './form-value';

ClarityIcons.addIcons(trashIcon);

/** One port group that containers may join directly, and what its firewall lets through. */
@Component({
  selector: 'vch-container-network-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, RadioField, SelectField, TextField, TextListField],
  templateUrl: './container-network-section.html',
  styleUrl: './section.scss',
})
export class ContainerNetworkSection {
  readonly form = input.required<ContainerNetworkForm>();
  /** Its place among the container networks, from 0. */
  readonly index = input.required<number>();
  readonly portGroups = input.required<readonly Choice[]>();
  readonly removed = output();

  readonly #texts = inject(TEXTS);
  protected readonly texts = computed(() => this.#texts().networksPage);
  readonly #value = formValue(this.form);

  protected readonly name = computed(() => {
    const { alias, portGroup } = this.#value();
    return this.texts().containers.named(this.index() + 1, alias.trim() || portGroup);
  });
  protected readonly portGroup = computed(() => this.#value().portGroup);
  protected readonly hasRanges = computed(() => this.#value().addressing === 'ranges');
  protected readonly addressings = computed(() => [
    { value: 'dhcp' as const, label: this.texts().addressing.dhcp },
    { value: 'ranges' as const, label: this.texts().addressing.ranges },
  ]);
  protected readonly places = computed(() => {
    const at = (part: string): Place => ({ index: this.index(), part });
    return {
      portGroup: at('portGroup'),
      alias: at('alias'),
      firewall: at('firewall'),
      gateway: at('gateway'),
      ipRanges: at('ipRanges'),
      dnsServers: at('dnsServers'),
    };
  });
}
