// SPDX-License-Identifier: Apache-2.0
export { curveByIdentifier, curveByName, curves } from './curve';
export type { Curve } from './curve';
export { invert, readPoint, sumOfMultiples, unsigned, writePoint } from './point';
export type { Point } from './point';
