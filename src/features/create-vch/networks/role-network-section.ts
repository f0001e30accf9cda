// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Finding } from '../../../domain/findings';
import { FindingList } from '../../../ui/finding-list/finding-list';
import { FINDINGS, findingsBeside } from '../../../ui/findings/findings';
import { RadioField } from '../../../ui/radio-field/radio-field';
import { type Choice, SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { TextListField } from '../../../ui/text-list-field/text-list-field';
import { formValue } from './form-value';
import { NetworkOptions } from './network-options';
import { type RoleNetworkForm, toRoleNetwork } from './role-network-form';

/** The public, client or management network: its port group and the VCH's address there. */
@Component({
  selector: 'vch-role-network-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FindingList, NetworkOptions, RadioField, SelectField, TextField, TextListField],
  templateUrl: './role-network-section.html',
  styleUrl: './section.scss',
})
export class RoleNetworkSection {
  readonly form = input.required<RoleNetworkForm>();
  readonly network = input.required<'public' | 'client' | 'management'>();
  readonly portGroups = input.required<readonly Choice[]>();

  readonly #texts = inject(TEXTS);
  protected readonly texts = computed(() => this.#texts().networksPage);
  protected readonly roleTexts = computed(() => this.texts().roles[this.network()]);
  readonly #value = formValue(this.form);

  /** Whether the VCH has an address of its own here: not when it shares another network's interface. */
  protected readonly hasAddress = computed(
    () => this.network() === 'public' || this.#value().portGroup !== '',
  );
  protected readonly settings = computed(() => ({
    [this.network()]: toRoleNetwork(this.#value(), this.hasAddress()),
  }));
  protected readonly isStatic = computed(() => this.#value().addressing === 'static');
  /** The public network's gateway is the default route; only a pasted command can give it destinations. */
  protected readonly hasRoutes = computed(
    () => this.network() !== 'public' || this.#value().routes.some((route) => route !== ''),
  );
  protected readonly addressings = computed(() => [
    { value: 'dhcp' as const, label: this.texts().addressing.dhcp },
    { value: 'static' as const, label: this.texts().addressing.static },
  ]);
  readonly #findings = inject(FINDINGS);
  /** Findings about fields that are not to be seen. */
  protected readonly hiddenFindings = computed((): readonly Finding[] => {
    const parts = this.hasAddress() && this.isStatic() ? [] : ['ip', 'gateway', 'routes'];
    return parts.flatMap((part) => findingsBeside(this.#findings(), `networks.${this.network()}.${part}`));
  });
}
