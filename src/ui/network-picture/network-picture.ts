// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TEXTS } from '../texts/texts';
import { TrafficArrows } from '../trust-level/traffic-arrows';
import type { NetworkPictureModel } from './network-picture-model';
import { type Box, boxPadding, lineHeight, pictureLayout } from './picture-layout';
import {
  type PictureLine,
  containerNetworkText,
  fitted,
  interfaceLines,
  partyLines,
  pictureInWords,
  portGroupText,
  trafficText,
} from './picture-words';

let made = 0;

/** Room between the edge of a box and its text. */
const inset = 9;
/** Room of the sign in front of a warning. */
const signWidth = 18;

/**
 * The networks of a VCH as a picture: what the endpoint VM has on which port group and who is there, and what the firewall
 * of the container VMs lets through. The same in words can be unfolded, and is what a screen reader gets.
 */
@Component({
  selector: 'vch-network-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TrafficArrows],
  templateUrl: './network-picture.html',
  styleUrl: './network-picture.scss',
})
export class NetworkPicture {
  readonly model = input.required<NetworkPictureModel>();

  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().networkPicture);
  protected readonly id = `network-picture-${(made += 1)}`;
  protected readonly inWords = computed(() => pictureInWords(this.model(), this.all()));
  protected readonly name = computed(() =>
    fitted(this.model().vch, this.layout().endpoint.width - 2 * inset),
  );
  protected readonly inset = inset;
  protected readonly boxPadding = boxPadding;

  readonly #boxes = computed(() =>
    this.model().interfaces.map((one) => ({
      one,
      lines: interfaceLines(one, this.all()),
      parties: partyLines(one, this.all()),
    })),
  );
  protected readonly layout = computed(() =>
    pictureLayout({
      interfaces: this.#boxes().map(({ lines, parties }) => ({
        lines: lines.length,
        parties: parties.length,
      })),
      containerNetworks: this.model().containerNetworks.length,
    }),
  );
  /** The interfaces with their place and their texts. */
  protected readonly interfaces = computed(() =>
    this.layout().interfaces.flatMap((placed, index) => {
      const content = this.#boxes()[index];
      if (content === undefined) return [];
      const { segment, parties } = placed;
      return [
        {
          ...placed,
          middle: (segment.from + segment.to) / 2,
          label: fitted(portGroupText(content.one, this.all()), segment.to - segment.from, true),
          lines: textsIn(placed.box, content.lines),
          parties: parties && { box: parties, lines: textsIn(parties, content.parties.map(plain)) },
        },
      ];
    }),
  );
  protected readonly networks = computed(() =>
    this.layout().containerNetworks.flatMap((placed, index) => {
      const network = this.model().containerNetworks[index];
      if (network === undefined) return [];
      const width = placed.segment.to - placed.segment.from;
      return [
        {
          ...placed,
          traffic: network.traffic,
          label: fitted(containerNetworkText(network, index, this.all()), width, true),
          effect: fitted(trafficText(network, this.all()), width),
        },
      ];
    }),
  );
}

/** Lines of text from the top of a box on, each with its place. */
function textsIn(box: Box, lines: readonly PictureLine[]) {
  return lines.map(({ text, look }, index) => {
    const x = box.x + inset + (look === 'warning' ? signWidth : 0);
    return {
      text: fitted(text, box.x + box.width - inset - x, look === 'heading'),
      look,
      x,
      y: box.y + boxPadding + (index + 1) * lineHeight - baseline,
    };
  });
}

/** Distance of the letters' feet from the lower end of their line. */
const baseline = 4;

const plain = (text: string): PictureLine => ({ text, look: 'plain' });
