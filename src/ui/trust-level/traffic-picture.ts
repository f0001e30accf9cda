// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { TrafficMatrix } from '../../domain/firewall';
import { TrafficArrows } from './traffic-arrows';

/** A container behind its wall, with the traffic in and out. The words beside it say the same, so screen readers pass it by. */
@Component({
  selector: 'vch-traffic-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TrafficArrows],
  template: `<svg viewBox="0 0 96 48" aria-hidden="true" focusable="false">
    <rect class="container" x="66" y="6" width="26" height="36" rx="2" />
    <path class="lid" d="M72 12v24M79 12v24M86 12v24" />
    <g vchTrafficArrows [matrix]="matrix()" />
  </svg>`,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      max-width: 6rem;
    }
    .container {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
    }
    .lid {
      stroke: currentColor;
      stroke-width: 1;
      opacity: 0.5;
    }
  `,
})
export class TrafficPicture {
  readonly matrix = input.required<TrafficMatrix>();
}
