// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TrafficMatrix } from '../../domain/firewall';
import { inboundGate, isOutboundOpen } from './gate';

/**
 * A container behind its wall, with an arrow in and an arrow out: through, through a gap, or stopped. The words beside
 * it say the same, so screen readers pass it by.
 */
@Component({
  selector: 'vch-traffic-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg viewBox="0 0 96 48" aria-hidden="true" focusable="false">
    <rect class="container" x="66" y="6" width="26" height="36" rx="2" />
    <path class="lid" d="M72 12v24M79 12v24M86 12v24" />
    @switch (inbound()) {
      @case ('shut') {
        <path class="wall" d="M54 4v19" />
        <path class="line" d="M4 14h42" />
        <path class="stop" d="M42 9l9 10M51 9l-9 10" />
      }
      @case ('everything') {
        <path class="line wide" d="M4 14h54" />
        <path class="head" d="M64 14l-9-6v12z" />
      }
      @default {
        <path class="wall" d="M54 4v6M54 18v5" />
        <path class="line" d="M4 14h54" [class.dashed]="inbound() === 'sources'" />
        <path class="head" d="M64 14l-9-5v10z" />
      }
    }
    @if (outbound()) {
      <path class="line wide" d="M64 34h-54" />
      <path class="head" d="M2 34l9-6v12z" />
    } @else {
      <path class="wall" d="M54 25v19" />
      <path class="line" d="M64 34h-4" />
      <path class="stop" d="M42 29l9 10M51 29l-9 10" />
    }
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
    .line {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
    }
    .wide {
      stroke-width: 3;
    }
    .dashed {
      stroke-dasharray: 4 3;
    }
    .head {
      fill: currentColor;
    }
    .wall,
    .stop {
      fill: none;
      stroke: currentColor;
      stroke-width: 2.5;
    }
    .stop {
      stroke-width: 2;
    }
  `,
})
export class TrafficPicture {
  readonly matrix = input.required<TrafficMatrix>();
  protected readonly inbound = computed(() => inboundGate(this.matrix()).kind);
  protected readonly outbound = computed(() => isOutboundOpen(this.matrix()));
}
