// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TrafficMatrix } from '../../domain/firewall';
import { inboundGate, isOutboundOpen } from './gate';

/**
 * An arrow in and an arrow out at the wall of a container that is on the right: through, through a gap, or stopped. A part
 * of a picture, 64 by 48: `<svg:g vchTrafficArrows [matrix]="…" />`.
 */
@Component({
  // An element of SVG cannot have another name.
  selector: '[vchTrafficArrows]', // eslint-disable-line @angular-eslint/component-selector -- an SVG group
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@switch (inbound()) {
      @case ('shut') {
        <svg:path class="wall" d="M54 4v19" />
        <svg:path class="line" d="M4 14h42" />
        <svg:path class="stop" d="M42 9l9 10M51 9l-9 10" />
      }
      @case ('everything') {
        <svg:path class="line wide" d="M4 14h54" />
        <svg:path class="head" d="M64 14l-9-6v12z" />
      }
      @default {
        <svg:path class="wall" d="M54 4v6M54 18v5" />
        <svg:path class="line" d="M4 14h54" [class.dashed]="inbound() === 'sources'" />
        <svg:path class="head" d="M64 14l-9-5v10z" />
      }
    }
    @if (outbound()) {
      <svg:path class="line wide" d="M64 34h-54" />
      <svg:path class="head" d="M2 34l9-6v12z" />
    } @else {
      <svg:path class="wall" d="M54 25v19" />
      <svg:path class="line" d="M64 34h-4" />
      <svg:path class="stop" d="M42 29l9 10M51 29l-9 10" />
    }`,
  styles: `
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
    .wall {
      fill: none;
      stroke: currentColor;
      stroke-width: 2.5;
    }
    .stop {
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
    }
  `,
})
export class TrafficArrows {
  readonly matrix = input.required<TrafficMatrix>();
  protected readonly inbound = computed(() => inboundGate(this.matrix()).kind);
  protected readonly outbound = computed(() => isOutboundOpen(this.matrix()));
}
