// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  signal,
} from '@angular/core';
import { ClarityIcons, ClrIcon, plusIcon, warningStandardIcon } from '@clr/angular/icon';
import { exposedPorts } from '../../../domain/exposure';
import { AdvancedSection } from '../../../ui/advanced-section/advanced-section';
import { CheckField } from '../../../ui/check-field/check-field';
import { FindingList } from '../../../ui/finding-list/finding-list';
import { FINDINGS, findingsBeside, isAboutItems } from '../../../ui/findings/findings';
import { NetworkPicture } from '../../../ui/network-picture/network-picture';
import { networksOf } from '../../../ui/network-picture/network-picture-model';
import { OpenPorts } from '../../../ui/open-ports/open-ports';
import { rowsOf } from '../../../ui/row-list/rows-of';
import { type Choice, SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { TextListField } from '../../../ui/text-list-field/text-list-field';
import { VchDraft } from '../vch-draft';
import { containerNetworkForm } from './container-network-form';
import { ContainerNetworkSection } from './container-network-section';
import { formValue } from './form-value';
import { HostFirewall } from './host-firewall';
import { NetworkOptions } from './network-options';
import { toNetworkSettings } from './networks-form';
import { networksVerdict } from './networks-verdict';
import { PortGroupNotice } from './port-group-notice';
import { portGroupChoices } from './port-group-choices';
import { PortGroups } from './port-groups';
import { RoleNetworkSection } from './role-network-section';

ClarityIcons.addIcons(plusIcon, warningStandardIcon);

/** The networks the VCH is attached to, and those its containers may join. */
@Component({
  selector: 'vch-networks-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AdvancedSection,
    CheckField,
    ClrIcon,
    ContainerNetworkSection,
    FindingList,
    HostFirewall,
    NetworkOptions,
    NetworkPicture,
    OpenPorts,
    PortGroupNotice,
    RoleNetworkSection,
    SelectField,
    TextField,
    TextListField,
  ],
  providers: [PortGroups],
  templateUrl: './networks-page.html',
  styleUrls: ['./section.scss', './networks-page.scss'],
})
export class NetworksPage {
  protected readonly all = inject(TEXTS);
  readonly #portGroups = inject(PortGroups);
  readonly #draft = inject(VchDraft);
  protected readonly texts = computed(() => this.all().networksPage);
  protected readonly form = this.#draft.forms.networks;
  readonly #value = formValue(() => this.form);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);

  /** What is folded away is not drawn with every key that is pressed. */
  protected readonly isPictureShown = signal(false);
  protected readonly arePortsShown = signal(false);
  protected readonly picture = computed(() => networksOf(this.#draft.settings()));
  protected readonly ports = computed(() => exposedPorts(this.#draft.settings()));
  protected readonly verdict = computed(() =>
    networksVerdict(this.picture(), this.#value().public.portGroup !== '', this.all()),
  );
  protected readonly bridge = computed(() => toNetworkSettings(this.#value()).bridge);
  protected readonly bridgeChoices = computed(() =>
    this.#choices(this.#value().bridge.portGroup, 'containers', this.texts().portGroups.choose),
  );
  protected readonly publicChoices = computed(() =>
    this.#choices(this.#value().public.portGroup, 'endpoint', this.texts().portGroups.choose),
  );
  protected readonly clientChoices = computed(() => {
    const { client, public: shared } = this.#value();
    return this.#choices(
      client.portGroup,
      'endpoint',
      this.texts().portGroups.sameAsPublic(shared.portGroup),
    );
  });
  protected readonly managementChoices = computed(() => {
    const { management, client, public: shared } = this.#value();
    const { sameAsClient, sameAsPublic } = this.texts().portGroups;
    const same = client.portGroup === '' ? sameAsPublic(shared.portGroup) : sameAsClient(client.portGroup);
    return this.#choices(management.portGroup, 'endpoint', same);
  });
  protected readonly containerChoices = computed(() =>
    this.#value().containers.map(({ portGroup }) =>
      this.#choices(portGroup, 'containers', this.texts().portGroups.choose),
    ),
  );
  protected readonly containers = rowsOf(() => this.form.controls.containers);
  readonly #findings = inject(FINDINGS);
  /** Findings about the container networks together. */
  protected readonly containerFindings = computed(() =>
    findingsBeside(this.#findings(), 'networks.containers').filter(
      // Every network says it where its level is chosen.
      (finding) => !isAboutItems(finding) && finding.id !== 'firewall.level-final-known',
    ),
  );
  /** Only a pasted command has it: it can be taken back here. */
  protected readonly hasAsymmetricRoutes = this.form.controls.asymmetricRoutes.value;

  protected addContainerNetwork(): void {
    const { containers } = this.form.controls;
    containers.push(containerNetworkForm());
    containers.markAsDirty();
    this.#focus(`[data-field="networks.containers.${containers.length - 1}.portGroup"]`);
  }

  protected removeContainerNetwork(index: number): void {
    const { containers } = this.form.controls;
    containers.removeAt(index);
    containers.markAsDirty();
    // The focus would be lost with the button that was pressed.
    this.#focus('[data-field="networks.containers"]');
  }

  #focus(selector: string): void {
    afterNextRender(() => this.#host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), {
      injector: this.#injector,
    });
  }

  #choices(current: string, purpose: 'endpoint' | 'containers', empty: string): readonly Choice[] {
    return portGroupChoices(this.#portGroups.usable(), current, purpose, empty, this.texts().portGroups);
  }
}
