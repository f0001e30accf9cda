// SPDX-License-Identifier: Apache-2.0
import { refuse } from '../reason';

/** Go's crash over something the body left out, which the API answers with 500. */
export const nilPointer = refuse(
  'panic-nil',
  'runtime error: invalid memory address or nil pointer dereference',
);
