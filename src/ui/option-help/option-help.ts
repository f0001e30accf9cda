// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ClrSignpostModule } from '@clr/angular/popover/signpost';
import { ClarityIcons, infoCircleIcon, windowCloseIcon } from '@clr/angular/icon';

ClarityIcons.addIcons(infoCircleIcon, windowCloseIcon);

/** The small "i" beside a label: what the field means, and which vic-machine option it is. */
@Component({
  selector: 'vch-option-help',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrSignpostModule],
  template: `<clr-signpost [clrSignpostTriggerAriaLabel]="label()">
    <clr-signpost-content clrPosition="right-middle">
      @if (help(); as help) {
        <p>{{ help }}</p>
      }
      @if (option(); as option) {
        <p><code>{{ option }}</code></p>
      }
    </clr-signpost-content>
  </clr-signpost>`,
})
export class OptionHelp {
  /** Name of the button for screen readers: which field it explains. */
  readonly label = input.required<string>();
  /** One or two sentences. */
  readonly help = input<string>('');
  /** vic-machine option, `--tls-cname`. */
  readonly option = input<string>('');
}
