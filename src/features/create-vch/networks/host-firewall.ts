// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { portGroupsByRole } from '../../../domain/networks';
import { commandPlatforms, firewallCommand, targetText } from '../../../domain/vic-machine';
import { CommandLine } from '../../../ui/command-line/command-line';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { refusalText } from '../../../ui/command-line/refusal-text';
import { TEXTS } from '../../../ui/texts/texts';
import { DeployerField } from '../deployer-field';
import { VchDraft } from '../vch-draft';

/** Why ESXi hosts have to reach the VCH, and the command that lets the hosts of the chosen compute resource do so. */
@Component({
  selector: 'vch-host-firewall',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommandLine, DeployerField],
  template: `<details>
    <summary>{{ texts().title }}</summary>
    <p class="text">{{ texts().intro(managementNetwork()) }}</p>
    @if (isChosen()) {
      <p class="text">{{ texts().what }}</p>
      <vch-deployer-field />
      <vch-command-line
        [label]="texts().label"
        [text]="text()"
        [reasons]="reasons()"
        [(platform)]="choice.platform"
        [(folded)]="choice.folded"
      />
      <ul>
        @for (effect of texts().effects; track effect) {
          <li>{{ effect }}</li>
        }
      </ul>
    } @else {
      <p class="text">{{ texts().chooseFirst }}</p>
    }
  </details>`,
  styles: `
    .text {
      margin: 0.25rem 0 0;
    }
    vch-command-line {
      margin-top: 0.5rem;
    }
    ul {
      margin: 0;
      padding-left: 1.2rem;
      list-style-position: outside;
    }
  `,
})
export class HostFirewall {
  readonly #draft = inject(VchDraft);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().hostFirewall);
  protected readonly choice = inject(CommandPlatformChoice);

  protected readonly managementNetwork = computed(() => {
    const { networks } = this.#draft.settings();
    return networks.public.portGroup === '' && networks.management.portGroup === ''
      ? this.texts().managementNetwork
      : portGroupsByRole(networks).management;
  });
  protected readonly isChosen = computed(() => this.#draft.settings().compute.resource !== '');
  readonly #command = computed(() => {
    const { target, compute } = this.#draft.commandSettings();
    const hosts = {
      target: targetText(target.vCenter, target.datacenter),
      user: target.user,
      thumbprint: target.thumbprint,
      computeResource: compute.resource,
    };
    const platform = commandPlatforms[this.choice.platform()];
    return firewallCommand(hosts, 'allow', platform, { folded: this.choice.folded() });
  });
  protected readonly text = computed(() => {
    const command = this.#command();
    return command.ok ? command.value.text : null;
  });
  protected readonly reasons = computed(() => {
    const command = this.#command();
    return command.ok ? [] : command.problems.map((problem) => refusalText(problem, this.#all().commandLine));
  });
}
