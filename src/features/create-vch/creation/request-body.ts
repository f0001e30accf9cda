// SPDX-License-Identifier: Apache-2.0
// A file of its own, so that the language of vic-machine is loaded when Finish is pressed and not with the first page.
export { createRequest } from '../../../domain/vic-machine';
