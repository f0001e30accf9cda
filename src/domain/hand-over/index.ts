// SPDX-License-Identifier: Apache-2.0
export { handOverBundle } from './bundle';
export type { ClientFiles } from './bundle';
export { environmentText } from './environment-text';
export { handOver, unknownHost } from './hand-over';
export type { ClientVariable, CreatedFacts, HandOver, HandedFile } from './hand-over';
