// SPDX-License-Identifier: Apache-2.0
import type { CertificateNumber } from './certificate-picture-model';
import { foldText } from './fold-text';

/** What is written into one box. */
export interface BoxText {
  readonly number: CertificateNumber;
  readonly title: string;
  /** What it is called; '' for nothing. */
  readonly name: string;
  /** The word for its state. */
  readonly state: string;
  /** Sentences below: until when, what is wrong. */
  readonly notes: readonly string[];
}

/** A line of text, its baseline at `y`. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A box with its lines. */
export interface PlacedBox {
  readonly number: CertificateNumber;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: PlacedLine;
  readonly name: readonly PlacedLine[];
  readonly state: PlacedLine;
  readonly notes: readonly PlacedLine[];
}

/** An arrow from a CA to the certificate across from it. */
export interface PlacedArrow {
  readonly from: CertificateNumber;
  readonly to: CertificateNumber;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Lines above the arrow, centred at `x`. */
  readonly label: readonly PlacedLine[];
}

/** The frame around what somebody holds. */
export interface PlacedHolder {
  readonly side: 'client' | 'vch';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: PlacedLine;
}

/** Where everything is, in the units of the view box. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly holders: readonly PlacedHolder[];
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

const width = 680;
const holderWidth = 268;
const padding = 10;
const boxWidth = holderWidth - 2 * padding;
const lineHeight = 17;
const headline = 28;
/** Room left of a title for its number, and left of a state for its icon. */
const indent = 24;
/** Letters of 13 units that surely fit into a line of a box, and between the frames. */
const lettersInBox = 30;
const lettersInArrow = 16;

/** Rows of the picture: the client's certificate beside the CA that signs it, the VCH's beside its own. */
const rows = [
  { left: 1, right: 4, link: 'client' },
  { left: 3, right: 2, link: 'server' },
] as const;

/**
 * Places boxes and arrows: what the Docker client holds on the left, what the VCH holds on the right; the CA of each
 * certificate stands across from it.
 *
 * @param texts of every box
 * @param labels of the arrows, from (4) to (1) and from (3) to (2)
 */
export function layoutPicture(
  texts: Readonly<Record<CertificateNumber, BoxText>>,
  holders: { readonly client: string; readonly vch: string },
  labels: { readonly client: string; readonly server: string },
): PictureLayout {
  const rightFrame = width - holderWidth;
  const boxes: PlacedBox[] = [];
  const arrows: PlacedArrow[] = [];
  let y = headline;
  for (const { left, right, link } of rows) {
    const height = Math.max(heightOf(texts[left]), heightOf(texts[right]));
    boxes.push(placeBox(texts[left], padding, y, height));
    boxes.push(placeBox(texts[right], rightFrame + padding, y, height));
    arrows.push(placeArrow(left, right, y + height / 2, labels[link]));
    y += height + padding;
  }
  const frame = (side: 'client' | 'vch', x: number): PlacedHolder => ({
    side,
    x,
    y: 0,
    width: holderWidth,
    height: y,
    label: { text: holders[side], x: x + padding, y: 19 },
  });
  return { width, height: y, holders: [frame('client', 0), frame('vch', rightFrame)], boxes, arrows };
}

function linesOf({ name, notes }: BoxText) {
  return {
    name: foldText(name, lettersInBox, 2),
    notes: notes.flatMap((note) => foldText(note, lettersInBox, 3)),
  };
}

function heightOf(text: BoxText): number {
  const { name, notes } = linesOf(text);
  return padding / 2 + lineHeight * (2 + name.length + notes.length) + padding;
}

function placeBox(text: BoxText, x: number, y: number, height: number): PlacedBox {
  const { name, notes } = linesOf(text);
  let baseline = y + padding / 2;
  const line = (content: string, shift: number): PlacedLine => {
    baseline += lineHeight;
    return { text: content, x: x + padding + shift, y: baseline };
  };
  return {
    number: text.number,
    x,
    y,
    width: boxWidth,
    height,
    title: line(text.title, indent),
    name: name.map((content) => line(content, 0)),
    state: line(text.state, indent),
    notes: notes.map((content) => line(content, 0)),
  };
}

function placeArrow(
  left: CertificateNumber,
  right: CertificateNumber,
  y: number,
  label: string,
): PlacedArrow {
  // Between the boxes themselves, over the edges of the frames.
  const [leftEnd, rightEnd] = [holderWidth - padding, width - holderWidth + padding];
  // The CA signs: from (4) to the left, from (3) to the right.
  const isToTheLeft = left === 1;
  const lines = foldText(label, lettersInArrow, 3);
  return {
    from: isToTheLeft ? right : left,
    to: isToTheLeft ? left : right,
    x1: isToTheLeft ? rightEnd : leftEnd,
    x2: isToTheLeft ? leftEnd : rightEnd,
    y,
    label: lines.map((text, index) => ({
      text,
      x: width / 2,
      y: y - 10 - (lines.length - 1 - index) * lineHeight,
    })),
  };
}
