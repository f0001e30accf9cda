// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import { ClarityIcons, ClrIcon, trashIcon } from '@clr/angular/icon';
import { FindingList } from '../../../ui/finding-list/finding-list';
import { fieldAddress } from '../../../ui/findings/field-findings';
import { FINDINGS, type Place, findingsBeside } from '../../../ui/findings/findings';
import { RadioField } from '../../../ui/radio-field/radio-field';
import { type Choice, SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { TextListField } from '../../../ui/text-list-field/text-list-field';
import { controlOfText } from '../../../ui/text-list-field/text-list';
import { TrustLevelField } from '../../../ui/trust-level/trust-level-field';
import { type BlockFix, blockFixes } from './block-fixes';
import { type ContainerNetworkForm, toContainerNetwork } from './container-network-form';
import { formValue } from './form-value';
import { NetworkOptions } from './network-options';

ClarityIcons.addIcons(trashIcon);

/** One port group that containers may join directly, and what its firewall lets through. */
@Component({
  selector: 'vch-container-network-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ClrIcon,
    FindingList,
    NetworkOptions,
    RadioField,
    SelectField,
    TextField,
    TextListField,
    TrustLevelField,
  ],
  templateUrl: './container-network-section.html',
  styleUrls: ['./section.scss', './container-network-section.scss'],
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
  readonly #findings = inject(FINDINGS);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);

  protected readonly network = computed(() => toContainerNetwork(this.#value()));
  protected readonly settings = computed(() => ({ containers: [this.network()] }));
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

  protected readonly levelFindings = computed(() =>
    findingsBeside(this.#findings(), 'networks.containers', this.places().firewall),
  );
  /** Findings about fields that DHCP hides. */
  protected readonly hiddenFindings = computed(() => {
    const { gateway, ipRanges, dnsServers } = this.places();
    const hidden = this.hasRanges() ? [] : [gateway, ipRanges, dnsServers];
    return hidden.flatMap((place) => findingsBeside(this.#findings(), 'networks.containers', place));
  });
  /** Whether everybody gets in because there is no range: one is a button away. */
  protected readonly needsRange = computed(() =>
    this.levelFindings().some(({ id }) => id === 'firewall.peers-have-range'),
  );
  protected readonly blockFixes = computed(() => blockFixes(this.#findings(), this.index()));

  protected chooseRange(): void {
    this.form().controls.addressing.setValue('ranges');
    this.form().markAsDirty();
    this.#focus(this.places().gateway);
  }

  protected useBlock({ item }: BlockFix, block: string): void {
    if (item === null) return;
    const range = controlOfText(this.form().controls.ipRanges, item);
    range?.setValue(block);
    range?.markAsDirty();
    // The focus would be lost with the button that was pressed.
    this.#focus({ ...this.places().ipRanges, item });
  }

  #focus(place: Place): void {
    const address = CSS.escape(fieldAddress('networks.containers', place));
    afterNextRender(
      () => {
        const input = this.#host.nativeElement.querySelector<HTMLElement>(`[data-field~="${address}"]`);
        input?.focus();
        input?.scrollIntoView({ block: 'center' });
      },
      { injector: this.#injector },
    );
  }
}
