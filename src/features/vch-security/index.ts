// SPDX-License-Identifier: Apache-2.0
export { VchFacts } from './vch-facts';
