// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { ClrDatagridModule } from '@clr/angular/data/datagrid';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { type Answer, PluginServer } from '../../adapters/plugin-server';
import { HOST_BRIDGE } from '../../adapters/vsphere-client';
import type { VCenter, VchListItem } from '../../domain/inventory';
import type { VchsAnswer } from '../../domain/plugin-api';
import { TEXTS } from '../../ui/texts/texts';

/** All VCHs of the linked vCenter Servers, and the way to a new one. */
@Component({
  selector: 'vch-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, ClrDatagridModule],
  templateUrl: './vch-list.html',
  styleUrl: './vch-list.scss',
})
export class VchList {
  readonly #server = inject(PluginServer);
  readonly #host = inject(HOST_BRIDGE);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().vchList);

  readonly #answer = signal<Answer<VchsAnswer> | null>(null);
  readonly #vCenters = signal<readonly VCenter[]>([]);
  protected readonly isLoading = signal(true);

  protected readonly vchs = computed(() => {
    const answer = this.#answer();
    return answer?.ok === true ? answer.value.vchs.map((vch) => this.#row(vch)) : [];
  });
  /** Why the whole list could not be read. */
  protected readonly failure = computed(() => {
    const answer = this.#answer();
    return answer?.ok === false ? answer.problem.message : null;
  });
  /** vCenter Servers that did not answer; the others are shown. */
  protected readonly problems = computed(() => {
    const answer = this.#answer();
    return answer?.ok === true
      ? answer.value.problems.map(({ vCenterId, problem }) =>
          this.texts().unreachable(this.#vCenterName(vCenterId), problem.message),
        )
      : [];
  });

  constructor() {
    effect(() => {
      this.#host.refreshes();
      void this.refresh();
    });
  }

  protected async refresh(): Promise<void> {
    this.isLoading.set(true);
    const [vCenters, answer] = await Promise.all([this.#server.vCenters(), this.#server.vchs()]);
    if (vCenters.ok) this.#vCenters.set(vCenters.value);
    this.#answer.set(answer);
    this.isLoading.set(false);
  }

  protected async create(): Promise<void> {
    await this.#host.openModal({
      url: 'index.html#/create-vch',
      accessibilityTitle: this.all().wizard.title,
      size: { width: 1050, height: 700 },
      closable: false,
      context: this.#host.context(),
    });
    await this.refresh();
  }

  #row(vch: VchListItem) {
    return {
      ...vch,
      vCenter: this.#vCenterName(vch.vCenterId),
      state: this.texts().states[vch.powerState] ?? vch.powerState,
      transport: transportOf(vch, this.texts()),
    };
  }

  #vCenterName(id: string): string {
    return this.#vCenters().find((vCenter) => vCenter.id === id)?.name ?? id;
  }
}

/** Whether the Docker API is encrypted, from its port: the list tells nothing else. */
function transportOf(
  { dockerHost }: VchListItem,
  texts: { encrypted: string; notEncrypted: string },
): string {
  if (dockerHost.endsWith(':2376')) return texts.encrypted;
  return dockerHost.endsWith(':2375') ? texts.notEncrypted : '';
}
