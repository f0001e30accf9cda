// SPDX-License-Identifier: Apache-2.0

/** A rectangle of the picture, in units of its view box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much there is to place. */
export interface PictureContent {
  /** Lines of text of each interface of the endpoint VM and of those who are at its other end; the bridge is last. */
  readonly interfaces: readonly { readonly lines: number; readonly parties: number }[];
  readonly containerNetworks: number;
}

/** A port group from one end to the other. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Where everything in the picture is. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** The endpoint VM, around its interfaces. */
  readonly endpoint: Box;
  readonly interfaces: readonly {
    readonly box: Box;
    readonly segment: Segment;
    /** Those at the other end of the port group; null on the bridge, which ends at the container VMs. */
    readonly parties: Box | null;
  }[];
  /** The container VMs: at the bridge and at every container network. */
  readonly containers: Box;
  readonly containerNetworks: readonly {
    readonly segment: Segment;
    /** Where the traffic is drawn, at the edge of the container VMs. */
    readonly gate: Box;
  }[];
}

/** Distance of lines of text. */
export const lineHeight = 17;
/** Room above the first and below the last line of a box. */
export const boxPadding = 6;
/** Room for the two lines that name the endpoint VM. */
export const endpointHeading = 2 * lineHeight + 2 * boxPadding;

const margin = 2;
const gap = 10;
const endpointWidth = 262;
const rightWidth = 208;
const pictureWidth = 660;
const gateSize = { width: 64, height: 48 };
/** A container network: its name, its line with the gate, what it lets through. */
const containerRow = 66;

const textHeight = (lines: number): number => lines * lineHeight + 2 * boxPadding;

/** Places the networks of a VCH: endpoint VM on the left, port groups in the middle, everybody else on the right. */
export function pictureLayout({ interfaces, containerNetworks }: PictureContent): PictureLayout {
  const left = margin + endpointWidth;
  const right = pictureWidth - margin - rightWidth;
  let y = margin + endpointHeading;
  const placed = interfaces.map(({ lines, parties }, index) => {
    const height = Math.max(textHeight(lines), textHeight(parties));
    const box = { x: margin + gap, y, width: endpointWidth - gap, height };
    const middle = y + height / 2;
    const isBridge = index === interfaces.length - 1;
    y += height + gap;
    return {
      box,
      segment: { from: left, to: right, y: middle },
      parties: isBridge ? null : partiesBox(right, middle, parties),
    };
  });
  const endpoint = { x: margin, y: margin, width: endpointWidth, height: y - margin };
  const networks = Array.from({ length: containerNetworks }, (_, index) => {
    const top = y + gap + index * containerRow;
    const gate = { ...gateSize, x: right - gateSize.width, y: top + (containerRow - gateSize.height) / 2 };
    return { segment: { from: margin, to: gate.x, y: gate.y + gateSize.height / 2 }, gate };
  });
  const bottom = containerNetworks === 0 ? y : y + gap + containerNetworks * containerRow;
  const top = placed[placed.length - 1]?.box.y ?? margin;
  return {
    width: pictureWidth,
    height: bottom + margin,
    endpoint,
    interfaces: placed,
    containers: { x: right, y: top, width: rightWidth, height: bottom - top },
    containerNetworks: networks,
  };
}

function partiesBox(x: number, middle: number, lines: number): Box {
  const height = textHeight(lines);
  return { x, y: middle - height / 2, width: rightWidth, height };
}
