// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TEXTS } from '../texts/texts';
import type { CertificatePictureModel, CertificateState, Link } from './certificate-picture-model';
import { type PlacedArrow, layoutPicture } from './picture-layout';
import { pictureTexts } from './picture-texts';

/** Icons in a square of 14 units: a check, a cross, a triangle, a circle, a dash. */
const icons: Readonly<Record<CertificateState, string>> = {
  chosen: 'M2 8l4 4l7-9',
  made: 'M2 8l4 4l7-9',
  missing: 'M7 2a5.5 5.5 0 1 0 .01 0',
  open: 'M7 2a5.5 5.5 0 1 0 .01 0',
  absent: 'M2 8h10',
  doubtful: 'M7 2l6 11h-12zM7 6v3.5M7 10.5v1.5',
  wrong: 'M2 3l10 10M12 3l-10 10',
};

let made = 0;

/**
 * The four certificates of a Docker tlsverify configuration as a picture that fills in as files are chosen: who holds
 * what, who signs what, what is missing or wrong, until when each is valid. A table says the same.
 */
@Component({
  selector: 'vch-certificate-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './certificate-picture.html',
  styleUrl: './certificate-picture.scss',
})
export class CertificatePicture {
  readonly model = input.required<CertificatePictureModel>();
  /** When validity is judged. */
  readonly at = input.required<Date>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().certificatePicture);
  protected readonly id = `certificate-picture-${(made += 1)}`;
  protected readonly icons = icons;
  protected readonly isTable = signal(false);

  protected readonly words = computed(() => pictureTexts(this.model(), this.at(), this.#all()));
  protected readonly description = computed(() => this.texts().description(this.words().sentences));
  protected readonly layout = computed(() => {
    const { server, client } = this.model();
    const { links, holders } = this.texts();
    return layoutPicture(this.words().byNumber, holders, { server: links[server], client: links[client] });
  });
  protected readonly boxes = computed(() => {
    const states = new Map(this.model().certificates.map(({ number, state }) => [number, state]));
    return this.layout().boxes.map((box) => ({ ...box, look: states.get(box.number) ?? 'absent' }));
  });
  protected readonly arrows = computed(() => {
    const { server, client, certificates } = this.model();
    return this.layout().arrows.map((arrow) => {
      const link = arrow.to === 2 ? server : client;
      // What is yet to be made cannot have been checked.
      const isMade = certificates[arrow.to - 1]?.maker !== null;
      return {
        ...arrow,
        ...drawn(arrow, link),
        link,
        isChecked: !isMade && (link === 'signed' || link === 'same'),
      };
    });
  });
}

/** The strokes of an arrow; a certificate that signed itself is joined by two lines, like an equals sign. */
function drawn(
  { x1, x2, y }: PlacedArrow,
  link: Link,
): { readonly line: string; readonly head: string; readonly cross: string } {
  const forward = Math.sign(x2 - x1);
  const [start, end] = [x1 + 6 * forward, x2 - 6 * forward];
  if (link === 'same')
    return { line: `M${start} ${y - 3}H${end}M${start} ${y + 3}H${end}`, head: '', cross: '' };
  const tip = end - 10 * forward;
  const middle = (x1 + x2) / 2;
  return {
    line: `M${start} ${y}H${link === 'absent' ? end : tip}`,
    head: link === 'absent' ? '' : `M${end} ${y}L${tip} ${y - 6}V${y + 6}Z`,
    cross: link === 'not-signed' ? `M${middle - 7} ${y - 7}l14 14M${middle + 7} ${y - 7}l-14 14` : '',
  };
}
