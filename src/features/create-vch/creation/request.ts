// SPDX-License-Identifier: Apache-2.0
// A file of its own, so that what makes certificates and requests is loaded when Finish is pressed, not with the first page.
export { createRequest } from '../../../domain/vic-machine';
export { generatePair } from './generated-pair';
