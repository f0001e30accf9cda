// SPDX-License-Identifier: Apache-2.0

/**
 * How far a container network is trusted (`--container-network-firewall`, wizard "Firewall policy"). The engine stores
 * an unspecified level as such and enforces `published`.
 */
export type TrustLevel = 'closed' | 'outbound' | 'peers' | 'published' | 'open';

/** All levels, from the narrowest to the widest. */
export const trustLevels: readonly TrustLevel[] = ['closed', 'outbound', 'peers', 'published', 'open'];
