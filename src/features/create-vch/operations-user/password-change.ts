// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { OperationsUserDetails } from '../../../messages';
import { toSignal } from '@angular/core/rxjs-interop';
import { commandPlatforms, configureCommand, targetText } from '../../../domain/vic-machine';
import { CommandLine } from '../../../ui/command-line/command-line';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { VchDraft } from '../vch-draft';

/** What happens when the operations user gets another password, and the command that tells the VCH. */
@Component({
  selector: 'vch-password-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommandLine],
  template: `<p>{{ texts().what }}</p>
    <p>{{ texts().how }}</p>
    @if (command(); as text) {
      <vch-command-line
        [label]="texts().label"
        [text]="text"
        [(platform)]="choice.platform"
        [(folded)]="choice.folded"
      />
      @if (deployer() === '') {
        <p>{{ texts().userMissing }}</p>
      }
    } @else {
      <p>{{ texts().needsUser }}</p>
    }`,
  styles: `
    p {
      margin: 0.25rem 0;
    }
  `,
})
export class PasswordChange {
  readonly #draft = inject(VchDraft);
  readonly texts = input.required<OperationsUserDetails['passwordChange']>();
  protected readonly choice = inject(CommandPlatformChoice);
  protected readonly deployer = toSignal(this.#draft.deployer.valueChanges, {
    initialValue: this.#draft.deployer.value,
  });

  /** null while there is nothing to name in it, or a shell cannot carry it. */
  protected readonly command = computed(() => {
    const { target, general, operationsUser } = this.#draft.settings();
    if (operationsUser.user === '' || target.vCenter === '') return null;
    const command = configureCommand(
      { id: 'unknown', name: general.name, networks: { containers: [] } },
      { kind: 'operations-user', user: operationsUser.user, grantPermissions: false },
      {
        target: targetText(target.vCenter, target.datacenter),
        user: this.deployer().trim(),
        thumbprint: target.thumbprint,
      },
      commandPlatforms[this.choice.platform()],
      { folded: this.choice.folded() },
    );
    return command.ok ? command.value.text : null;
  });
}
