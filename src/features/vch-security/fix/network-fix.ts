// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { type Finding, findingsOf } from '../../../domain/findings';
import { type ContainerNetwork, type TrustLevel, trustLevels } from '../../../domain/firewall';
import { networkRules, type NetworkSettings } from '../../../domain/networks';
import { repeatedNetworks, type Review } from '../../../domain/review';
import { configureCommand } from '../../../domain/vic-machine';
import { FindingLine } from '../../../ui/findings/finding-line';
import { RadioField } from '../../../ui/radio-field/radio-field';
import { SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { REVIEW_TEXTS } from '../review-texts';
import { VchPlaces } from '../vch-place';
import { configureNotes, identityOf } from './configured-vch';
import { FixCommand, type WriteCommand } from './fix-command';

const errorsOf = (networks: NetworkSettings, at: Date): readonly Finding[] =>
  findingsOf(networkRules, networks, at).filter(({ severity }) => severity === 'error');

/** Another container network, because those that exist cannot be changed. */
@Component({
  selector: 'vch-network-fix',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FindingLine, FixCommand, RadioField, SelectField, TextField],
  template: `<p>{{ texts.fix.network.intro }}</p>
    @if (incomplete().length > 0) {
      <p>{{ texts.fix.network.untold(incomplete()) }}</p>
    } @else if (choices().length === 0) {
      <p>{{ texts.fix.network.none }}</p>
    } @else {
      <vch-select-field
        [control]="form.controls.portGroup"
        field="networks.containers.portGroup"
        [label]="texts.fix.network.portGroup"
        [choices]="choices()"
        option="--container-network"
      />
      <vch-text-field
        [control]="form.controls.alias"
        field="networks.containers.alias"
        [label]="texts.fix.network.alias"
        [hint]="texts.fix.network.aliasHint"
      />
      <vch-radio-field
        [control]="form.controls.level"
        [label]="texts.fix.network.level"
        [choices]="levels()"
      />
      @for (finding of problems(); track finding.id) {
        <vch-finding-line [finding]="finding" />
      }
      @if (write(); as write) {
        <vch-fix-command [write]="write" [notes]="notes()" />
      } @else {
        <p role="status">{{ texts.fix.incomplete }}</p>
      }
    }`,
  styles: `
    :host p {
      max-width: 60rem;
      margin: 0.25rem 0;
    }
  `,
})
export class NetworkFix {
  readonly review = input.required<Review>();

  protected readonly texts = inject(REVIEW_TEXTS);
  readonly #all = inject(TEXTS);
  readonly #places = inject(VchPlaces);
  readonly #builder = inject(NonNullableFormBuilder);
  protected readonly form = this.#builder.group({
    portGroup: '',
    alias: '',
    level: this.#builder.control<TrustLevel>('published'),
  });
  readonly #values = toSignal(this.form.valueChanges, { initialValue: this.form.getRawValue() });

  /** Port groups that have no network of the VCH yet: of two networks on one, only the first can have a level. */
  protected readonly choices = computed(() => {
    const { description } = this.review();
    if (description === null) return [];
    const { bridge, client, management, containers } = description.networks;
    const roles = [bridge, description.networks.public, client, management, ...containers];
    const used = new Set(roles.map(({ portGroup }) => portGroup.id));
    const free = this.#places
      .portGroups()
      .filter(({ id, kind, uplink }) => kind !== 'standard' && !uplink && !used.has(id));
    if (free.length === 0) return [];
    return [{ value: '', label: '' }, ...free.map(({ name }) => ({ value: name, label: name }))];
  });
  protected readonly levels = computed(() =>
    trustLevels.map((value) => ({ value, label: this.#all().traffic.levels[value].name })),
  );
  readonly #repeated = computed(() => {
    const { description, facts } = this.review();
    return description === null ? null : repeatedNetworks(description, facts);
  });
  protected readonly incomplete = computed(() => this.#repeated()?.incomplete ?? []);
  protected readonly notes = computed(() => configureNotes(this.review(), this.texts));
  /** null until a port group is chosen. */
  readonly #added = computed((): ContainerNetwork | null => {
    const { portGroup = '', alias = '', level: firewall = 'published' } = this.#values();
    if (portGroup === '') return null;
    return { portGroup, alias: alias.trim(), firewall, gateway: '', ipRanges: [], dnsServers: [] };
  });
  /** Why vic-machine would refuse the new network, by the wizard's rules. */
  protected readonly problems = computed((): readonly Finding[] => {
    const added = this.#added();
    const { settings, at } = this.review();
    if (added === null || settings === null) return [];
    const before = errorsOf(settings.networks, at).map(({ id }) => id);
    const containers = [...settings.networks.containers, added];
    // What is wrong with those that exist is said elsewhere.
    return errorsOf({ ...settings.networks, containers }, at).filter(({ id }) => !before.includes(id));
  });
  /** null until a port group is chosen, and while something is wrong. */
  protected readonly write = computed((): WriteCommand | null => {
    const added = this.#added();
    const repeated = this.#repeated();
    if (added === null || repeated === null || this.problems().length > 0) return null;
    const change = { kind: 'add-container-network', existing: repeated.networks, added } as const;
    const vch = identityOf(this.review(), this.#places.vchId());
    return (...how) => configureCommand(vch, change, ...how);
  });
}
