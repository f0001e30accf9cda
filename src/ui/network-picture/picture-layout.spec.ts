// SPDX-License-Identifier: Apache-2.0
import { type Box, type PictureContent, pictureLayout } from './picture-layout';

const contents: readonly (readonly [string, PictureContent])[] = [
  [
    'one interface for all',
    content(
      [
        [6, 3],
        [2, 0],
      ],
      0,
    ),
  ],
  [
    'an interface for each network',
    content(
      [
        [2, 1],
        [5, 1],
        [3, 1],
        [2, 0],
      ],
      1,
    ),
  ],
  [
    'more parties than lines',
    content(
      [
        [1, 4],
        [1, 0],
      ],
      2,
    ),
  ],
  [
    'many container networks',
    content(
      [
        [3, 1],
        [2, 0],
      ],
      12,
    ),
  ],
];

function content(
  interfaces: readonly (readonly [number, number])[],
  containerNetworks: number,
): PictureContent {
  return { interfaces: interfaces.map(([lines, parties]) => ({ lines, parties })), containerNetworks };
}

describe('the layout of the picture', () => {
  for (const [name, subject] of contents) {
    const layout = pictureLayout(subject);
    const { endpoint, interfaces, containers, containerNetworks } = layout;
    const inner = interfaces.map(({ box }) => box);
    const parties = interfaces.flatMap((one) => (one.parties === null ? [] : [one.parties]));
    const gates = containerNetworks.map(({ gate }) => gate);

    it(`lets no boxes overlap: ${name}`, () => {
      expect(overlapping([endpoint, containers, ...parties, ...gates])).toEqual([]);
      expect(overlapping(inner)).toEqual([]);
    });

    it(`keeps all in the picture, and the interfaces in the endpoint VM: ${name}`, () => {
      const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
      for (const box of [endpoint, containers, ...parties, ...gates]) {
        expect(isInside(box, whole)).withContext(JSON.stringify(box)).toBeTrue();
      }
      for (const box of inner) expect(isInside(box, endpoint)).withContext(JSON.stringify(box)).toBeTrue();
    });

    it(`leads every port group from its interface to those who are on it: ${name}`, () => {
      for (const { box, segment, parties: others } of interfaces) {
        expect(segment.from).toBe(box.x + box.width);
        expect(isAt(segment.y, box)).toBeTrue();
        const end = others ?? containers;
        expect(segment.to).toBe(end.x);
        expect(isAt(segment.y, end)).toBeTrue();
      }
      for (const { segment, gate } of containerNetworks) {
        expect(segment.to).toBe(gate.x);
        expect(gate.x + gate.width).toBe(containers.x);
        expect(isAt(segment.y, containers)).toBeTrue();
      }
    });

    it(`has a place for every network: ${name}`, () => {
      expect(interfaces.length).toBe(subject.interfaces.length);
      expect(containerNetworks.length).toBe(subject.containerNetworks);
      expect(interfaces.filter((one) => one.parties === null).length).toBe(1);
    });
  }
});

function overlapping(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height,
      )
      .map((other) => [box, other] as const),
  );
}

const isInside = (box: Box, around: Box): boolean =>
  box.x >= around.x &&
  box.y >= around.y &&
  box.x + box.width <= around.x + around.width &&
  box.y + box.height <= around.y + around.height;

const isAt = (y: number, box: Box): boolean => y >= box.y && y <= box.y + box.height;
