// SPDX-License-Identifier: Apache-2.0
export { asciiHost } from './ascii-host';
export { labelsAsIn, labelsFromRight } from './domain-labels';
export { readMailbox } from './mailbox';
export type { Mailbox } from './mailbox';
export { readUri } from './uri';
export type { UriParts } from './uri';
