// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { toldPorts } from '../../../domain/exposure';
import type { Review } from '../../../domain/review';
import { OpenPorts } from '../../../ui/open-ports/open-ports';

/** What an existing VCH has open on each interface, as far as its description tells. */
@Component({
  selector: 'vch-open-port-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [OpenPorts],
  template: `@if (ports(); as ports) {
    <vch-open-ports [ports]="ports" />
  }`,
})
export class OpenPortFacts {
  readonly review = input.required<Review>();

  protected readonly ports = computed(() => {
    const { settings } = this.review();
    return settings === null ? null : toldPorts(settings);
  });
}
